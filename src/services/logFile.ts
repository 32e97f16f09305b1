import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

const kept = 3;

/** Makes room for a new log: name.log becomes name.1.log and so on; the last three are kept. */
export const rotateLog = async (path: string): Promise<void> => {
  await mkdir(dirname(path), { recursive: true });
  await rm(older(path, kept), { force: true });
  for (let age = kept - 1; age >= 0; age--) {
    await rename(older(path, age), older(path, age + 1)).catch(() => undefined);
  }
};

/** The last lines of a log, oldest first; none when there is no log. Reads the end of the file only. */
export const lastLines = async (path: string, count: number): Promise<readonly string[]> => {
  const file = await open(path).catch(() => undefined);
  if (file === undefined) return [];
  try {
    const { size } = await file.stat();
    const length = Math.min(size, count * 500);
    const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, size - length);
    const lines = buffer.toString('utf8', 0, bytesRead).trimEnd().split('\n');
    return lines.slice(-count).filter((line) => line !== '');
  } finally {
    await file.close();
  }
};

/** The first part of a log, where a server that could not start says why. */
export const wholeLog = async (path: string): Promise<string> =>
  (await readFile(path, 'utf8').catch(() => '')).slice(0, 1_000_000);

const older = (path: string, age: number): string => (age === 0 ? path : path.replace(/\.log$/, `.${age}.log`));
