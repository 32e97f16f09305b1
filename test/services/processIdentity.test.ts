import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { identify, isAlive, observeProcess } from '../../src/services/processIdentity.js';
import { terminate } from '../../src/services/terminate.js';

// A process of our own that does nothing, with a word on its command line by which it is known.
const start = () => {
  const child = spawn('sh', ['-c', 'while :; do sleep 60; done', 'known-word'], { detached: true, stdio: 'ignore' });
  return { child, pid: child.pid ?? 0 };
};

describe('a process is known by number, start time and command line', () => {
  const { child, pid } = start();
  beforeAll(async () => {
    while (!(await identify(pid, 'known-word'))) await new Promise((resolve) => setTimeout(resolve, 10));
  });
  afterAll(() => {
    child.kill('SIGKILL');
  });

  test('is alive while it runs', async () => {
    const identity = await identify(pid, 'known-word');
    expect(identity).toMatchObject({ pid, marker: 'known-word' });
    expect(await isAlive(identity!)).toBe(true);
  });

  test('is not taken for one that had the same number at another time', async () => {
    const identity = await identify(pid, 'known-word');
    expect(await isAlive({ ...identity!, started: 'another boot/17' })).toBe(false);
  });

  test('is not taken for a program with another command line', async () => {
    expect(await identify(pid, '-Dnewsgraph.service=/home/somebody/neo4j')).toBeUndefined();
  });

  test('is never ended when it is another than the one meant', async () => {
    const identity = await identify(pid, 'known-word');
    expect(await terminate({ ...identity!, started: 'another boot/17' }, 100)).toBe(true);
    expect(await terminate({ ...identity!, marker: 'another word' }, 100)).toBe(true);
    expect(await isAlive(identity!)).toBe(true);
  });
});

describe('a process that has ended', () => {
  test('is dead, also before somebody has collected it', async () => {
    const { child, pid } = start();
    while (!(await identify(pid, 'known-word'))) await new Promise((resolve) => setTimeout(resolve, 10));
    const identity = await identify(pid, 'known-word');
    expect(await terminate(identity!)).toBe(true);
    expect(await isAlive(identity!)).toBe(false);
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  });

  test.each([0, -1, 1.5, Number.NaN, 2 ** 22 + 1])('the number %p belongs to nobody', async (pid) => {
    expect(await observeProcess(pid)).toBeUndefined();
  });
});
