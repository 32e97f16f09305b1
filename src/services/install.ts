import { copyFile, mkdir, readdir, readFile, realpath, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pid } from 'node:process';
import type { Config } from '../config.js';
import { ServiceError, StorageError } from '../errors.js';
import { diagnoseMaven } from './diagnose.js';
import { libFolder } from './instance.js';
import { lookForMaven, require } from './java.js';
import { withLock } from './lock.js';
import { freeDisk } from './room.js';
import { runTool } from './runTool.js';
import { pomOf, type Service, type ServiceName, versionOf } from './service.js';

export interface InstallOptions {
  readonly onProgress?: ((line: string) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
  /** A Maven repository folder other than the user's. */
  readonly repository?: string;
}

/**
 * Fetches the jars of a service by Maven unless they are there, and answers its class path. They appear in
 * `lib/<service>-<version>` all at once or not at all. Throws ServiceError: no Maven, no network; StorageError: no room.
 */
export const installService = async (
  config: Config,
  service: Service,
  options: InstallOptions = {},
): Promise<string> => {
  if (!(await isInstalled(config, service.name))) {
    await mkdirOrThrow(libFolder(config));
    await withLock(
      join(libFolder(config), `${service.name}.lock`),
      async () => {
        if (!(await isInstalled(config, service.name))) await fetchJars(config, service, options);
      },
      { onWait: () => options.onProgress?.(`${service.title}: another newsgraph is fetching its jars`) },
    );
  }
  return join(await realpath(jarsFolder(config, service.name)), '*');
};

export const jarsFolder = (config: Config, name: ServiceName): string =>
  join(libFolder(config), `${name}-${versionOf(name)}`);

/** Whether the jars are those that our pom.xml names: it is copied beside them as the last step. */
export const isInstalled = async (config: Config, name: ServiceName): Promise<boolean> => {
  const [theirs, ours] = await Promise.all([
    readFile(join(jarsFolder(config, name), 'pom.xml'), 'utf8').catch(() => undefined),
    readFile(pomOf(name), 'utf8'),
  ]);
  return theirs === ours;
};

const fetchJars = async (config: Config, service: Service, options: InstallOptions): Promise<void> => {
  require(await lookForMaven());
  await requireRoom(config, service);
  options.onProgress?.(`${service.title}: fetching about ${service.disk} MB by Maven, once`);
  const target = jarsFolder(config, service.name);
  await removeLeftovers(target);
  const temporary = `${target}.${pid}.part`;
  try {
    await runMaven(service, temporary, options);
    await copyFile(pomOf(service.name), join(temporary, 'pom.xml'));
    // A folder of the same version from another pom.xml may be in use: a running server keeps the files it has open.
    await rename(target, `${target}.${pid}.old`).catch(() => undefined);
    await rename(temporary, target);
  } finally {
    await removeLeftovers(target);
  }
  options.onProgress?.(`${service.title}: jars are in ${target}`);
};

const runMaven = async (service: Service, folder: string, options: InstallOptions): Promise<void> => {
  const words = [
    ...[
      '--batch-mode',
      '--file',
      pomOf(service.name),
      'org.apache.maven.plugins:maven-dependency-plugin:copy-dependencies',
    ],
    ...['-DincludeScope=runtime', `-DoutputDirectory=${folder}`],
    ...(options.repository ? [`-Dmaven.repo.local=${options.repository}`] : []),
  ];
  const { code, output } = await runTool(
    'mvn',
    words,
    {},
    { onLine: progressOf(service, options), signal: options.signal },
  );
  options.signal?.throwIfAborted();
  if (code === 0) return;
  const diagnosis = diagnoseMaven(output);
  const errors = output
    .split('\n')
    .filter((line) => line.includes('ERROR'))
    .slice(0, 3);
  throw new ServiceError(`${service.title} cannot be installed: ${diagnosis?.cause ?? 'Maven failed'}.`, {
    hint: diagnosis?.hint ?? errors.join('\n  '),
    cause: new Error(errors.join('\n')),
  });
};

/** One line in two seconds at most; a big jar is named when it begins, since it takes long. */
const progressOf = (service: Service, { onProgress }: InstallOptions) => {
  let fetched = 0;
  let last = Date.now();
  return (line: string): void => {
    const name = /Downloading from .*\/(?<name>[^/]+\.jar)/.exec(line)?.groups?.name;
    if (!name) return;
    fetched++;
    if (Date.now() - last < 2000 && !name.endsWith('-models.jar')) return;
    last = Date.now();
    onProgress?.(`${service.title}: file ${fetched}, ${name}`);
  };
};

/** Maven keeps the files in its own repository as well. */
const requireRoom = async (config: Config, service: Service): Promise<void> => {
  const free = await freeDisk(libFolder(config));
  const needed = 2 * service.disk + 100;
  if (free >= needed) return;
  throw new StorageError(`${service.title} needs ${needed} MB of disk to install, and ${free} MB are free.`, {
    hint: `Make room at ${libFolder(config)}, or move it with NEWSGRAPH_HOME.`,
  });
};

/** What a killed install left; called under the lock, so nobody is at work on them. */
const removeLeftovers = async (target: string): Promise<void> => {
  const folder = join(target, '..');
  for (const name of await readdir(folder)) {
    const path = join(folder, name);
    if (path.startsWith(`${target}.`)) await rm(path, { recursive: true, force: true });
  }
};

const mkdirOrThrow = async (folder: string): Promise<void> => {
  try {
    await mkdir(folder, { recursive: true });
  } catch (cause) {
    throw new StorageError(`The folder ${folder} cannot be made.`, {
      hint: 'Set NEWSGRAPH_HOME to one you may write.',
      cause,
    });
  }
};
