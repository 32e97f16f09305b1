import { execFile, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import * as graphql from 'graphql';
import { createClient, tellAbout } from '../../examples/typescript/client.js';
import { projectRoot } from '../../src/config.js';
import { buildSchema, type Driver } from '../../src/serve/buildSchema.js';
import { type Served, serve } from '../../src/serve/serve.js';
import { loadFixture, openTestDriver } from '../support/testGraph.js';

// The first question of a sort waits for the database to plan it.
jest.setTimeout(120_000);

const { parse, buildSchema: schemaOf, validate } = graphql;

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

  test('its types are those that graphql-codegen makes of the schema of today (npm run generate in its folder makes them anew)', async () => {
    const folder = join(projectRoot, 'examples', 'typescript');
    const { fingerprint } = (await import(join(folder, 'fingerprint.mjs'))) as {
      fingerprint(module: typeof graphql, schema: graphql.GraphQLSchema, document: graphql.DocumentNode): string;
    };
    const [, made] = /^\/\/ Of ([0-9a-f]{16}),/m.exec(readFileSync(join(folder, 'generated.ts'), 'utf8')) ?? [];
    const schema = await buildSchema();
    expect(made).toBe(fingerprint(graphql, schema, parse(document)));
    // A field that becomes nullable, another field of an operation and a new value of an enumeration would be seen.
    const changed = graphql.printSchema(schema).replaceAll('  name: String\n', '  name: String!\n');
    expect(fingerprint(graphql, schemaOf(changed), parse(document))).not.toBe(made);
    const valued = graphql.printSchema(schema).replace('enum EntityKind {', 'enum EntityKind { Other');
    expect(fingerprint(graphql, schemaOf(valued), parse(document))).not.toBe(made);
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
