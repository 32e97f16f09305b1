import { readStatement } from '../serve/statement.js';
import type { Store } from '../store/openStore.js';

/** Asks the graph a question of `cypher/read`, with defaults for the parameters that are not given. */
export const ask = <T extends object>(
  store: Store,
  name: string,
  given: Readonly<Record<string, unknown>>,
): Promise<T[]> => {
  const { cypher, parameters } = readStatement(name);
  const values = Object.fromEntries(parameters.map((one) => [one.name, given[one.name] ?? one.default ?? null]));
  return store.read((transaction) => transaction.run<T>(cypher, values));
};
