import { UsageError } from '../errors.js';
import { readStatement, type statementNames } from '../serve/statement.js';
import type { Store } from '../store/openStore.js';

export type Row = Readonly<Record<string, unknown>>;

/** What the tools ask of the graph. */
export interface GraphQuestions {
  /** Rows of a statement of `cypher/read`; parameters that are not given have their defaults. */
  rows(name: (typeof statementNames)[number], parameters: Row): Promise<readonly Row[]>;
  /** The id that an entity has now, for any id that it had. Throws UsageError when there is none. */
  idOf(id: string): Promise<string>;
}

/** Milliseconds after which the database ends a question of a tool. */
const longestQuestion = 10_000;

/** `store` may still be opening: a question waits for it. */
export const graphQuestions = (store: Promise<Store>): GraphQuestions => {
  const rows: GraphQuestions['rows'] = async (name, parameters) => {
    const { cypher, parameters: known } = readStatement(name);
    const values = Object.fromEntries(known.map((one) => [one.name, parameters[one.name] ?? one.default ?? null]));
    return (await store).read((transaction) => transaction.run(cypher, values), { timeout: longestQuestion });
  };
  return {
    rows,
    async idOf(id) {
      const [row] = await rows('entity', { id });
      if (row) return String((row.entity as { readonly properties: Row }).properties.id);
      throw new UsageError(`There is no entity with the id "${id}".`, { hint: 'The tool "search" finds ids by name.' });
    },
  };
};
