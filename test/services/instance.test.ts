import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  instanceFolder,
  makeInstanceFolder,
  readInstance,
  type State,
  saveInstance,
} from '../../src/services/instance.js';
import { nothingConfigured } from '../support/testHome.js';

let home: string;
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'newsgraph-unit-'));
});
afterAll(() => rm(home, { recursive: true }));

const state: State = {
  ports: { neo4j: { bolt: 1, http: 2 }, corenlp: { http: 3 } },
  webPort: 4,
  neo4jVersion: '5.26.0',
};

describe('an instance', () => {
  test('is remembered, with a password that only its owner may read and that stays', async () => {
    const config = { ...nothingConfigured, home };
    const folder = instanceFolder(config, 'trial');
    await makeInstanceFolder(folder);
    const first = await saveInstance(config, 'trial', state);
    const second = await saveInstance(config, 'trial', { ...state, webPort: 5 });
    expect(second).toEqual({ ...first, webPort: 5 });
    expect(await readInstance(config, 'trial')).toEqual(second);
    expect(first.password).toMatch(/^[0-9a-f]{48}$/);
    expect((await stat(join(folder, 'password'))).mode & 0o777).toBe(0o600);
    expect((await stat(folder)).mode & 0o777).toBe(0o700);
    expect(await readFile(join(folder, 'state.json'), 'utf8')).not.toContain(first.password);
  });

  test('whose state cannot be read counts as never started', async () => {
    const config = { ...nothingConfigured, home };
    expect(await readInstance(config, 'unknown')).toBeUndefined();
    await writeFile(join(instanceFolder(config, 'trial'), 'state.json'), '{"ports":');
    expect(await readInstance(config, 'trial')).toBeUndefined();
  });

  test.each(['../other', 'a/b', '', '.', 'A B', '-x'])('has no name like %p', (name) => {
    expect(() => instanceFolder({ ...nothingConfigured, home }, name)).toThrow(/no name for an instance/);
  });

  test('says why its folder cannot be made', async () => {
    const config = { ...nothingConfigured, home: join(home, 'instances', 'trial', 'password') };
    await expect(makeInstanceFolder(instanceFolder(config, 'trial'))).rejects.toMatchObject({
      exitCode: 4,
      hint: expect.stringContaining('NEWSGRAPH_HOME'),
    });
  });
});
