import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { isAlive, type ProcessIdentity } from './processIdentity.js';

/** Notes which process serves, so that any later run finds it, also after a crash of the one that started it. */
export const writePidFile = async (path: string, identity: ProcessIdentity): Promise<void> => {
  const temporary = `${path}.${identity.pid}.tmp`;
  await writeFile(temporary, `${JSON.stringify(identity)}\n`, { mode: 0o600 });
  await rename(temporary, path);
};

/** The process that a pid file names, if it is still that process. A file that is broken or out of date counts as none. */
export const readPidFile = async (path: string): Promise<ProcessIdentity | undefined> => {
  const identity = parse(await readFile(path, 'utf8').catch(() => ''));
  return identity && (await isAlive(identity)) ? identity : undefined;
};

export const removePidFile = (path: string): Promise<void> => rm(path, { force: true });

const parse = (text: string): ProcessIdentity | undefined => {
  try {
    const { pid, started, marker } = JSON.parse(text) as Partial<ProcessIdentity>;
    // An empty marker would fit every process.
    return typeof pid === 'number' && typeof started === 'string' && marker ? { pid, started, marker } : undefined;
  } catch {
    return undefined;
  }
};
