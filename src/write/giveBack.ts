import type { Store } from '../store/openStore.js';
import { statement } from '../store/statement.js';

/** Gives back at once all that a worker has claimed and will not read any more. Not repeated when the database is away. */
export const giveBack = async (store: Store, worker: string): Promise<void> => {
  await store.execute(statement('write/give-back'), { worker });
};
