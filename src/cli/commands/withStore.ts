import { readConfig } from '../../config.js';
import { UsageError } from '../../errors.js';
import { openStore, type Store } from '../../store/openStore.js';

/** Runs a command's work on the configured database and closes it whatever happens. */
export const withStore = async <T>(work: (store: Store) => Promise<T>): Promise<T> => {
  const { neo4j } = readConfig();
  if (!neo4j) {
    throw new UsageError('No database is configured.', { hint: 'Set NEO4J_URI and NEO4J_PASSWORD.' });
  }
  const store = await openStore(neo4j);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
};
