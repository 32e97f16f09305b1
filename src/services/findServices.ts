import type { Config } from '../config.js';
import { ServiceError } from '../errors.js';
import { type Addresses, addressesOf, allLocal } from './addresses.js';
import { defaultInstance, instanceFolder, logFileOf, pidFileOf, readInstance } from './instance.js';
import { readPidFile } from './pidFile.js';
import { type ServiceName, serviceNames, services } from './service.js';

/**
 * Where the servers are that are configured or run; starts nothing and does not ask whether they answer. Throws
 * ServiceError when a local one does not run.
 */
export const findServices = async <N extends ServiceName = ServiceName>(
  config: Config,
  options: { readonly names?: readonly N[]; readonly instance?: string } = {},
): Promise<Addresses<N>> => {
  const names = options.names ?? (serviceNames as readonly N[]);
  const local = allLocal(config, names);
  if (local.length === 0) return addressesOf(config, names, undefined);
  const name = options.instance ?? defaultInstance;
  const folder = instanceFolder(config, name);
  const instance = await readInstance(config, name);
  for (const service of local) {
    if (!instance || !(await readPidFile(pidFileOf(folder, service)))) throw notRunning(service, folder);
  }
  return addressesOf(config, names, instance);
};

const notRunning = (name: ServiceName, folder: string): ServiceError =>
  new ServiceError(`${services[name].title} is not running.`, {
    hint:
      `Start it with "newsgraph services start ${name}", or set ${name === 'neo4j' ? 'NEO4J_URI' : 'CORENLP_URL'} to the ` +
      `address of your own. If it ran before, ${logFileOf(folder, name)} may say why it ended.`,
  });
