import { readFile, rm, stat, writeFile } from 'node:fs/promises';
import { pid } from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';
import { ServiceError } from '../errors.js';
import { isAlive, observeProcess, type ProcessIdentity } from './processIdentity.js';

/**
 * Runs `work` while no other process does so under the same lock file; waits for its turn. A lock whose holder has died is
 * taken over. Throws ServiceError when the turn does not come in `timeout` milliseconds.
 */
export const withLock = async <T>(
  path: string,
  work: () => Promise<T>,
  options: { readonly timeout?: number; readonly onWait?: () => void } = {},
): Promise<T> => {
  await acquire(path, Date.now() + (options.timeout ?? 15 * 60_000), options.onWait);
  try {
    return await work();
  } finally {
    await rm(path, { force: true });
  }
};

const acquire = async (path: string, deadline: number, onWait: (() => void) | undefined): Promise<void> => {
  const me = JSON.stringify(await myself());
  for (let tries = 0; !(await created(path, me)); tries++) {
    if (await isAbandoned(path)) {
      await removeAbandoned(path);
      continue;
    }
    if (tries === 0) onWait?.();
    if (Date.now() > deadline) {
      throw new ServiceError('Another newsgraph has been starting or stopping services here for too long.', {
        hint: `Wait for it or end it. Its process is named in ${path}`,
      });
    }
    await pause(200);
  }
};

const created = async (path: string, content: string): Promise<boolean> => {
  try {
    await writeFile(path, content, { flag: 'wx', mode: 0o600 });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
};

/** Only one process at a time may take a lock away, or two that find it abandoned would remove each other's new one. */
const removeAbandoned = async (path: string): Promise<void> => {
  const guard = `${path}.removing`;
  if (!(await created(guard, ''))) {
    if (await isOlderThan(guard, 10_000)) await rm(guard, { force: true });
    await pause(50);
    return;
  }
  try {
    if (await isAbandoned(path)) await rm(path, { force: true });
  } finally {
    await rm(guard, { force: true });
  }
};

const isAbandoned = async (path: string): Promise<boolean> => {
  const text = await readFile(path, 'utf8').catch(() => undefined);
  if (text === undefined) return false;
  try {
    return !(await isAlive(JSON.parse(text) as ProcessIdentity));
  } catch {
    // Created but not yet written to, or left so by a crash or a full disk.
    return isOlderThan(path, 10_000);
  }
};

const isOlderThan = async (path: string, age: number): Promise<boolean> => {
  const about = await stat(path).catch(() => undefined);
  return about !== undefined && Date.now() - about.mtimeMs > age;
};

/** This process. Node lets a program rename itself, so its number and start time must do. */
const myself = async (): Promise<ProcessIdentity> => ({
  pid,
  started: (await observeProcess(pid))?.started ?? '',
  marker: '',
});
