import { isAbsolute, join, relative } from 'node:path';
import type { Command } from 'commander';
import { projectRoot, readConfig, readServing, type Serving } from '../../config.js';
import { ingest } from '../../ingest.js';
import type { Served } from '../../serve/serve.js';
import { readStatement } from '../../serve/statement.js';
import type { Addresses } from '../../services/addresses.js';
import { migrate } from '../../store/migrate.js';
import { openDriver } from '../../store/openDriver.js';
import type { Store } from '../../store/openStore.js';
import { browserAddress } from '../browserAddress.js';
import { reportIngested } from '../ingestReport.js';
import { orInterrupted, untilInterrupted } from '../interruption.js';
import { openInputs } from '../openInputs.js';
import { readerAt } from '../openReader.js';
import { printerOf } from '../printer.js';
import { readingConcurrency } from '../readingConcurrency.js';
import type { Register } from '../register.js';
import { sampleAnswer } from '../sampleAnswer.js';
import { withServices } from '../withServices.js';
import { useStore } from '../withStore.js';

interface Options {
  readonly once?: true;
}

/** `newsgraph start`: everything at once, as `npm start` calls it. */
export const registerStart: Register = (program) => {
  program
    .command('start')
    .description('start the servers, read the seed documents and serve the graph, until Ctrl-C')
    .option('--once', 'ask one question, print the answer with its evidence, and end')
    .addHelpText(
      'after',
      `
Servers that run already, or that NEO4J_URI and CORENLP_URL name, are used and left running.

Examples:
  newsgraph start
  newsgraph start --once     for scripts: exit code 0 when everything works`,
    )
    .action(start);
};

const start = async (options: Options, command: Command): Promise<void> => {
  const began = Date.now();
  const { out } = printerOf(command);
  // Who tries it out reads sentences; that the first questions of a cold database are slow is no news.
  const serving = readServing({ NEWSGRAPH_LOG_LEVEL: 'error', ...process.env });
  await withServices(['neo4j', 'corenlp'], command, async (services) => {
    const counts = await useStore(services.neo4j, (store) => orInterrupted(readSeed(store, services, command)));
    for (const line of counts) out(line);
    await withServer(services, command, serving, async (served) => {
      out(`Ready after ${((Date.now() - began) / 1000).toFixed(1)} s.`);
      if (options.once) {
        for (const line of await orInterrupted(sampleAnswer(served.url))) out(line);
        return;
      }
      for (const line of addressLines(served, services)) out(line);
      await untilInterrupted();
    });
  });
};

/** Reads the seed and answers what the graph holds then. */
const readSeed = async (store: Store, { corenlpUrl }: Addresses, command: Command): Promise<string[]> => {
  await migrate(store);
  const inputs = await openInputs([seedFolder()], {});
  const tools = { store, corenlp: readerAt(corenlpUrl), concurrency: readingConcurrency };
  await reportIngested(command, ingest(inputs.all, tools));
  return countsOf(store);
};

/** As it is seen from the working folder, when it is below that. */
const seedFolder = (): string => {
  const folder = join(projectRoot, 'seed', 'documents');
  const path = relative(process.cwd(), folder);
  return path.startsWith('..') || isAbsolute(path) ? folder : path;
};

/** "In the graph:" and a line each, as "     31  Person". */
const countsOf = async (store: Store): Promise<string[]> => {
  const rows = await store.read((transaction) =>
    transaction.run<{ kind: string; count: number }>(readStatement('statistics').cypher),
  );
  return [
    'In the graph:',
    ...rows.filter(({ count }) => count > 0).map(({ kind, count }) => `  ${String(count).padStart(6)}  ${kind}`),
  ];
};

const withServer = async (
  { neo4j, browserUrl, corenlpUrl, webPort }: Addresses,
  command: Command,
  serving: Serving,
  work: (served: Served) => Promise<void>,
): Promise<void> => {
  const driver = openDriver(neo4j);
  try {
    // Loaded when it is needed: the packages of GraphQL would make every command begin a second later.
    const { serve } = await import('../../serve/serve.js');
    const { host } = readConfig();
    const { error } = printerOf(command);
    await useStore(neo4j, async (store) => {
      const { database } = neo4j;
      const corenlp = readerAt(corenlpUrl);
      const served = await serve({
        ...{ driver, database, store, corenlp, host, port: webPort, serving, onProgress: error },
        browser: browserAddress(neo4j, browserUrl),
      });
      try {
        await work(served);
      } finally {
        await served.stop();
      }
    });
  } finally {
    await driver.close();
  }
};

const addressLines = ({ url }: Served, { neo4j, browserUrl }: Addresses): string[] => [
  `GraphiQL, to ask in GraphQL:     ${url}graphiql`,
  `GraphQL, for programs:           ${url}graphql`,
  ...(browserUrl
    ? [`Neo4j Browser, to look around:   ${browserUrl}`, `  user ${neo4j.user}, password ${neo4j.password}`]
    : []),
  'More documents: npx newsgraph ingest FILE ...   Ctrl-C ends this and stops what it started.',
];
