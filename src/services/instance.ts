import { randomBytes } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pid } from 'node:process';
import { type Config, defaultNeo4jHeap } from '../config.js';
import { StorageError, UsageError } from '../errors.js';
import type { ServiceName } from './service.js';

/**
 * One set of local servers with data, configuration, logs, ports and password of its own, in `home/instances/<name>`.
 * The user's is called "default"; tests use others and so never touch it. Jars are shared by all, in `home/lib`.
 */
export interface Instance {
  readonly name: string;
  readonly folder: string;
  /** Where the jars of all instances are; may be a link to the `lib` of another home. */
  readonly lib: string;
  readonly ports: Ports;
  /** The port of our own web server, which Neo4j Browser is told to read its guide from. */
  readonly webPort: number;
  /** The version of Neo4j that last wrote the data. */
  readonly neo4jVersion?: string;
  readonly password: string;
  /** Megabytes. */
  readonly neo4jHeap: number;
}

/** Port numbers by service and purpose. */
export type Ports = Readonly<Record<ServiceName, Readonly<Record<string, number>>>>;

export const defaultInstance = 'default';

export const instanceFolder = (config: Config, name: string): string => {
  if (!/^[a-z0-9][a-z0-9_-]{0,40}$/.test(name)) {
    throw new UsageError(`"${name}" is no name for an instance of the services.`, {
      hint: 'Use small letters, digits, - and _, for example "trial-2".',
    });
  }
  return resolve(config.home, 'instances', name);
};

export const libFolder = (config: Config): string => resolve(config.home, 'lib');

export const folderOf = (instance: Instance, service: ServiceName): string => join(instance.folder, service);
export const logFileOf = (folder: string, service: ServiceName): string => join(folder, 'logs', `${service}.log`);
export const pidFileOf = (folder: string, service: ServiceName): string => join(folder, `${service}.pid`);

/** On the command line of each server of an instance, and of no other program. */
export const markerOf = (folder: string, service: ServiceName): string => `-Dnewsgraph.service=${folder}/${service}`;

/** The instance as last started; undefined when it never was, or its state cannot be read. Throws UsageError for a bad name. */
export const readInstance = async (config: Config, name: string): Promise<Instance | undefined> => {
  const folder = instanceFolder(config, name);
  const state = parse(await readFile(stateFile(folder), 'utf8').catch(() => ''));
  const password = (await readFile(passwordFile(folder), 'utf8').catch(() => '')).trim();
  return state && password
    ? {
        ...state,
        name,
        folder,
        ...{ lib: libFolder(config), password, neo4jHeap: config.neo4jHeap ?? defaultNeo4jHeap },
      }
    : undefined;
};

/** Throws StorageError when it cannot be made. */
export const makeInstanceFolder = async (folder: string): Promise<void> => {
  try {
    await mkdir(join(folder, 'logs'), { recursive: true, mode: 0o700 });
  } catch (cause) {
    throw cannotWrite(folder, cause);
  }
};

/** Remembers the ports and the version of an instance whose lock is held; makes the password when there is none. Throws StorageError. */
export const saveInstance = async (config: Config, name: string, state: State): Promise<Instance> => {
  const folder = instanceFolder(config, name);
  try {
    const password = await readOrMakePassword(folder);
    const temporary = `${stateFile(folder)}.${pid}.tmp`;
    await writeFile(temporary, `${JSON.stringify(state, undefined, 2)}\n`);
    await rename(temporary, stateFile(folder));
    return {
      ...state,
      name,
      folder,
      ...{ lib: libFolder(config), password, neo4jHeap: config.neo4jHeap ?? defaultNeo4jHeap },
    };
  } catch (cause) {
    throw cannotWrite(folder, cause);
  }
};

const cannotWrite = (folder: string, cause: unknown): StorageError =>
  new StorageError(`The services' folder ${folder} cannot be written.`, {
    hint: `${cause instanceof Error ? cause.message : cause}. Make room, or move it with NEWSGRAPH_HOME.`,
    cause,
  });

/** What state.json holds. */
export type State = Pick<Instance, 'ports' | 'webPort' | 'neo4jVersion'>;

const stateFile = (folder: string): string => join(folder, 'state.json');
const passwordFile = (folder: string): string => join(folder, 'password');

/** 0600, and never written twice: the database keeps the first one. */
const readOrMakePassword = async (folder: string): Promise<string> => {
  const path = passwordFile(folder);
  const known = (await readFile(path, 'utf8').catch(() => '')).trim();
  if (known) return known;
  // Digits and letters only: tools take a first "-" for an option.
  const password = randomBytes(24).toString('hex');
  await writeFile(path, `${password}\n`, { mode: 0o600 });
  return password;
};

const parse = (text: string): State | undefined => {
  try {
    const { ports, webPort, neo4jVersion } = JSON.parse(text) as Partial<State>;
    if (!ports?.neo4j || !ports.corenlp || typeof webPort !== 'number') return undefined;
    return { ports, webPort, ...(neo4jVersion ? { neo4jVersion } : {}) };
  } catch {
    return undefined;
  }
};
