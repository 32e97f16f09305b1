import type { Store } from '../store/openStore.js';
import { statement } from '../store/statement.js';
import type { Unify } from './planResolution.js';
import { revise } from './revise.js';

export interface RetractReport {
  /** Id of the source that is gone; absent when there was none. */
  readonly source?: string;
  /** Its address. */
  readonly uri?: string;
  readonly editions: number;
}

/** Removes a source, given by id or address, all its editions, and all that only they supported. */
export const retract = (store: Store, source: string, unify: Unify): Promise<RetractReport> =>
  store.write(async (transaction) => {
    const [found] = await transaction.run<{ id: string; uri: string; editions: string[] }>(
      statement('write/find-source'),
      {
        source,
      },
    );
    if (!found) return { editions: 0 };
    await transaction.run(statement('write/take-turn'));
    const withdrawn = found.editions.map((id) => ({ id, text: true, whole: true }));
    await revise(transaction, { withdrawn, editions: [], added: [], sources: [found.id], unify });
    await transaction.run(statement('write/remove-source'), { id: found.id });
    return { source: found.id, uri: found.uri, editions: found.editions.length };
  });
