import { type Command, InvalidArgumentError } from 'commander';
import { readConfig, readServing } from '../../config.js';
import { isLoopback } from '../../serve/security.js';
import { migrate } from '../../store/migrate.js';
import { openDriver } from '../../store/openDriver.js';
import { browserAddress } from '../browserAddress.js';
import { untilInterrupted } from '../interruption.js';
import { readerAt } from '../openReader.js';
import { printerOf } from '../printer.js';
import type { Register } from '../register.js';
import { withServices } from '../withServices.js';
import { useStore } from '../withStore.js';

interface Options {
  readonly port?: number;
  readonly host?: string;
  readonly ingest?: true;
  readonly json?: true;
}

/** `newsgraph serve`: GraphQL on the graph, and the guide for Neo4j Browser, until Ctrl-C. */
export const registerServe: Register = (program) => {
  program
    .command('serve')
    .description('serve the graph as GraphQL, with an editor, until Ctrl-C')
    .option('--port <number>', 'where to listen; 0 takes any free port', readPort)
    .option('--host <name>', 'on which address of this machine')
    .option('--ingest', 'take documents from editors, which needs CoreNLP')
    .option('--json', 'print the addresses as JSON')
    .addHelpText(
      'after',
      `
Without a key nothing can be written, and on an address that others reach nothing can be read: set NEWSGRAPH_API_KEYS or tokens
(docs/operating.md). /healthz and /readyz tell a supervisor how it is.

Examples:
  newsgraph serve                 on this machine only
  newsgraph serve --port 8080     on another port
  newsgraph serve --port 0 --json`,
    )
    .action(run);
};

const run = async ({ port, host: named, ingest, json }: Options, command: Command): Promise<void> => {
  const { out, error } = printerOf(command);
  const config = readConfig();
  const host = named ?? config.host;
  const serving = readServing();
  const ingests = ingest ?? serving.ingest;
  await withServices(ingests ? ['neo4j', 'corenlp'] : ['neo4j'], command, async (services) => {
    const { neo4j, browserUrl, corenlpUrl, webPort } = services;
    // What is wrong with address or password is said before a server is up that could only fail.
    await useStore(neo4j, async (store) => {
      if (!config.neo4j) await migrate(store);
      const driver = openDriver(neo4j);
      // Loaded when it is needed: the packages of GraphQL would make every command begin a second later.
      const { serve } = await import('../../serve/serve.js');
      try {
        const { database } = neo4j;
        const corenlp = ingests && corenlpUrl ? readerAt(corenlpUrl) : undefined;
        const address = { host, port: port ?? webPort };
        const served = await serve({
          ...{ driver, database, store, corenlp, ...address, serving, onProgress: error },
          browser: browserAddress(neo4j, browserUrl),
        });
        const addresses = { graphql: `${served.url}graphql`, graphiql: `${served.url}graphiql` };
        if (json) out(JSON.stringify(addresses));
        else out(`GraphQL: ${addresses.graphql}${isLoopback(host) ? `\nGraphiQL: ${addresses.graphiql}` : ''}`);
        await untilInterrupted();
        error('Finishing open requests ...');
        await served.stop();
      } finally {
        await driver.close();
      }
    });
  });
};

const readPort = (text: string): number => {
  const port = Number(text);
  if (text.trim() !== '' && Number.isInteger(port) && port >= 0 && port <= 65535) return port;
  throw new InvalidArgumentError('A port is a whole number from 0 to 65535.');
};
