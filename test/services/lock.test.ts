import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pid } from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { withLock } from '../../src/services/lock.js';

let folder: string;
let path: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'newsgraph-unit-'));
  path = join(folder, 'lock');
});
afterEach(() => rm(folder, { recursive: true }));

describe('withLock', () => {
  test('lets one at a time do its work, and leaves nothing behind', async () => {
    let inside = 0;
    const work = async () => {
      expect(++inside).toBe(1);
      await pause(5);
      inside--;
    };
    await Promise.all(Array.from({ length: 5 }, () => withLock(path, work)));
    expect(await readdir(folder)).toEqual([]);
  });

  test('is given back when the work fails', async () => {
    await expect(withLock(path, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await withLock(path, async () => 'next')).toBe('next');
  });

  test('of a process that has died is taken over by exactly one', async () => {
    await writeFile(path, JSON.stringify({ pid, started: 'another boot/17', marker: '' }));
    let inside = 0;
    const work = async () => {
      expect(++inside).toBe(1);
      await pause(5);
      inside--;
    };
    await Promise.all(Array.from({ length: 5 }, () => withLock(path, work)));
  });

  test('that is held says so, and gives up in the end with a hint', async () => {
    let told = 0;
    await withLock(path, async () => {
      const second = withLock(path, async () => 'never', { timeout: 1, onWait: () => told++ });
      await expect(second).rejects.toMatchObject({ exitCode: 3, hint: expect.stringContaining(path) });
    });
    expect(told).toBe(1);
  });
});
