import type { Store } from '../store/openStore.js';
import { statement } from '../store/statement.js';
import type { Unify } from './planResolution.js';
import { revise } from './revise.js';

/** An observed entity and an identifier of the world that it has, as `wikidata:Q227`. */
export interface Identification {
  readonly observed: string;
  readonly identifier: string;
}

/** How many are resolved anew in one transaction. */
const batch = 200;

/**
 * Keeps identifiers of observed entities, as data of its own that outlives documents, and resolves these anew: equal identifiers
 * join, two of one table keep apart. Returns how many observed entities got one that they had not.
 */
export const link = async (store: Store, rows: readonly Identification[], unify: Unify): Promise<number> => {
  let fresh = 0;
  for (let i = 0; i < rows.length; i += batch) {
    fresh += await store.write(async (transaction) => {
      await transaction.run(statement('write/take-turn'));
      const found = await transaction.run<{ observed: string }>(statement('write/identify'), {
        rows: rows.slice(i, i + batch),
      });
      const decided = found.map((row) => row.observed);
      if (decided.length > 0) await revise(transaction, { ...nothingSaid, decided, unify });
      return decided.length;
    });
  }
  return fresh;
};

/** Takes all identifiers back: the graph is again what it would be without them. Returns how many observed entities lost one. */
export const unlink = async (store: Store, unify: Unify): Promise<number> => {
  let total = 0;
  for (;;) {
    const count = await store.write(async (transaction) => {
      await transaction.run(statement('write/take-turn'));
      const found = await transaction.run<{ observed: string }>(statement('write/unidentify'), { limit: batch });
      const decided = found.map((row) => row.observed);
      if (decided.length > 0) await revise(transaction, { ...nothingSaid, decided, unify });
      return decided.length;
    });
    if (count === 0) return total;
    total += count;
  }
};

const nothingSaid = { withdrawn: [], editions: [], added: [], sources: [] };
