import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Command, InvalidArgumentError } from 'commander';
import { projectRoot, readServing } from '../../config.js';
import type { McpOptions } from '../../mcp/createServer.js';
import type { Store } from '../../store/openStore.js';
import { untilInterrupted } from '../interruption.js';
import { printerOf } from '../printer.js';
import type { Register } from '../register.js';
import { withStore } from '../withStore.js';

interface Options {
  readonly http?: true;
  readonly host: string;
  readonly port: number;
}

/** `newsgraph mcp`: the graph as tools for assistants, over the Model Context Protocol. */
export const registerMcp: Register = (program) => {
  program
    .command('mcp')
    .description('give the graph to an assistant, over the Model Context Protocol')
    .option('--http', 'by streamable HTTP, at /mcp, instead of standard input and output')
    .option('--host <name>', 'with --http: on which address of this machine', '127.0.0.1')
    .option('--port <number>', 'with --http: where to listen; 0 takes any free port', readPort, 4001)
    .addHelpText(
      'after',
      `
The assistant searches, looks around, and cites: every answer has ids, the sentence, its source and date. It cannot write.
With --http the keys and tokens of "newsgraph serve" are asked for (docs/operating.md); on another address than this machine's they must be set.

Examples:
  newsgraph mcp                 as the command of a server in the assistant's configuration
  newsgraph mcp --http          at http://127.0.0.1:4001/mcp`,
    )
    .action(run);
};

const run = async (options: Options, command: Command): Promise<void> => {
  const { out, error } = printerOf(command);
  // Loaded when they are needed: the packages of the protocol would make every command begin later.
  const [{ graphQuestions }, { serveStdio }, { serveHttp }] = await Promise.all([
    import('../../mcp/graphQuestions.js'),
    import('../../mcp/serveStdio.js'),
    import('../../mcp/serveHttp.js'),
  ]);
  const serving = (store: Promise<Store>): McpOptions => ({
    graph: graphQuestions(store),
    version: version(),
    onProgress: error,
  });
  if (options.http) {
    await withStore(command, async (store) => {
      const served = await serveHttp({
        ...serving(Promise.resolve(store)),
        ...{ host: options.host, port: options.port, serving: readServing() },
      });
      out(`MCP: ${served.url}`);
      await untilInterrupted();
      await served.stop();
    });
    return;
  }
  // The client is greeted at once, while the database may still be starting: it waits less long than that takes.
  const ended = Promise.race([untilInterrupted(), inputEnded()]);
  let opened: (store: Store) => void = () => undefined;
  let failed: (reason: unknown) => void = () => undefined;
  const store = new Promise<Store>((resolve, reject) => {
    opened = resolve;
    failed = reject;
  });
  store.catch(() => undefined);
  const open = withStore(command, async (one) => {
    opened(one);
    await ended;
  }).catch((reason: unknown) => {
    failed(reason);
    throw reason;
  });
  await Promise.all([serveStdio(serving(store), Promise.race([ended, open])), open]);
};

/** An assistant that has gone closes the pipe. */
const inputEnded = (): Promise<void> => new Promise((resolve) => process.stdin.once('end', () => resolve()));

const version = (): string =>
  (JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as { version: string }).version;

const readPort = (text: string): number => {
  const port = Number(text);
  if (text.trim() !== '' && Number.isInteger(port) && port >= 0 && port <= 65535) return port;
  throw new InvalidArgumentError('A port is a whole number from 0 to 65535.');
};
