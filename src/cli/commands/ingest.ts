import { type Command, Option } from 'commander';
import { UsageError } from '../../errors.js';
import { type Ingested, ingest, ingestExtractions } from '../../pipeline.js';
import { migrate } from '../../store/migrate.js';
import { claimLines } from '../claimLines.js';
import { type DocumentOptions, documentsArgument, withDocuments } from '../documentOptions.js';
import { reportIngested } from '../ingestReport.js';
import { orInterrupted } from '../interruption.js';
import { openInputs } from '../openInputs.js';
import { readerAt } from '../openReader.js';
import { readingConcurrency } from '../readingConcurrency.js';
import type { Register } from '../register.js';
import { withServices } from '../withServices.js';
import { useStore, withStore } from '../withStore.js';

interface Options extends DocumentOptions {
  readonly json?: true;
  readonly claims?: string;
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
    .option('--json', 'print a JSON line for each document')
    .addHelpText(
      'after',
      `
A document is written whole or not at all. The same text again changes nothing; a changed text of the same source is a new
edition and takes the place of the old. What cannot be read is said, and the rest goes on. Interrupted, it goes on from there
when it is run again.

Examples:
  newsgraph ingest article.txt --published 2025-01-20 --publisher "Diplomacy Journal"
  newsgraph ingest seed/documents
  newsgraph ingest page.html --uri https://example.org/page --json
  curl -s https://example.org/article | newsgraph ingest - --uri https://example.org/article
  newsgraph ingest --claims claims.jsonl`,
    )
    .action(run);
};

const run = async (given: readonly string[], options: Options, command: Command): Promise<void> => {
  const report = (results: AsyncIterable<Ingested>): Promise<void> => reportIngested(command, results, options);
  if (options.claims !== undefined) {
    if (given.length > 0) throw claimsOrDocuments;
    return withStore(command, async (store) => {
      await migrate(store);
      await report(ingestExtractions(claimLines(options.claims as string), store));
    });
  }
  if (given.length === 0) throw nothingGiven;
  const inputs = await openInputs(given, options);
  if (!inputs.readable) return report(inputs.all);
  await withServices(['neo4j', 'corenlp'], command, ({ neo4j, corenlpUrl }) =>
    useStore(neo4j, async (store) => {
      await migrate(store);
      const tools = { store, corenlp: readerAt(corenlpUrl), concurrency: readingConcurrency };
      await orInterrupted(report(ingest(inputs.all, tools)));
    }),
  );
};

const claimsOrDocuments = new UsageError('--claims takes the place of documents; both cannot be given.', {
  hint: 'Ingest them by two commands.',
});

const nothingGiven = new UsageError('Nothing to ingest was named.', {
  hint: 'Name files or folders, - for standard input, or --claims FILE. "newsgraph ingest --help" has examples.',
});
