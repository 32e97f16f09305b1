import { randomUUID } from 'node:crypto';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { UsageError } from '../../errors.js';
import { type Ingested, ingest, ingestExtractions } from '../../ingest.js';
import { migrate } from '../../store/migrate.js';
import { giveBack } from '../../write/giveBack.js';
import { claimLines } from '../claimLines.js';
import { type DocumentOptions, documentsArgument, withDocuments } from '../documentOptions.js';
import { reportIngested } from '../ingestReport.js';
import { interruption, orInterrupted } from '../interruption.js';
import { openInputs } from '../openInputs.js';
import { readerAt } from '../openReader.js';
import { readingConcurrency } from '../readingConcurrency.js';
import type { Register } from '../register.js';
import { withServices } from '../withServices.js';
import { useStore, withStore } from '../withStore.js';

interface Options extends DocumentOptions {
  readonly json?: true;
  readonly claims?: string;
  readonly bulk?: number;
  readonly workers?: number;
  readonly patience?: number;
}

/** `newsgraph ingest`: documents into the graph. */
export const registerIngest: Register = (program) => {
  withDocuments(
    program.command('ingest').description('read documents into the graph').argument('[inputs...]', documentsArgument),
  )
    .addOption(
      new Option('--claims <file>', 'write what "extract" printed, instead of reading documents').conflicts([
        'published',
        'publisher',
        'title',
        'author',
        'uri',
        'language',
        'maxBytes',
      ]),
    )
    .option('--bulk <number>', 'documents written in one transaction (default: 1)', count(1000))
    .option('--workers <number>', `documents read at once (default: ${readingConcurrency})`, count(64))
    .option('--patience <seconds>', 'how long to wait for a database that goes away (default: 120)', count(86_400))
    .option('--json', 'print a JSON line for each document')
    .addHelpText(
      'after',
      `
A document is written whole or not at all. The same text again changes nothing; a changed text of the same source is a new
edition and takes the place of the old. What cannot be read is said, and the rest goes on. Interrupted, it goes on from there
when it is run again. Several may ingest the same folder at once, also on several machines: a document is read by one of them.
With --bulk many documents are written whole or not at all together, which is faster where there are thousands.

Examples:
  newsgraph ingest article.txt --published 2025-01-20 --publisher "Diplomacy Journal"
  newsgraph ingest seed/documents
  newsgraph ingest page.html --uri https://example.org/page --json
  curl -s https://example.org/article | newsgraph ingest - --uri https://example.org/article
  newsgraph ingest --claims claims.jsonl --bulk 50
  newsgraph extract archive/ | newsgraph ingest --claims -`,
    )
    .action(run);
};

const run = async (given: readonly string[], options: Options, command: Command): Promise<void> => {
  const { bulk = 1 } = options;
  const patience = 1000 * (options.patience ?? 120);
  const report = (results: AsyncIterable<Ingested>): Promise<void> => reportIngested(command, results, options);
  if (options.claims !== undefined) {
    if (given.length > 0) throw claimsOrDocuments;
    return withStore(
      command,
      async (store) => {
        await migrate(store);
        await report(ingestExtractions(claimLines(options.claims as string), { store, bulk }));
      },
      { patience },
    );
  }
  if (given.length === 0) throw nothingGiven;
  const inputs = await openInputs(given, options);
  if (!inputs.readable) return report(inputs.all);
  await withServices(['neo4j', 'corenlp'], command, ({ neo4j, corenlpUrl }) =>
    useStore(
      neo4j,
      async (store) => {
        await migrate(store);
        const worker = randomUUID();
        const concurrency = options.workers ?? readingConcurrency;
        const tools = { store, corenlp: readerAt(corenlpUrl), concurrency, bulk, worker };
        try {
          await orInterrupted(report(ingest(inputs.all, tools)));
        } finally {
          // Who goes on need not wait until the claims run out.
          if (interruption.aborted) await giveBack(store, worker).catch(() => undefined);
        }
      },
      { patience },
    ),
  );
};

const count =
  (most: number) =>
  (text: string): number => {
    const value = Number(text);
    if (!/^\d+$/.test(text) || value < 1 || value > most) {
      throw new InvalidArgumentError(`It is a whole number from 1 to ${most}.`);
    }
    return value;
  };

const claimsOrDocuments = new UsageError('--claims takes the place of documents; both cannot be given.', {
  hint: 'Ingest them by two commands.',
});

const nothingGiven = new UsageError('Nothing to ingest was named.', {
  hint: 'Name files or folders, - for standard input, or --claims FILE. "newsgraph ingest --help" has examples.',
});
