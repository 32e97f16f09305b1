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

/** What became of identifiers. */
export interface Linked {
  /** Observed entities that got one that they had not. */
  readonly fresh: readonly string[];
  /** What would be a second one of a table, beside `known`: it was left out. */
  readonly refused: readonly (Identification & { readonly known: string })[];
}

/**
 * Keeps identifiers of observed entities, as data of its own that outlives documents, and resolves these anew: equal identifiers
 * join, two of one table keep apart. Nothing gets a second one of one table: the first stays until it is taken back.
 */
export const link = async (store: Store, given: readonly Identification[], unify: Unify): Promise<Linked> => {
  const fresh: string[] = [];
  const refused: Linked['refused'][number][] = [];
  const rows = firstOfEachTable(given, refused);
  for (let i = 0; i < rows.length; i += batch) {
    const found = await store.write(async (transaction) => {
      await transaction.run(statement('write/take-turn'));
      const found = await transaction.run<Identification & { known: string | null }>(statement('write/identify'), {
        rows: rows.slice(i, i + batch),
      });
      const decided = found.filter((row) => row.known === null).map((row) => row.observed);
      if (decided.length > 0) await revise(transaction, { ...nothingSaid, decided: [...new Set(decided)], unify });
      return found;
    });
    for (const { observed, identifier, known } of found) {
      if (known === null) fresh.push(observed);
      else if (known !== identifier) refused.push({ observed, identifier, known });
    }
  }
  return { fresh: [...new Set(fresh)], refused };
};

const firstOfEachTable = (given: readonly Identification[], refused: Linked['refused'][number][]): Identification[] => {
  const first = new Map<string, Identification>();
  for (const row of given) {
    const key = `${row.observed} ${row.identifier.split(':')[0]}`;
    const known = first.get(key);
    if (!known) first.set(key, row);
    else if (known.identifier !== row.identifier) refused.push({ ...row, known: known.identifier });
  }
  return [...first.values()];
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
