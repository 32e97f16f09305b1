import type { Config } from '../config.js';
import { isInstalled } from './install.js';
import { defaultInstance, type Instance, instanceFolder, logFileOf, pidFileOf, readInstance } from './instance.js';
import { readPidFile } from './pidFile.js';
import { type ServiceName, serviceNames, services, versionOf } from './service.js';

export interface ServiceStatus {
  readonly name: ServiceName;
  /** `configured`: an address of the user's own, which we neither start nor watch. `starting`: runs, does not answer. */
  readonly state: 'configured' | 'running' | 'starting' | 'stopped' | 'not installed';
  readonly address?: string;
  readonly browserUrl?: string;
  readonly pid?: number;
  readonly version?: string;
  readonly log?: string;
}

/** What runs now, without changing anything. */
export const serviceStatus = async (
  config: Config,
  options: { readonly names?: readonly ServiceName[]; readonly instance?: string } = {},
): Promise<readonly ServiceStatus[]> => {
  const name = options.instance ?? defaultInstance;
  const folder = instanceFolder(config, name);
  const instance = await readInstance(config, name);
  return Promise.all((options.names ?? serviceNames).map((service) => statusOf(config, service, folder, instance)));
};

const statusOf = async (
  config: Config,
  name: ServiceName,
  folder: string,
  instance: Instance | undefined,
): Promise<ServiceStatus> => {
  const configured = name === 'neo4j' ? config.neo4j?.uri : config.corenlpUrl;
  if (configured) return { name, state: 'configured', address: configured };
  const about = { name, version: versionOf(name), log: logFileOf(folder, name) };
  const identity = await readPidFile(pidFileOf(folder, name));
  if (!identity || !instance) {
    return { ...about, state: (await isInstalled(config, name)) ? 'stopped' : 'not installed' };
  }
  const ready = await services[name].isReady(instance).catch(() => false);
  const http = `http://127.0.0.1:${instance.ports[name].http}`;
  return {
    ...about,
    state: ready ? 'running' : 'starting',
    pid: identity.pid,
    ...(name === 'neo4j'
      ? { address: `bolt://127.0.0.1:${instance.ports.neo4j.bolt}`, browserUrl: `${http}/browser/` }
      : { address: http }),
  };
};
