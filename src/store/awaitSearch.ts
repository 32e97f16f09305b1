import type { Store } from './openStore.js';
import { statement } from './statement.js';

/** Waits until searches find what was written before: full-text indexes follow a moment after a commit (cypher/schema/0007). */
export const awaitSearch = async (store: Store): Promise<void> => {
  await store.execute(statement('store/await-search'));
};
