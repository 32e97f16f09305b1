import { join } from 'node:path';
import type { Config } from '../config.js';
import { ServiceError, StorageError } from '../errors.js';
import { addressesOf, allLocal, type ServiceAddresses } from './addresses.js';
import { installService } from './install.js';
import {
  defaultInstance,
  type Instance,
  instanceFolder,
  makeInstanceFolder,
  pidFileOf,
  readInstance,
  saveInstance,
} from './instance.js';
import { lookForJava, require } from './java.js';
import { launch, StartFailure, waitUntilReady } from './launch.js';
import { withLock } from './lock.js';
import { readPidFile } from './pidFile.js';
import { choosePorts } from './portsOfInstance.js';
import type { ProcessIdentity } from './processIdentity.js';
import { freeDisk, freeMemory } from './room.js';
import { type Service, type ServiceName, serviceNames, services, versionOf } from './service.js';
import { type Started, stopStarted } from './stopServices.js';

export interface StartOptions<N extends ServiceName = ServiceName> {
  readonly names?: readonly N[];
  readonly instance?: string;
  readonly onProgress?: (line: string) => void;
  /** Aborting ends what this call started and rejects. */
  readonly signal?: AbortSignal;
}

/**
 * Brings up the local servers that no address is configured for, installing them first if need be, and answers where
 * everything is. What runs already is used and not stopped by the answer's `stop`. Throws ServiceError, and StorageError when the
 * disk is full.
 */
export const startServices = async <N extends ServiceName = ServiceName>(
  config: Config,
  options: StartOptions<N> = {},
): Promise<ServiceAddresses<N>> => {
  const names = options.names ?? (serviceNames as readonly N[]);
  const local = allLocal(config, names);
  if (local.length === 0) return { ...addressesOf(config, names, undefined), stop: async () => undefined };
  const name = options.instance ?? defaultInstance;
  const folder = instanceFolder(config, name);
  await makeInstanceFolder(folder);
  const { instance, started } = await withLock(join(folder, 'lock'), () => bringUp(config, name, local, options), {
    onWait: () => options.onProgress?.('Another newsgraph is starting or stopping services; waiting for it'),
  });
  return {
    ...addressesOf(config, names, instance),
    stop: async () => {
      await withLock(join(folder, 'lock'), () => stopStarted(folder, started, options.onProgress));
    },
  };
};

interface BroughtUp {
  readonly instance: Instance;
  readonly started: readonly Started[];
}

const bringUp = async (
  config: Config,
  name: string,
  local: readonly ServiceName[],
  options: StartOptions,
  attempt = 1,
): Promise<BroughtUp> => {
  const folder = instanceFolder(config, name);
  const running = await runningIn(folder);
  const missing = local.filter((service) => !running.has(service));
  if (missing.length > 0) await requireMachine(folder, missing);
  const instance = await prepareInstance(config, name, missing, options);
  const outcomes = await Promise.allSettled(
    local.map(async (service): Promise<readonly Started[]> => {
      const identity = running.get(service);
      if (identity === undefined) return [await startOne(config, services[service], instance, options)];
      await waitUntilReady(services[service], instance, identity, options.signal);
      return [];
    }),
  );
  const started = outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? outcome.value : []));
  const failure = outcomes.find((outcome) => outcome.status === 'rejected');
  if (failure === undefined) return { instance, started };
  await stopStarted(folder, started, options.onProgress);
  // A port was free when we looked and taken when the server did; once more with others.
  if (failure.reason instanceof StartFailure && failure.reason.portTaken && attempt === 1) {
    return bringUp(config, name, local, options, attempt + 1);
  }
  throw asStorageError(failure.reason);
};

const runningIn = async (folder: string): Promise<ReadonlyMap<ServiceName, ProcessIdentity>> => {
  const running = new Map<ServiceName, ProcessIdentity>();
  for (const service of serviceNames) {
    const identity = await readPidFile(pidFileOf(folder, service));
    if (identity) running.set(service, identity);
  }
  return running;
};

/** Ports, password and version, as they will be for what is about to start. */
const prepareInstance = async (
  config: Config,
  name: string,
  missing: readonly ServiceName[],
  options: StartOptions,
): Promise<Instance> => {
  const last = await readInstance(config, name);
  const version = versionOf('neo4j');
  if (missing.includes('neo4j')) refuseNewerData(last?.neo4jVersion, version, instanceFolder(config, name));
  const state = await choosePorts(config, name, last, missing, options.onProgress);
  return saveInstance(config, name, missing.includes('neo4j') ? { ...state, neo4jVersion: version } : state);
};

const startOne = async (
  config: Config,
  service: Service,
  instance: Instance,
  options: StartOptions,
): Promise<Started> => {
  const classPath = await installService(config, service, options);
  options.signal?.throwIfAborted();
  const began = Date.now();
  options.onProgress?.(`${service.title}: starting`);
  const identity = await launch(service, instance, classPath, options);
  options.onProgress?.(`${service.title}: ready after ${((Date.now() - began) / 1000).toFixed(1)} s`);
  return { name: service.name, identity };
};

/** Before anything is fetched or run: a Java that serves, memory and a little disk. Throws ServiceError. */
const requireMachine = async (folder: string, missing: readonly ServiceName[]): Promise<void> => {
  require(await lookForJava());
  const memory = await freeMemory();
  const needed = missing.reduce((sum, name) => sum + services[name].memory, 0);
  const titles = missing.map((name) => services[name].title).join(' and ');
  if (memory !== undefined && memory < needed) {
    throw new ServiceError(`${titles} need ${needed} MB of memory, and ${memory} MB are free.`, {
      hint: 'End other programs, or give addresses of servers elsewhere with NEO4J_URI and CORENLP_URL.',
    });
  }
  if ((await freeDisk(folder)) < 100) {
    throw new StorageError(`The disk that holds ${folder} is full.`, {
      hint: 'Make room, or move the data with NEWSGRAPH_HOME.',
    });
  }
};

/** Neo4j upgrades older data by itself, but a newer version's data are damaged or refused. Throws ServiceError. */
const refuseNewerData = (wrote: string | undefined, ours: string, folder: string): void => {
  if (wrote === undefined || !isNewer(wrote, ours)) return;
  throw new ServiceError(`The local data were written by Neo4j ${wrote}, and this newsgraph brings Neo4j ${ours}.`, {
    hint: `Use the newer newsgraph that wrote them, or move ${join(folder, 'neo4j', 'data')} away to begin with an empty database.`,
  });
};

/** Compares versions number by number. */
export const isNewer = (version: string, than: string): boolean => {
  const [a, b] = [version, than].map((text) => text.split('.').map(Number));
  for (let index = 0; index < 3; index++) {
    const difference = (a?.[index] ?? 0) - (b?.[index] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return false;
};

const asStorageError = (error: unknown): unknown => {
  if (
    error instanceof Error &&
    'code' in error &&
    (error.code === 'ENOSPC' || error.code === 'EACCES' || error.code === 'EROFS')
  ) {
    return new StorageError('The files of a local service cannot be written.', {
      hint: `${error.message}. Make room, or move them with NEWSGRAPH_HOME.`,
      cause: error,
    });
  }
  return error;
};
