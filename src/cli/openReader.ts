import { cpus } from 'node:os';
import { type CoreNlpClient, createCoreNlpClient } from '../annotate/corenlp/client.js';
import type { Config } from '../config.js';
import { startServices } from '../services/startServices.js';

/** As many documents at once as keep the CoreNLP server busy while our own stages run. */
export const readingConcurrency = Math.max(2, Math.min(4, cpus().length));

export interface OpenReader {
  readonly corenlp: CoreNlpClient;
  /** Stops the CoreNLP server if it was started for this. */
  readonly close: () => Promise<void>;
}

/** A CoreNLP server to read with: the configured one, the local one that runs, or one started now. */
export const openReader = async (config: Config, onProgress: (line: string) => void): Promise<OpenReader> => {
  const services = await startServices(config, { names: ['corenlp'], onProgress });
  return {
    corenlp: createCoreNlpClient({ url: services.corenlpUrl, concurrency: readingConcurrency }),
    close: () => services.stop(),
  };
};
