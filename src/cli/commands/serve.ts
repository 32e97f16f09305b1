import { once } from 'node:events';
import { InvalidArgumentError } from 'commander';
import { readConfig } from '../../config.js';
import { isLoopback } from '../../serve/security.js';
import { serve } from '../../serve/serve.js';
import { findServices } from '../../services/findServices.js';
import { openDriver } from '../../store/openDriver.js';
import { printerOf } from '../printer.js';
import type { Register } from './index.js';

interface Options {
  readonly port?: number;
  readonly host?: string;
}

/** `newsgraph serve`: GraphQL on the graph, and the guide for Neo4j Browser, until Ctrl-C. */
export const registerServe: Register = (program) => {
  program
    .command('serve')
    .description('serve the graph as GraphQL, with an editor, until Ctrl-C')
    .option('--port <number>', 'where to listen; 0 takes any free port', readPort)
    .option('--host <name>', 'on which address of this machine')
    .addHelpText(
      'after',
      `
Examples:
  newsgraph serve                 on this machine only
  newsgraph serve --port 8080     on another port`,
    )
    .action(async (options: Options, command) => {
      const { out, error } = printerOf(command);
      const config = readConfig();
      const { neo4j, webPort } = await findServices(config, { names: ['neo4j'] });
      const host = options.host ?? config.host;
      const driver = openDriver(neo4j);
      try {
        const served = await serve({
          driver,
          database: neo4j.database,
          host,
          port: options.port ?? webPort,
          onProgress: error,
        });
        out(`GraphQL: ${served.url}graphql`);
        if (isLoopback(host)) out(`GraphiQL: ${served.url}graphiql`);
        else
          error(
            'Whoever reaches this address can read the graph: there is no password. Put a proxy before it that asks for one.',
          );
        await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
        error('Finishing open requests ...');
        await served.stop();
      } finally {
        await driver.close();
      }
    });
};

const readPort = (text: string): number => {
  const port = Number(text);
  if (text.trim() !== '' && Number.isInteger(port) && port >= 0 && port <= 65535) return port;
  throw new InvalidArgumentError('A port is a whole number from 0 to 65535.');
};
