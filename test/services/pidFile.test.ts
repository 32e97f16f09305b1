import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pid } from 'node:process';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readPidFile, removePidFile, writePidFile } from '../../src/services/pidFile.js';
import { identify } from '../../src/services/processIdentity.js';

let folder: string;
let path: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'newsgraph-unit-'));
  path = join(folder, 'neo4j.pid');
});
afterAll(() => rm(folder, { recursive: true }));

describe('a pid file', () => {
  test('leads to the process it names, and only its owner may read it', async () => {
    const me = await identify(pid, 'node');
    await writePidFile(path, me!);
    expect(await readPidFile(path)).toEqual(me);
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    expect(JSON.parse(await readFile(path, 'utf8'))).toEqual(me);
  });

  const me = { pid, started: 'long ago', marker: 'node' };
  test.each([
    ['whose process started at another time', JSON.stringify(me)],
    ['without a start time', JSON.stringify({ pid, marker: 'node' })],
    ['without a marker, which would fit every program', JSON.stringify({ ...me, marker: '' })],
    ['of another program', String(pid)],
    ['that was half written', '{"pid":'],
    ['that is empty', ''],
  ])('%s names nobody', async (_, content) => {
    await writeFile(path, content);
    expect(await readPidFile(path)).toBeUndefined();
  });

  test('that is not there names nobody and can be removed', async () => {
    await removePidFile(path);
    await removePidFile(path);
    expect(await readPidFile(path)).toBeUndefined();
  });
});
