import { readFile, statfs } from 'node:fs/promises';
import { freemem, platform } from 'node:os';
import { dirname } from 'node:path';

/** Megabytes of memory that programs may still take; undefined where the system does not say it reliably. */
export const freeMemory = async (): Promise<number | undefined> => {
  // Elsewhere than on Linux the number leaves out the memory that caches would give back, and so is far too low.
  if (platform() !== 'linux') return undefined;
  const limit = Math.min(await limitLeft(), freemem());
  return Math.floor(limit / 2 ** 20) + (await freeSwap());
};

/** Megabytes that can still be written where `path` is or will be. */
export const freeDisk = async (path: string): Promise<number> => {
  try {
    const { bavail, bsize } = await statfs(path);
    return Math.floor((bavail * bsize) / 2 ** 20);
  } catch (error) {
    if (path === dirname(path)) throw error;
    return freeDisk(dirname(path));
  }
};

/** A container's limit (control groups, version 2) can be far below the machine's memory. */
const limitLeft = async (): Promise<number> => {
  const limit = Number(await readFile('/sys/fs/cgroup/memory.max', 'utf8').catch(() => 'max'));
  const used = Number(await readFile('/sys/fs/cgroup/memory.current', 'utf8').catch(() => '0'));
  return Number.isNaN(limit) ? Number.POSITIVE_INFINITY : limit - used;
};

const freeSwap = async (): Promise<number> => {
  const text = await readFile('/proc/meminfo', 'utf8').catch(() => '');
  return Math.floor(Number(/^SwapFree:\s+(\d+) kB/m.exec(text)?.[1] ?? 0) / 1024);
};
