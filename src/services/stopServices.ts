import { join } from 'node:path';
import type { Config } from '../config.js';
import { defaultInstance, instanceFolder, pidFileOf, readInstance } from './instance.js';
import { withLock } from './lock.js';
import { readPidFile, removePidFile } from './pidFile.js';
import type { ProcessIdentity } from './processIdentity.js';
import { type ServiceName, serviceNames, services } from './service.js';
import { terminate } from './terminate.js';

/** Stops local servers, whoever started them, and answers which ones ran. Configured ones are never touched. */
export const stopServices = async (
  config: Config,
  options: {
    readonly names?: readonly ServiceName[];
    readonly instance?: string;
    readonly onProgress?: (line: string) => void;
  } = {},
): Promise<readonly ServiceName[]> => {
  const name = options.instance ?? defaultInstance;
  if ((await readInstance(config, name)) === undefined) return [];
  const folder = instanceFolder(config, name);
  return withLock(join(folder, 'lock'), () => stopProcesses(folder, options.names ?? serviceNames, options.onProgress));
};

/** A server and the process that a start of ours made it. */
export interface Started {
  readonly name: ServiceName;
  readonly identity: ProcessIdentity;
}

/** Stops what one start made, for a folder whose lock is held; leaves alone what others have started since. */
export const stopStarted = async (
  folder: string,
  started: readonly Started[],
  onProgress?: (line: string) => void,
): Promise<void> => {
  const still: ServiceName[] = [];
  for (const { name, identity } of started) {
    const now = await readPidFile(pidFileOf(folder, name));
    if (now?.pid === identity.pid && now.started === identity.started) still.push(name);
  }
  await stopProcesses(folder, still, onProgress);
};

const stopProcesses = async (
  folder: string,
  names: readonly ServiceName[],
  onProgress?: (line: string) => void,
): Promise<readonly ServiceName[]> => {
  const stopped = await Promise.all(names.map((name) => stopProcess(folder, name, onProgress)));
  return names.filter((_, index) => stopped[index]);
};

/** Whether there was one to stop. */
const stopProcess = async (
  folder: string,
  name: ServiceName,
  onProgress?: (line: string) => void,
): Promise<boolean> => {
  const pidFile = pidFileOf(folder, name);
  const identity = await readPidFile(pidFile);
  if (identity) {
    const politely = await terminate(identity);
    onProgress?.(`${services[name].title}: stopped${politely ? '' : ' by force, since it did not end by itself'}`);
  }
  await removePidFile(pidFile);
  return identity !== undefined;
};
