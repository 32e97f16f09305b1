import type { ApolloServerPlugin } from '@apollo/server';
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  valueFromAST,
} from 'graphql';

/** What a list holds when nobody says how much: `@limit(default: 25)` of our types; rows inside rows are few. */
const defaultPage = 25;
const rowsInRow = 5;
const largestPage = 200;

/**
 * Refuses an operation that could answer more than `most` objects: a page of a hundred with a page of a hundred in each is ten
 * thousand. It is known before the database is asked, and with the values of variables, which a validation rule does not see.
 */
export const costLimit = (most: number): ApolloServerPlugin => ({
  requestDidStart: async () => ({
    didResolveOperation: async ({ schema, document, operation, request }) => {
      const cost = operation ? costOf(schema, document, operation, request.variables ?? {}, most) : 0;
      if (cost <= most) return;
      throw new GraphQLError(
        `The query could answer more than ${most} objects. Ask for smaller pages, or go less deep.`,
        { extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } } },
      );
    },
  }),
});

/** The most objects that an operation can answer; counting ends soon after `most`. */
export const costOf = (
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
  most = Number.POSITIVE_INFINITY,
): number => {
  const fragments = new Map(
    document.definitions.flatMap((one) =>
      one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one] as const] : [],
    ),
  );
  const root = schema.getRootType(operation.operation);
  return root ? costOfSet(operation.selectionSet, root.name, { schema, fragments, variables, most }) : 0;
};

interface Counting {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly most: number;
}

const costOfSet = (set: SelectionSetNode, typeName: string, counting: Counting): number => {
  const type = counting.schema.getType(typeName);
  let cost = 0;
  for (const selection of set.selections) {
    // The sums of a query that is refused anyway could take as long as the query.
    if (cost > counting.most) return cost;
    if (selection.kind === Kind.INLINE_FRAGMENT) {
      cost += costOfSet(selection.selectionSet, selection.typeCondition?.name.value ?? typeName, counting);
    } else if (selection.kind === Kind.FRAGMENT_SPREAD) {
      const fragment = counting.fragments.get(selection.name.value);
      if (fragment) cost += costOfSet(fragment.selectionSet, fragment.typeCondition.name.value, counting);
    } else if (selection.selectionSet && isObjectType(type)) {
      const field = type.getFields()[selection.name.value];
      if (!field) continue;
      const many = pageOf(field, selection.arguments ?? [], counting);
      cost += many * (1 + costOfSet(selection.selectionSet, getNamedType(field.type).name, counting));
    }
  }
  return cost;
};

type Arguments = NonNullable<Extract<SelectionSetNode['selections'][number], { kind: Kind.FIELD }>['arguments']>;

type Filter = { readonly id?: { readonly eq?: unknown } } | undefined | null;

/** How many objects a field answers. `edges` and `nodes` stand in a connection, which has been multiplied already. */
const pageOf = (field: GraphQLField<unknown, unknown>, given: Arguments, { variables }: Counting): number => {
  const argument = field.args.find(({ name }) => name === 'limit' || name === 'first');
  const isList = isListType(getNullableType(field.type));
  if (!argument) return isList && !/^(edges|nodes)$/.test(field.name) ? rowsInRow : 1;
  if (!isList && !/Connection$/.test(getNamedType(field.type).name)) return 1;
  // One by its id is one.
  const where = field.args.find(({ name }) => name === 'where');
  const filter = given.find(({ name }) => name.value === 'where');
  const wanted = where && filter ? (valueFromAST(filter.value, where.type, variables) as Filter) : undefined;
  if (typeof wanted?.id?.eq === 'string') return 1;
  const node = given.find(({ name }) => name.value === argument.name);
  const value = node ? valueFromAST(node.value, argument.type, variables) : argument.defaultValue;
  return typeof value === 'number' ? Math.min(Math.max(value, 1), largestPage) : defaultPage;
};
