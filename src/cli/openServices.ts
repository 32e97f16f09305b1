import { type CoreNlpClient, createCoreNlpClient } from '../annotate/corenlp/client.js';
import type { Config, Neo4jAddress } from '../config.js';
import { startServices } from '../services/startServices.js';
import { migrate } from '../store/migrate.js';
import { openStore, type Store } from '../store/openStore.js';
import { readingConcurrency } from './openReader.js';

export interface OpenServices {
  readonly corenlp: CoreNlpClient;
  readonly store: Store;
  readonly neo4j: Neo4jAddress;
  readonly webPort: number;
  readonly browserUrl?: string;
  /** Closes the connections and stops the servers that were started for this. */
  readonly close: () => Promise<void>;
}

/** Both servers, configured, running or started now, with the database's schema brought up to date. */
export const openServices = async (
  config: Config,
  onProgress: (line: string) => void,
  signal?: AbortSignal,
): Promise<OpenServices> => {
  const services = await startServices(config, { onProgress, ...(signal ? { signal } : {}) });
  try {
    const store = await openStore(services.neo4j);
    await migrate(store);
    return {
      corenlp: createCoreNlpClient({ url: services.corenlpUrl, concurrency: readingConcurrency }),
      store,
      neo4j: services.neo4j,
      webPort: services.webPort,
      ...(services.browserUrl ? { browserUrl: services.browserUrl } : {}),
      close: async () => {
        await store.close();
        await services.stop();
      },
    };
  } catch (error) {
    await services.stop();
    throw error;
  }
};
