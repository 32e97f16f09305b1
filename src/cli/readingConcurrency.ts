import { cpus } from 'node:os';

/** As many documents at once as keep the CoreNLP server busy while our own stages run. */
export const readingConcurrency = Math.max(2, Math.min(4, cpus().length));
