import type { ApolloServerPlugin } from '@apollo/server';
import { type DocumentNode, GraphQLError, Kind, type ValueNode, visit } from 'graphql';

/**
 * Refuses `says: { some: {} }` and its like. The library drops a filter that names nothing, and would answer everything to who asks
 * for those that have some.
 */
export const refuseEmptyFilters: ApolloServerPlugin = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ document, request }) => {
      const found = emptyFilter(document, request.variables ?? {});
      if (found === undefined) return;
      throw new GraphQLError(
        `The filter "${found}" names nothing. Name a field in it, as { ${found}: { id: { contains: "" } } } for any.`,
        { extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } } },
      );
    },
  }),
};

/** Words of a filter on something else than the node itself, which ask for something of it. */
const asks: ReadonlySet<string> = new Set(['some', 'all', 'none', 'single', 'entity']);

/** Name of the first filter, in the query or in a variable, that names nothing. */
export const emptyFilter = (
  document: DocumentNode,
  variables: Readonly<Record<string, unknown>>,
): string | undefined => {
  let found: string | undefined;
  visit(document, {
    // The innermost first, which is the one to mend.
    ObjectField: {
      leave: ({ name, value }) => {
        if (asks.has(name.value) && namesNothing(given(value, variables))) found ??= name.value;
      },
    },
  });
  return found ?? emptyIn(Object.values(variables));
};

const emptyIn = (values: readonly unknown[]): string | undefined => {
  for (const value of values) {
    if (typeof value !== 'object' || value === null) continue;
    for (const [name, inner] of Object.entries(value)) {
      const found = emptyIn([inner]) ?? (asks.has(name) && namesNothing(inner) ? name : undefined);
      if (found !== undefined) return found;
    }
  }
  return undefined;
};

const namesNothing = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && Object.values(value).every(namesNothing);

/** Enough of the value to see whether it names anything. */
const given = (value: ValueNode, variables: Readonly<Record<string, unknown>>): unknown => {
  if (value.kind === Kind.VARIABLE) return variables[value.name.value];
  if (value.kind !== Kind.OBJECT) return value.kind;
  return Object.fromEntries(value.fields.map((field) => [field.name.value, given(field.value, variables)]));
};
