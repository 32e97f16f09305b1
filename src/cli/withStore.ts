import type { Command } from 'commander';
import type { Neo4jAddress } from '../config.js';
import { migrate } from '../store/migrate.js';
import { openStore, type Store, type StoreOptions } from '../store/openStore.js';
import { orInterrupted } from './interruption.js';
import { withServices } from './withServices.js';

/**
 * Runs a command's work on the database, the configured one or the local one, and closes whatever was opened for it. Of the local
 * one the schema is brought up to date, since nobody else does it.
 */
export const withStore = <T>(
  command: Command,
  work: (store: Store) => Promise<T>,
  options: StoreOptions = {},
): Promise<T> =>
  withServices(['neo4j'], command, ({ neo4j, browserUrl }) =>
    useStore(
      neo4j,
      async (store) => {
        if (browserUrl) await migrate(store);
        return orInterrupted(work(store));
      },
      options,
    ),
  );

/** Opens the store at an address for a piece of work. */
export const useStore = async <T>(
  address: Neo4jAddress,
  work: (store: Store) => Promise<T>,
  options: StoreOptions = {},
): Promise<T> => {
  const store = await openStore(address, options);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
};
