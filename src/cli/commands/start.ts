import { once } from 'node:events';
import { join } from 'node:path';
import type { Command } from 'commander';
import { projectRoot, readConfig } from '../../config.js';
import { ingest } from '../../pipeline.js';
import { readInputs } from '../../read/readInputs.js';
import { type Served, serve } from '../../serve/serve.js';
import { readStatement } from '../../serve/statement.js';
import { openDriver } from '../../store/openDriver.js';
import { readingConcurrency } from '../openReader.js';
import { type OpenServices, openServices } from '../openServices.js';
import { printerOf } from '../printer.js';
import { problemLines } from '../problemLines.js';
import { sampleAnswer } from '../sampleAnswer.js';
import { someFailed } from './extract.js';
import type { Register } from './index.js';
import { sentenceOf } from './ingest.js';

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
  const { out, error } = printerOf(command);
  const began = Date.now();
  const config = readConfig();
  const stopping = new AbortController();
  const stop = (): void => stopping.abort();
  process.once('SIGINT', stop).once('SIGTERM', stop);
  const services = await openServices(config, error, stopping.signal);
  const driver = openDriver(services.neo4j);
  let served: Served | undefined;
  try {
    await readSeed(services, out, error, stopping.signal);
    if (stopping.signal.aborted) return;
    served = await serve({
      driver,
      database: services.neo4j.database,
      host: config.host,
      port: services.webPort,
      onProgress: error,
    });
    for (const line of await countsOf(services)) out(line);
    out(`Ready after ${((Date.now() - began) / 1000).toFixed(1)} s.`);
    if (options.once) for (const line of await sampleAnswer(served.url)) out(line);
    else await untilStopped(served, services, out, stopping.signal);
  } finally {
    await served?.stop();
    await driver.close();
    await services.close();
  }
};

const readSeed = async (
  services: OpenServices,
  out: (line: string) => void,
  error: (line: string) => void,
  signal: AbortSignal,
): Promise<void> => {
  const seed = join(projectRoot, 'seed', 'documents');
  const documents = readInputs([seed], { overrides: {}, stdin: process.stdin, cwd: projectRoot });
  const failed: string[] = [];
  for await (const done of ingest(documents, { ...services, concurrency: readingConcurrency })) {
    for (const line of problemLines(done.input, done.problems)) error(line);
    if (done.report) out(sentenceOf(done));
    else failed.push(done.input);
    if (signal.aborted) return;
  }
  if (failed.length > 0) throw someFailed(failed);
};

/** "In the graph: 8 sources, 31 people, ...". */
const countsOf = async ({ store }: OpenServices): Promise<string[]> => {
  const rows = await store.read((transaction) =>
    transaction.run<{ kind: string; count: number }>(readStatement('statistics').cypher),
  );
  return [
    'In the graph:',
    ...rows.filter(({ count }) => count > 0).map(({ kind, count }) => `  ${String(count).padStart(6)}  ${kind}`),
  ];
};

const untilStopped = async (
  served: Served,
  services: OpenServices,
  out: (line: string) => void,
  signal: AbortSignal,
): Promise<void> => {
  out(`GraphiQL, to ask in GraphQL:     ${served.url}graphiql`);
  out(`GraphQL, for programs:           ${served.url}graphql`);
  if (services.browserUrl) {
    out(`Neo4j Browser, to look around:   ${services.browserUrl}`);
    out(`  user ${services.neo4j.user}, password ${services.neo4j.password}`);
  }
  out('More documents: npx newsgraph ingest FILE ...   Ctrl-C ends this and stops what it started.');
  if (!signal.aborted) await once(signal, 'abort');
};
