import type { Command } from 'commander';
import { inOrder } from '../../inOrder.js';
import type { Extraction } from '../../model/claim.js';
import type { Outcome } from '../../model/problem.js';
import { readSafely } from '../../pipeline.js';
import { type DocumentOptions, documentsArgument, withDocuments } from '../documentOptions.js';
import { orInterrupted } from '../interruption.js';
import { openInputs, type ReadInput } from '../openInputs.js';
import { readerAt } from '../openReader.js';
import { printerOf } from '../printer.js';
import { problemLines } from '../problemLines.js';
import { readingConcurrency } from '../readingConcurrency.js';
import type { Register } from '../register.js';
import { someFailed } from '../someFailed.js';
import { withServices } from '../withServices.js';

/** `newsgraph extract`: documents to claims as JSON lines, without a database. */
export const registerExtract: Register = (program) => {
  withDocuments(
    program
      .command('extract')
      .description('print the claims of documents as JSON lines, without a database')
      .argument('<inputs...>', documentsArgument),
  )
    .option('--json', 'print JSON lines (the only form there is)')
    .addHelpText(
      'after',
      `
One line a document: its text and sentences, the mentions in it, the claims over them, and what was left out and why.
"newsgraph ingest --claims FILE" writes such lines into the graph.

Examples:
  newsgraph extract article.txt --published 2025-01-20
  newsgraph extract seed/documents > claims.jsonl
  curl -s https://example.org/article | newsgraph extract - --uri https://example.org/article`,
    )
    .action(extract);
};

const extract = async (given: readonly string[], options: DocumentOptions, command: Command): Promise<void> => {
  const { out, error } = printerOf(command);
  const inputs = await openInputs(given, options);
  const failed: string[] = [];
  const print = async (results: AsyncIterable<{ input: string } & Outcome<Extraction>>): Promise<void> => {
    for await (const { input, value, problems } of results) {
      for (const line of problemLines(input, problems)) error(line);
      if (value) out(JSON.stringify(value));
      else failed.push(input);
    }
  };
  if (!inputs.readable) await print(inOrder(inputs.all, 1, async ({ input, problems }) => ({ input, problems })));
  else {
    await withServices(['corenlp'], command, ({ corenlpUrl }) => {
      const corenlp = readerAt(corenlpUrl);
      const read = async ({ input, value, problems }: ReadInput): Promise<{ input: string } & Outcome<Extraction>> => {
        if (!value) return { input, problems };
        const reading = await readSafely(value, corenlp);
        return {
          input,
          ...(reading.value ? { value: reading.value.extraction } : {}),
          problems: [...problems, ...reading.problems],
        };
      };
      return orInterrupted(print(inOrder(inputs.all, readingConcurrency, read)));
    });
  }
  if (failed.length > 0) throw someFailed(failed);
};
