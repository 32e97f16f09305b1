import { execFile, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { parse, buildSchema as schemaOf, validate } from 'graphql';
import { createClient, tellAbout } from '../../examples/typescript/client.js';
import { projectRoot } from '../../src/config.js';
import { buildSchema, type Driver } from '../../src/serve/buildSchema.js';
import { type Served, serve } from '../../src/serve/serve.js';
import { loadFixture, openTestDriver } from '../support/testGraph.js';

// The first question of a sort waits for the database to plan it.
jest.setTimeout(120_000);

let driver: Driver;
let served: Served;
const key = 'a-key-of-the-test-0123456789';
beforeAll(async () => {
  driver = openTestDriver();
  await loadFixture(driver);
  served = await serve({ driver, host: '127.0.0.1', port: 0, serving: { apiKeys: `desk:reader:${key}` } });
});
afterAll(async () => {
  await served?.stop();
  await driver?.close();
});

const has = (program: string): boolean => spawnSync(program, ['--version']).status === 0;
const run = async (program: string, words: readonly string[]): Promise<string> =>
  (await promisify(execFile)(program, [...words])).stdout;
const lines = ['"At least 35 townspeople were killed, the mayor Mira Halden said." The Halden Herald, 1990-01-22'];

describe('TypeScript', () => {
  const document = readFileSync(join(projectRoot, 'examples', 'typescript', 'operations.graphql'), 'utf8');
  const options = () => ({ url: `${served.url}graphql`, key, document });

  test('its operations are those of the schema', async () => {
    expect(validate(await buildSchema(), parse(document))).toEqual([]);
    expect(validate(schemaOf('type Query { other: Int }'), parse(document))).not.toEqual([]);
  });

  test('tells about somebody', async () => {
    const told = await tellAbout('Mira Halden', options());
    expect(told[0]).toMatch(/^Mira Halden \(Person\), \d+ claims$/);
    expect(told.map((line) => line.trim())).toEqual(expect.arrayContaining(lines));
    expect(await tellAbout('nothing at all', options())).toEqual(['Nothing is called "nothing at all".']);
  });

  test('throws what the server says is wrong', async () => {
    await expect(tellAbout('Halden', { ...options(), key: 'wrong' })).rejects.toThrow(/key or token is not valid/);
    const ask = createClient({ ...options(), document: 'query FindEntities { nothing }' });
    await expect(ask('FindEntities', { text: '' })).rejects.toThrow(/nothing/);
  });
});

(has('python3') ? test : test.skip)('Python tells about somebody', async () => {
  const script = join(projectRoot, 'examples', 'python', 'ask.py');
  const told = await run('python3', [script, `${served.url}graphql`, 'Mira Halden', key]);
  expect(told.split('\n').map((line) => line.trim())).toEqual(
    expect.arrayContaining(['Mira Halden (Person)', ...lines]),
  );
});

(has('curl') ? test : test.skip)('curl, as the page shows it', async () => {
  const page = readFileSync(join(projectRoot, 'docs', 'graphql.md'), 'utf8');
  // The page asks the seed.
  const body = (/-d '([^']+)'/.exec(page)?.[1] ?? '').replace('heydar aliyev', 'halden');
  const headers = ['content-type: application/json', `authorization: Bearer ${key}`].flatMap((one) => ['-H', one]);
  const { data } = JSON.parse(await run('curl', ['-s', `${served.url}graphql`, ...headers, '-d', body]));
  expect(data.search[0]).toEqual({ id: 'person:halden', name: 'Mira Halden', kind: 'Person' });
});
