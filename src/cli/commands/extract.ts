import type { Command } from 'commander';
import { readConfig } from '../../config.js';
import { exitCodes, NewsgraphError } from '../../errors.js';
import { inOrder } from '../../inOrder.js';
import type { Extraction } from '../../model/claim.js';
import type { Document } from '../../model/document.js';
import type { Outcome } from '../../model/problem.js';
import { readDocument } from '../../pipeline.js';
import { readInputs } from '../../read/readInputs.js';
import { type DocumentOptions, withDocuments } from '../documentOptions.js';
import { openReader, readingConcurrency } from '../openReader.js';
import { printerOf } from '../printer.js';
import { problemLines } from '../problemLines.js';
import type { Register } from './index.js';

/** `newsgraph extract`: documents to claims as JSON lines, without a database. */
export const registerExtract: Register = (program) => {
  withDocuments(
    program.command('extract').description('print the claims of documents as JSON lines, without a database'),
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

const extract = async (inputs: readonly string[], overrides: DocumentOptions, command: Command): Promise<void> => {
  const { out, error } = printerOf(command);
  const reader = await openReader(readConfig(), error);
  const failed: string[] = [];
  try {
    const documents = readInputs(inputs, { overrides, stdin: process.stdin, cwd: process.cwd() });
    const read = async (
      one: { input: string } & Outcome<Document>,
    ): Promise<{ input: string } & Outcome<Extraction>> => {
      if (!one.value) return { input: one.input, problems: one.problems };
      const { extraction } = await readDocument(one.value, reader.corenlp);
      return { input: one.input, value: extraction, problems: one.problems };
    };
    for await (const { input, value, problems } of inOrder(documents, readingConcurrency, read)) {
      for (const line of problemLines(input, problems)) error(line);
      if (value) out(JSON.stringify(value));
      else failed.push(input);
    }
  } finally {
    await reader.close();
  }
  if (failed.length > 0) throw someFailed(failed);
};

export const someFailed = (failed: readonly string[]): NewsgraphError =>
  new NewsgraphError(
    failed.length === 1
      ? `${failed[0]} could not be read.`
      : `${failed.length} inputs could not be read: ${failed.join(', ')}.`,
    exitCodes.someFailed,
    { hint: 'The reason of each is above; the others are done.' },
  );
