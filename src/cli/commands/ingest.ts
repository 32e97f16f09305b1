import type { Command } from 'commander';
import { readConfig } from '../../config.js';
import { type Ingested, ingest } from '../../pipeline.js';
import { readInputs } from '../../read/readInputs.js';
import { type DocumentOptions, withDocuments } from '../documentOptions.js';
import { readingConcurrency } from '../openReader.js';
import { openServices } from '../openServices.js';
import { printerOf } from '../printer.js';
import { problemLines } from '../problemLines.js';
import { someFailed } from './extract.js';
import type { Register } from './index.js';

interface Options extends DocumentOptions {
  readonly json?: true;
}

/** `newsgraph ingest`: documents into the graph. */
export const registerIngest: Register = (program) => {
  withDocuments(program.command('ingest').description('read documents into the graph'))
    .option('--json', 'print a JSON line for each document')
    .addHelpText(
      'after',
      `
A document is written whole or not at all. The same text again changes nothing; a changed text of the same source is a new
edition and takes the place of the old. What cannot be read is said, and the rest goes on.
Exit code 1 when some inputs could not be read.

Examples:
  newsgraph ingest article.txt --published 2025-01-20 --publisher "Diplomacy Journal"
  newsgraph ingest seed/documents
  newsgraph ingest page.html --uri https://example.org/page --json`,
    )
    .action(run);
};

const run = async (inputs: readonly string[], options: Options, command: Command): Promise<void> => {
  const { out, error } = printerOf(command);
  const services = await openServices(readConfig(), error);
  const failed: string[] = [];
  try {
    const documents = readInputs(inputs, { overrides: options, stdin: process.stdin, cwd: process.cwd() });
    for await (const done of ingest(documents, { ...services, concurrency: readingConcurrency })) {
      for (const line of problemLines(done.input, done.problems)) error(line);
      if (!done.report) failed.push(done.input);
      if (options.json) out(JSON.stringify(done));
      else if (done.report) out(sentenceOf(done));
    }
  } finally {
    await services.close();
  }
  if (failed.length > 0) throw someFailed(failed);
};

/** "article.txt: new, 13 sentences, 97 entities, 240 claims". */
export const sentenceOf = ({ input, report }: Ingested): string =>
  !report || report.outcome === 'unchanged'
    ? `${input}: unchanged`
    : `${input}: ${report.outcome}, ${report.sentences} sentences, ${report.entities} entities, ${report.claims} claims, ${report.rejected} candidates left out`;
