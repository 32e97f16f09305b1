import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { lastLines, rotateLog } from '../../src/services/logFile.js';

let folder: string;
let log: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'newsgraph-unit-'));
  log = join(folder, 'neo4j.log');
});
afterEach(() => rm(folder, { recursive: true }));

test('the last three logs are kept, the newest first', async () => {
  for (const start of ['first', 'second', 'third', 'fourth', 'fifth']) {
    await rotateLog(log);
    await writeFile(log, start);
  }
  expect((await readdir(folder)).sort()).toEqual(['neo4j.1.log', 'neo4j.2.log', 'neo4j.3.log', 'neo4j.log']);
  expect(await readFile(join(folder, 'neo4j.3.log'), 'utf8')).toBe('second');
  expect(await readFile(join(folder, 'neo4j.1.log'), 'utf8')).toBe('fourth');
});

test('the last lines of a long log are read', async () => {
  await writeFile(log, Array.from({ length: 100_000 }, (_, index) => `line ${index}\n`).join(''));
  expect(await lastLines(log, 2)).toEqual(['line 99998', 'line 99999']);
});

test('a log that is not there has no lines', async () => {
  expect(await lastLines(log, 5)).toEqual([]);
});
