import { cpus } from 'node:os';

/** As many documents at once as keep the CoreNLP server, which works on one a core, busy while our own stages run: one more than cores. */
export const readingConcurrency = Math.max(2, Math.min(5, cpus().length + 1));
