import { type GraphQLSchema, graphql } from 'graphql';

/** What the schema would send to a database: the statements and parameters of a query, and the errors before them. */
export interface Recorded {
  readonly statements: readonly { readonly cypher: string; readonly parameters: object }[];
  readonly errors: readonly string[];
}

/** Runs a query on a transaction that answers nothing and writes down what it is asked. */
export const recordCypher = async (
  schema: GraphQLSchema,
  source: string,
  variableValues: object = {},
): Promise<Recorded> => {
  const statements: { cypher: string; parameters: object }[] = [];
  const executionContext = {
    run: async (cypher: string, parameters: object) => {
      if (cypher.includes('dbms.components')) return { records: [version], summary };
      statements.push({ cypher, parameters });
      return { records: [], summary };
    },
  };
  const { errors } = await graphql({
    schema,
    source,
    variableValues: { ...variableValues },
    contextValue: { executionContext },
  });
  return { statements, errors: (errors ?? []).map((error) => error.message) };
};

const summary = { counters: { updates: () => ({}) } };

/** What the library asks once, before its first question. */
const version = ['5.26.0', 'community'];
