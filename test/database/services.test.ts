import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { kill } from 'node:process';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { findServices } from '../../src/services/findServices.js';
import { instanceFolder, pidFileOf } from '../../src/services/instance.js';
import { identify, observeProcess } from '../../src/services/processIdentity.js';
import { serviceLogs } from '../../src/services/serviceLogs.js';
import { serviceStatus } from '../../src/services/serviceStatus.js';
import { startServices } from '../../src/services/startServices.js';
import { stopServices } from '../../src/services/stopServices.js';
import { testHome } from '../support/services.js';
import { makeTestHome, nothingConfigured, removeTestHome } from '../support/testHome.js';

// One Neo4j of this suite's own, beside the one that the other suites share: it is killed and restarted here.
const names = ['neo4j'] as const;
const minutes = 60_000;

let home: string;
const config = () => ({ ...nothingConfigured, home });
const folder = () => instanceFolder(config(), 'default');
const start = () => startServices(config(), { names });
const status = async () => (await serviceStatus(config(), { names }))[0]!;
const query = async (statement: string) => {
  const { neo4j, browserUrl } = await findServices(config(), { names });
  const response = await fetch(new URL('/db/neo4j/tx/commit', browserUrl), {
    method: 'POST',
    headers: {
      authorization: `Basic ${Buffer.from(`${neo4j.user}:${neo4j.password}`).toString('base64')}`,
      'content-type': 'application/json',
    },
    body: JSON.stringify({ statements: [{ statement }] }),
  });
  return ((await response.json()) as { results: { data: { row: unknown[] }[] }[] }).results[0]?.data[0]?.row;
};

beforeAll(async () => {
  home = await makeTestHome(join(testHome(), 'lib'));
  // A user may give the first password; one that looks like an option must serve as well.
  await mkdir(folder(), { recursive: true });
  await writeFile(join(folder(), 'password'), '-p=of a user\n');
});
afterAll(() => removeTestHome(home), 2 * minutes);

describe('a local Neo4j', () => {
  test('that never ran is not found, and the error says how to start it', async () => {
    expect((await status()).state).toBe('stopped');
    await expect(findServices(config(), { names })).rejects.toMatchObject({
      exitCode: 3,
      hint: expect.stringContaining('newsgraph services start neo4j'),
    });
  });

  test(
    'is started once by two starts at the same time, and stopped only by the one that started it',
    async () => {
      const both = await Promise.all([start(), start()]);
      expect(both[0]!.neo4j).toEqual(both[1]!.neo4j);
      const { pid, state } = await status();
      expect(state).toBe('running');
      expect(await query('CREATE (n:Kept) RETURN count(n)')).toEqual([1]);

      // Which of the two came first is open; stopping a third, which found it running, stops nothing in any case.
      const third = await start();
      await third.stop();
      expect((await status()).pid).toBe(pid);
    },
    4 * minutes,
  );

  test('shows Neo4j Browser, with our guide once somebody has connected', async () => {
    const { browserUrl, webPort } = await findServices(config(), { names });
    expect(await (await fetch(browserUrl!)).text()).toContain('Neo4j Browser');
    const conf = await readFile(join(folder(), 'neo4j', 'conf', 'neo4j.conf'), 'utf8');
    expect(conf).toContain(`guide http://127.0.0.1:${webPort}/browser/guide.html`);
  });

  test('keeps a log that names the version', async () => {
    const [log] = await serviceLogs(config(), { names });
    expect(log?.lines.join('\n')).toMatch(/Neo4j 5\.26/);
  });

  test('tells nobody its password by its command line', async () => {
    const { neo4j } = await findServices(config(), { names });
    const { commandLine } = (await observeProcess((await status()).pid!))!;
    expect(commandLine).not.toContain(neo4j.password);
  });

  test(
    'that was killed is noticed, and the next start finds the data again',
    async () => {
      const { pid } = await status();
      kill(pid!, 'SIGKILL');
      while ((await status()).state !== 'stopped') await new Promise((resolve) => setTimeout(resolve, 20));
      await expect(findServices(config(), { names })).rejects.toThrow('Neo4j is not running.');
      await start();
      expect(await query('MATCH (n:Kept) RETURN count(n)')).toEqual([1]);
    },
    4 * minutes,
  );

  test(
    'is stopped, takes other ports when its own are taken, and does not touch a process that has its old number',
    async () => {
      const before = await findServices(config(), { names });
      expect(await stopServices(config(), { names })).toEqual(['neo4j']);
      expect(await stopServices(config(), { names })).toEqual([]);

      const squatter = createServer().listen(Number(new URL(before.neo4j.uri).port), '127.0.0.1');
      await once(squatter, 'listening');
      const stranger = spawn('sleep', ['600'], { stdio: 'ignore' });
      try {
        const seen = await identify(stranger.pid!, '');
        const marker = `-Dnewsgraph.service=${folder()}/neo4j`;
        await writeFile(pidFileOf(folder(), 'neo4j'), JSON.stringify({ ...seen, marker }));
        expect((await status()).state).toBe('stopped');
        const again = await start();
        expect(again.neo4j.uri).not.toBe(before.neo4j.uri);
        await again.stop();
        expect((await status()).state).toBe('stopped');
        expect(stranger.exitCode ?? stranger.signalCode).toBeNull();
      } finally {
        stranger.kill();
        squatter.close();
      }
    },
    4 * minutes,
  );

  test(
    'that dies while it starts is noticed at once, with its last words',
    async () => {
      // A file where the databases' folder should be.
      const data = join(instanceFolder(config(), 'broken'), 'neo4j', 'data');
      await mkdir(data, { recursive: true });
      await writeFile(join(data, 'databases'), '');
      const broken = startServices(config(), { names, instance: 'broken' });
      await expect(broken).rejects.toMatchObject({
        exitCode: 3,
        message: expect.stringContaining('Neo4j stopped while it was starting'),
        hint: expect.stringContaining('databases'),
      });
      expect((await serviceStatus(config(), { names, instance: 'broken' }))[0]?.state).toBe('stopped');
    },
    4 * minutes,
  );

  test('whose data a newer version wrote is not started', async () => {
    const path = join(folder(), 'state.json');
    const state = JSON.parse(await readFile(path, 'utf8')) as Record<string, unknown>;
    await writeFile(path, JSON.stringify({ ...state, neo4jVersion: '5.99.0' }));
    await expect(start()).rejects.toMatchObject({ exitCode: 3, message: expect.stringContaining('Neo4j 5.99.0') });
    await writeFile(path, JSON.stringify(state));
  });

  test(
    'that knows another password is not used, and is not left running',
    async () => {
      await writeFile(join(folder(), 'password'), 'another-password\n');
      await expect(start()).rejects.toMatchObject({ exitCode: 3, message: expect.stringContaining('password') });
      expect((await status()).state).toBe('stopped');
    },
    4 * minutes,
  );
});
