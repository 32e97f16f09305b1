import { Argument, type Command, InvalidArgumentError, Option } from 'commander';
import { readConfig } from '../../config.js';
import { ServiceError } from '../../errors.js';
import { type ServiceName, serviceNames, services } from '../../services/service.js';
import { type ServiceLog, serviceLogs } from '../../services/serviceLogs.js';
import { type ServiceStatus, serviceStatus } from '../../services/serviceStatus.js';
import { startServices } from '../../services/startServices.js';
import { stopServices } from '../../services/stopServices.js';
import { printerOf } from '../printer.js';
import type { Register } from '../register.js';

/** `newsgraph services start|stop|status|logs`: the local Neo4j and CoreNLP. */
export const registerServices: Register = (program) => {
  const group = program
    .command('services')
    .description('start, stop and look at the local Neo4j and CoreNLP')
    .addHelpText(
      'after',
      `
Without a name a command is about both. A service whose address is configured (NEO4J_URI, CORENLP_URL) is left alone.

Examples:
  newsgraph services start              both, at once; installs them first if need be
  newsgraph services start corenlp      only what "extract" needs
  newsgraph services status --json      for a program
  newsgraph services logs neo4j -n 100  the last hundred lines
  newsgraph services stop`,
    );

  subcommand(group, 'start', 'start them, unless they run already; they stay until "services stop"').action(
    async (name: ServiceName | undefined, options: Options, command: Command) => {
      const { error } = printerOf(command);
      const config = readConfig();
      await startServices(config, { ...chosen(name, options), onProgress: error });
      showStatus(command, options, await serviceStatus(config, chosen(name, options)));
    },
  );

  subcommand(group, 'stop', 'stop them; data stay').action(
    async (name: ServiceName | undefined, options: Options, command: Command) => {
      const { out, error } = printerOf(command);
      const stopped = await stopServices(readConfig(), { ...chosen(name, options), onProgress: error });
      if (options.json) out(JSON.stringify({ stopped }));
      else if (stopped.length === 0) out('Nothing was running.');
    },
  );

  subcommand(group, 'status', 'what runs and where; exit code 3 when something that should run does not').action(
    async (name: ServiceName | undefined, options: Options, command: Command) => {
      const all = await serviceStatus(readConfig(), chosen(name, options));
      showStatus(command, options, all);
      const missing = all.filter(({ state }) => state !== 'running' && state !== 'configured');
      if (missing.length > 0) throw notRunning(missing);
    },
  );

  subcommand(group, 'logs', 'what they wrote since their last start')
    .option('-n, --lines <count>', 'how many of the last lines', readCount, 40)
    .action(async (name: ServiceName | undefined, options: Options & { lines: number }, command: Command) => {
      const { out } = printerOf(command);
      const logs = await serviceLogs(readConfig(), { ...chosen(name, options), lines: options.lines });
      if (options.json) out(JSON.stringify(logs));
      else for (const log of logs) out(textOf(log));
    });
};

interface Options {
  readonly json?: true;
  readonly instance: string;
}

const subcommand = (group: Command, name: string, description: string): Command =>
  group
    .command(name)
    .description(description)
    .addArgument(new Argument('[service]', 'only this one').choices(serviceNames))
    .addOption(new Option('--instance <name>', 'another set of services than the default one').default('default'))
    .option('--json', 'print JSON on standard output');

const chosen = (name: ServiceName | undefined, { instance }: Options) => ({
  instance,
  ...(name ? { names: [name] } : {}),
});

const showStatus = (command: Command, { json }: Options, all: readonly ServiceStatus[]): void => {
  const { out } = printerOf(command);
  if (json) out(JSON.stringify(all));
  else for (const status of all) out(lineOf(status));
};

/** `Neo4j    running  bolt://127.0.0.1:7687, Neo4j Browser http://127.0.0.1:7474/browser/` */
const lineOf = (status: ServiceStatus): string => {
  const where = [status.address, status.browserUrl && `Neo4j Browser ${status.browserUrl}`].filter(Boolean).join(', ');
  return `${services[status.name].title.padEnd(8)} ${status.state}${where && `  ${where}`}`;
};

const textOf = ({ name, file, lines }: ServiceLog): string =>
  [`${services[name].title} (${file})`, ...(lines.length > 0 ? lines : ['nothing']).map((line) => `  ${line}`)].join(
    '\n',
  );

const notRunning = (missing: readonly ServiceStatus[]): ServiceError =>
  new ServiceError(`${missing.map(({ name, state }) => `${services[name].title} is ${state}`).join(', ')}.`, {
    hint: 'Start with "newsgraph services start"; "newsgraph services logs" shows why one has ended.',
  });

const readCount = (text: string): number => {
  if (!/^[1-9]\d{0,5}$/.test(text)) throw new InvalidArgumentError('It is a whole number from 1 on.');
  return Number(text);
};
