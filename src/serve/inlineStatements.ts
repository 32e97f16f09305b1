import {
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
  type TypeNode,
} from 'graphql';
import { readStatement } from './statement.js';

/**
 * The type definitions with a @cypher for every @statement, so that no statement is written twice.
 * Throws UsageError when a statement is missing, or when a field's arguments are not the statement's parameters.
 */
export const inlineStatements = (schema: string): DocumentNode => {
  const document = parse(schema);
  const types = document.definitions.filter((one) => one.kind === Kind.OBJECT_TYPE_DEFINITION);
  return {
    ...document,
    definitions: document.definitions.map((definition) =>
      definition.kind === Kind.OBJECT_TYPE_DEFINITION
        ? { ...definition, fields: (definition.fields ?? []).map((field) => inlineField(field, types)) }
        : definition,
    ),
  };
};

const inlineField = (field: FieldDefinitionNode, types: readonly ObjectTypeDefinitionNode[]): FieldDefinitionNode => {
  const directives = (field.directives ?? []).map((directive) =>
    directive.name.value === 'statement' ? cypherDirective(field, directive, types) : directive,
  );
  return { ...field, directives };
};

const cypherDirective = (
  field: FieldDefinitionNode,
  directive: ConstDirectiveNode,
  types: readonly ObjectTypeDefinitionNode[],
): ConstDirectiveNode => {
  const { name = '', column, id, max } = argumentsOf(directive);
  const { cypher, parameters } = readStatement(name);
  const given = [...(field.arguments ?? []).map((one) => one.name.value), ...(id ? [id] : [])].sort();
  const expected = parameters.map((one) => one.name).sort();
  if (given.join() !== expected.join()) {
    throw new Error(`${field.name.value} has the arguments ${given}, but the query ${name} takes ${expected}.`);
  }
  const limited = max ? cypher.replaceAll(/\$limit\b/g, clamp(max)) : cypher;
  const ofThis = id ? limited.replaceAll(new RegExp(`\\$${id}\\b`, 'g'), 'this.id') : limited;
  return column
    ? cypherOf(ofThis, column)
    : cypherOf(asRows(ofThis, columnsOf(field.type, types), id !== undefined), 'row');
};

/** Clients may ask for any number; they get between one and `max`. */
const clamp = (max: string): string =>
  `CASE WHEN $limit < 1 THEN 1 WHEN $limit > ${max} THEN ${max} ELSE toInteger($limit) END`;

/** A row type wants one column that holds a map. */
const asRows = (cypher: string, columns: readonly string[], ofNode: boolean): string =>
  `CALL (${ofNode ? 'this' : ''}) {\n${cypher}\n}\nRETURN {${columns.map((one) => `${one}: \`${one}\``).join(', ')}} AS row`;

const columnsOf = (type: TypeNode, types: readonly ObjectTypeDefinitionNode[]): readonly string[] => {
  if (type.kind !== Kind.NAMED_TYPE) return columnsOf(type.type, types);
  const row = types.find((one) => one.name.value === type.name.value);
  return (row?.fields ?? []).map((one) => one.name.value);
};

const argumentsOf = (directive: ConstDirectiveNode): Record<string, string> =>
  Object.fromEntries(
    (directive.arguments ?? []).map(({ name, value }) => [
      name.value,
      value.kind === Kind.STRING || value.kind === Kind.INT ? value.value : '',
    ]),
  );

const cypherOf = (statement: string, columnName: string): ConstDirectiveNode => ({
  kind: Kind.DIRECTIVE,
  name: { kind: Kind.NAME, value: 'cypher' },
  arguments: Object.entries({ statement, columnName }).map(([name, value]) => ({
    kind: Kind.ARGUMENT,
    name: { kind: Kind.NAME, value: name },
    value: { kind: Kind.STRING, value },
  })),
});
