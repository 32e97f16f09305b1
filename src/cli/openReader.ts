import { type CoreNlpClient, createCoreNlpClient } from '../annotate/corenlp/client.js';
import { readConfig } from '../config.js';
import { startServices } from '../services/startServices.js';
import { interruption } from './interruption.js';
import { readingConcurrency } from './readingConcurrency.js';

export interface OpenReader {
  readonly corenlp: CoreNlpClient;
  /** Stops the CoreNLP server if it was started for this. */
  readonly close: () => Promise<void>;
}

/** A CoreNLP server to read with: the configured one, the local one that runs, or one started now. */
export const openReader = async (onProgress: (line: string) => void): Promise<OpenReader> => {
  const services = await startServices(readConfig(), { names: ['corenlp'], onProgress, signal: interruption });
  return { corenlp: readerAt(services.corenlpUrl), close: () => services.stop() };
};

/** A client that keeps a CoreNLP server as busy as documents are read at once. */
export const readerAt = (url: string): CoreNlpClient => createCoreNlpClient({ url, concurrency: readingConcurrency });
