import type { Store } from './openStore.js';
import { statement } from './statement.js';

/**
 * Waits until searches find what was written before: full-text indexes follow a moment after a commit (cypher/schema/0007).
 * A database that goes away meanwhile is waited for as by every read, or a run would fail when all of it is written.
 */
export const awaitSearch = async (store: Store): Promise<void> => {
  await store.read((transaction) => transaction.run(statement('store/await-search')));
};
