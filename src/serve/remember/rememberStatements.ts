import { randomUUID } from 'node:crypto';
import {
  type FieldNode,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  getArgumentValues,
  getNamedType,
  isCompositeType,
} from 'graphql';
import type { Context } from '../context.js';
import { openVariables } from './openVariables.js';
import { ask, type StatementForm, statementForm } from './statementForm.js';
import { translations, watched } from './watchedDriver.js';

type Resolve = GraphQLFieldResolver<unknown, Context>;

/** With more sorts of values than these, a field of an operation is translated each time: they are no handful of sizes and switches. */
const mostForms = 20;

/**
 * Translating a question to Cypher takes the library about as long as the database takes to answer a short one, and gives the same
 * statement each time but for the texts in it. So the field of an operation that is asked a third time is only run.
 *
 * Nothing is taken on trust. A statement is remembered when a second translation, with other texts in the variables, differs in
 * parameters that are these texts and nowhere else, and when the library answered the rows of the database as they are. Numbers,
 * switches, lists, filters and all else that is no text in a variable belong to the key. Who asks does not change a statement: roles
 * are asked before (`guardFields`), and a context that tells the library who asks is passed by.
 */
export const rememberStatements = (schema: GraphQLSchema): GraphQLSchema => {
  for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) {
    if (field.resolve && isCompositeType(getNamedType(field.type)))
      field.resolve = remembering(field, field.resolve) as typeof field.resolve;
  }
  return schema;
};

const remembering = (field: GraphQLField<unknown, unknown>, resolve: Resolve): Resolve => {
  const known = new WeakMap<FieldNode, Map<string, StatementForm | 'once' | 'never'>>();
  return async (source, args, context, info) => {
    const [node, another] = info.fieldNodes;
    if (!node || another || tellsWhoAsks(context)) return resolve(source, args, context, info);
    const { key, texts } = openVariables(info);
    const forms = known.get(node) ?? new Map<string, StatementForm | 'once' | 'never'>();
    const form = forms.get(key);
    if (typeof form === 'object') return ask(form, texts, context);
    if (form === 'never' || (!form && forms.size >= mostForms)) return resolve(source, args, context, info);
    if (!form) {
      known.set(node, forms.set(key, 'once'));
      return resolve(source, args, context, info);
    }

    const { driver, runs } = watched(context.executionContext);
    const answer: unknown = await resolve(source, args, { ...context, executionContext: driver }, info);
    // No rows show nothing, and equal texts are one parameter: it is learned another time.
    if (runs[0]?.rows.length === 0 || hasTwins(Object.values(texts))) return answer;
    const others = Object.fromEntries(Object.keys(texts).map((name) => [name, randomUUID()]));
    const variableValues = { ...info.variableValues, ...others };
    const translated = await translations((executionContext) =>
      resolve(
        source,
        getArgumentValues({ args: field.args } as typeof field, node, variableValues),
        { ...context, executionContext },
        { ...info, variableValues },
      ),
    );
    forms.set(key, statementForm({ answer, runs, texts, translated, others }) ?? 'never');
    return answer;
  };
};

const hasTwins = (texts: readonly string[]): boolean => new Set(texts).size < texts.length;

/** What the library would read of a context besides the driver. We set none of it. */
const tellsWhoAsks = (context: object): boolean =>
  ['jwt', 'token', 'cypherParams', 'cypherQueryOptions'].some(
    (name) => (context as Readonly<Record<string, unknown>>)[name] !== undefined,
  );
