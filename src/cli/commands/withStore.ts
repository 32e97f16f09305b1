import { readConfig } from '../../config.js';
import { startServices } from '../../services/startServices.js';
import { openStore, type Store } from '../../store/openStore.js';

/** Runs a command's work on the database, the configured one or the local one, and closes whatever was opened for it. */
export const withStore = async <T>(work: (store: Store) => Promise<T>): Promise<T> => {
  const onProgress = (line: string): void => void process.stderr.write(`${line}\n`);
  const services = await startServices(readConfig(), { names: ['neo4j'], onProgress });
  try {
    const store = await openStore(services.neo4j);
    try {
      return await work(store);
    } finally {
      await store.close();
    }
  } finally {
    await services.stop();
  }
};
