import type { Command } from 'commander';
import { annotateTools, evaluateTools } from '../readingTools.js';
import { registerAnnotate } from './annotate.js';
import { registerDoctor } from './doctor.js';
import { registerEvaluate } from './evaluate.js';
import { registerExtract } from './extract.js';
import { registerIngest } from './ingest.js';
import { registerServices } from './services.js';

/** Adds one command to the program. A command is a file here: what it is called, its options, and a few lines that run it. */
export type Register = (program: Command) => void;

/** In the order of the help page. */
export const commands: readonly Register[] = [
  registerIngest,
  registerExtract,
  registerServices,
  registerDoctor,
  registerAnnotate(annotateTools),
  registerEvaluate(evaluateTools),
];
