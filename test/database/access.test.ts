import { writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import {
  buildASTSchema,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  graphql,
  isEnumType,
  isLeafType,
  isNonNullType,
  parse,
} from 'graphql';
import { SignJWT } from 'jose';
import { callerOf, type Role, roles } from '../../src/serve/access/caller.js';
import { guardFields } from '../../src/serve/access/guardFields.js';
import { buildSchema, type Driver } from '../../src/serve/buildSchema.js';
import { mutationRoles, mutations } from '../../src/serve/mutations/index.js';
import { type Served, type ServeOptions, serve } from '../../src/serve/serve.js';
import { openStore, type Store } from '../../src/store/openStore.js';
import { testAddress } from '../support/database.js';
import { loadFixture, openTestDriver } from '../support/testGraph.js';

jest.setTimeout(120_000);

const secret = 's'.repeat(40);
const keyOf = (role: Role): string => `${role}-`.padEnd(30, 'x');
const apiKeys = roles.map((role) => `${role}:${role}:${keyOf(role)}`).join(' ');

let driver: Driver;
let store: Store;
let schema: GraphQLSchema;
let served: Served;
beforeAll(async () => {
  driver = openTestDriver();
  await loadFixture(driver);
  store = await openStore(testAddress());
  schema = guardFields(await buildSchema(driver), mutationRoles);
  const jwt = { secret, rolesClaim: 'roles' };
  served = await start({ apiKeys, jwt });
});
afterAll(async () => {
  await served?.stop();
  await store?.close();
  await driver?.close();
});

const start = (serving: ServeOptions['serving'] = {}, more: Partial<ServeOptions> = {}): Promise<Served> =>
  serve({ driver, store, host: '127.0.0.1', port: 0, serving: { queryTimeout: 60_000, ...serving }, ...more });

const post = async (url: string, body: unknown, headers: Record<string, string> = {}) => {
  const response = await fetch(`${url}graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  const answer = (await response.json().catch(() => ({}))) as {
    data?: unknown;
    errors?: { message: string; extensions?: { code: string } }[];
  };
  return { status: response.status, headers: response.headers, ...answer };
};
const statistics = { query: '{ statistics { kind } }' };

/** The shortest call of a field: every argument that must be given, and one field of the answer. */
const callOf = (kind: 'query' | 'mutation', field: GraphQLField<unknown, unknown>): string => {
  const given = field.args
    .filter((one) => isNonNullType(one.type) && one.defaultValue === undefined)
    .map((one) => {
      const type = getNamedType(one.type);
      const value = isEnumType(type)
        ? type.getValues()[0]?.name
        : type.name === 'Int' || type.name === 'Float'
          ? '1'
          : '"none"';
      return `${one.name}: ${String(one.type).startsWith('[') ? `[${value}]` : value}`;
    });
  return `${kind} { ${field.name}${given.length > 0 ? `(${given.join(', ')})` : ''}${isLeafType(getNamedType(field.type)) ? '' : ' { __typename }'} }`;
};

const calls = (): { name: string; role: Role; call: string }[] => [
  ...Object.values(schema.getQueryType()?.getFields() ?? {}).map((field) => ({
    name: field.name,
    role: 'reader' as const,
    call: callOf('query', field),
  })),
  ...Object.values(schema.getMutationType()?.getFields() ?? {}).map((field) => ({
    name: field.name,
    role: mutationRoles[field.name] as Role,
    call: callOf('mutation', field),
  })),
];

const isLocked = (answer: { errors?: readonly { extensions?: object }[] | undefined }): boolean =>
  (answer.errors ?? []).some(({ extensions }) =>
    ['UNAUTHENTICATED', 'FORBIDDEN'].includes(String((extensions as { code?: unknown } | undefined)?.code)),
  );

describe('the walk over every root field', () => {
  test('there are questions, lists of the library and mutations among them', () => {
    const names = calls().map(({ name }) => name);
    for (const name of ['search', 'evidence', 'path', 'statistics', 'people', 'claimsConnection', 'retract'])
      expect(names).toContain(name);
    expect(names.length).toBeGreaterThan(40);
  });

  test('nothing opens without a caller, or to one without a role', async () => {
    for (const caller of [undefined, callerOf('nobody', [])]) {
      for (const { name, call } of calls()) {
        const { data, errors } = await graphql({
          schema,
          source: call,
          contextValue: { executionContext: driver, store, caller },
        });
        expect({
          name,
          locked: isLocked({ errors }),
          data: Object.values(data ?? {}).filter(Boolean),
        }).toEqual({ name, locked: true, data: [] });
      }
    }
  });

  test('over HTTP the anonymous get 401, whatever they ask, and the schema neither', async () => {
    for (const { name, call } of [
      ...calls(),
      { name: 'schema', call: '{ __schema { types { name } } }' },
      { name: 'name', call: '{ __typename }' },
    ]) {
      const { status, data, headers } = await post(served.url, { query: call });
      expect({ name, status, data }).toEqual({ name, status: 401, data: undefined });
      expect(headers.get('www-authenticate')).toMatch(/^Bearer/);
    }
  });

  test.each(roles.map((role) => [role]))('a %s opens what is theirs and nothing else', async (role) => {
    const caller = callerOf(role, [role]);
    // Behind the lock stands a database that answers nothing: this walk is about the lock.
    const nothing = {
      run: async (cypher: string) => ({
        records: cypher.includes('dbms.components') ? [['5.26.0', 'community']] : [],
        summary: { counters: { updates: () => ({}) } },
      }),
    };
    for (const { name, role: needed, call } of calls()) {
      const { errors } = await graphql({ schema, source: call, contextValue: { executionContext: nothing, caller } });
      const locked = isLocked({ errors: errors?.filter(({ message }) => message !== 'This server only reads.') });
      expect({ name, locked }).toEqual({ name, locked: !caller.roles.has(needed) });
    }
  });

  test.each(roles.map((role) => [role]))('over HTTP, the key of a %s opens as much', async (role) => {
    const headers = { authorization: `Bearer ${keyOf(role)}` };
    expect((await post(served.url, statistics, headers)).data).toBeDefined();
    for (const { role: needed, call } of calls().filter(({ call }) => call.startsWith('mutation'))) {
      expect(isLocked(await post(served.url, { query: call }, headers))).toBe(needed !== role);
    }
  });

  test('a mutation without a role does not start', () => {
    const unnamed = buildASTSchema(parse('type Query { a: Int } type Mutation { erase: Int }'));
    expect(() => guardFields(unnamed, mutationRoles)).toThrow(/Mutation.erase names no role/);
    expect(Object.keys(mutations).length).toBeGreaterThan(0);
  });
});

describe('who is let in', () => {
  const token = (payload: object, key = secret): Promise<string> =>
    new SignJWT({ ...payload })
      .setProtectedHeader({ alg: 'HS256' })
      .setExpirationTime('5m')
      .sign(new TextEncoder().encode(key));

  test('keys by either header, and tokens', async () => {
    expect((await post(served.url, statistics, { 'x-api-key': keyOf('reader') })).data).toBeDefined();
    expect((await post(served.url, statistics, { authorization: `bearer ${keyOf('reader')}` })).data).toBeDefined();
    expect(
      (
        await post(served.url, statistics, {
          authorization: `Bearer ${await token({ sub: 'anna', roles: ['reader'] })}`,
        })
      ).data,
    ).toBeDefined();
  });

  test('no others', async () => {
    const none = await token({ sub: 'anna', roles: ['owner'] });
    expect((await post(served.url, statistics, { authorization: `Bearer ${none}` })).status).toBe(403);
    for (const authorization of [
      'Bearer wrong',
      'Bearer',
      'Basic eDp5',
      `Bearer ${await token({ roles: ['reader'] }, 't'.repeat(40))}`,
    ]) {
      const { status, errors } = await post(served.url, statistics, { authorization });
      expect({ authorization, status }).toEqual({ authorization, status: 401 });
      expect(errors?.[0]?.extensions?.code).toBe('UNAUTHENTICATED');
    }
  });

  test('a wrong key is refused also where everybody reads', async () => {
    const open = await start();
    try {
      expect((await post(open.url, statistics)).data).toBeDefined();
      expect((await post(open.url, statistics, { 'x-api-key': keyOf('reader') })).status).toBe(401);
    } finally {
      await open.stop();
    }
  });

  test('who guesses is told to wait', async () => {
    const guessed = await start({ apiKeys });
    try {
      const statuses: number[] = [];
      for (let i = 0; i < 32; i++)
        statuses.push((await post(guessed.url, statistics, { 'x-api-key': `guess ${i}` })).status);
      expect(statuses.slice(0, 30)).toEqual(Array(30).fill(401));
      expect(statuses.slice(30)).toEqual([429, 429]);
    } finally {
      await guessed.stop();
    }
  });

  test('where others can reach it, it does not start without keys, and never shows the graph without', async () => {
    await expect(start({}, { host: '0.0.0.0' })).rejects.toThrow(/nobody would be asked for a key/);
    const open = await start({ apiKeys }, { host: '0.0.0.0' });
    try {
      const url = `http://127.0.0.1:${open.port}/`;
      expect((await post(url, statistics)).status).toBe(401);
      expect((await fetch(`${url}healthz`)).status).toBe(200);
      expect((await fetch(`${url}graphiql`)).status).toBe(404);
      expect(await (await fetch(`${url}browser/guide.html`)).text()).not.toMatch(/Arlen|Halden/);
      const asked = await post(url, { query: '{ __schema { types { name } } }' }, { 'x-api-key': keyOf('reviewer') });
      expect(asked.errors?.[0]?.message).toMatch(/introspection/i);
    } finally {
      await open.stop();
    }
  });
});

describe('mutations', () => {
  test('a server without an NLP server says why it reads no documents, to whom may send them', async () => {
    const send = (headers: Record<string, string>) =>
      fetch(`${served.url}ingest`, {
        method: 'POST',
        headers: { 'content-type': 'text/plain', ...headers },
        body: 'Text.',
      });
    expect((await send({})).status).toBe(401);
    expect((await send({ 'x-api-key': keyOf('reader') })).status).toBe(403);
    const response = await send({ 'x-api-key': keyOf('editor') });
    expect(response.status).toBe(503);
    expect(await response.json()).toMatchObject({ errors: [{ message: expect.stringMatching(/CORENLP_URL/) }] });
  });

  test('an editor retracts a source; the server without a store only reads', async () => {
    const query = 'mutation ($source: String!) { retract(source: $source) { source editions } }';
    const headers = { 'x-api-key': keyOf('editor') };
    const missing = await post(served.url, { query, variables: { source: 'source:none' } }, headers);
    expect(missing.errors).toMatchObject([
      { message: 'The graph has no source "source:none".', extensions: { code: 'BAD_USER_INPUT' } },
    ]);
    const reading = await start({ apiKeys }, { store: undefined });
    try {
      expect(
        (await post(reading.url, { query, variables: { source: 'source:courier' } }, headers)).errors?.[0]?.message,
      ).toBe('This server only reads.');
    } finally {
      await reading.stop();
    }
  });
});

describe('how much', () => {
  test('more requests a minute than are allowed: 429, by caller', async () => {
    const limited = await start({ apiKeys, requestsPerMinute: 3 });
    try {
      const statuses: number[] = [];
      for (let i = 0; i < 5; i++)
        statuses.push((await post(limited.url, statistics, { 'x-api-key': keyOf('reader') })).status);
      expect(statuses).toEqual([200, 200, 200, 429, 429]);
      expect((await post(limited.url, statistics, { 'x-api-key': keyOf('editor') })).status).toBe(200);
    } finally {
      await limited.stop();
    }
  });

  test('more requests at once than are allowed: 503 at once, and again when one has ended', async () => {
    const small = await start({ requestsAtOnce: 1 });
    const open = request({
      host: '127.0.0.1',
      port: small.port,
      path: '/graphql',
      method: 'POST',
      headers: { 'content-type': 'application/json', 'content-length': 1000 },
    });
    open.on('error', () => undefined);
    try {
      open.write('{');
      await new Promise((resolve) => setTimeout(resolve, 100));
      const began = performance.now();
      const refused = await post(small.url, statistics);
      expect(refused.status).toBe(503);
      expect(refused.headers.get('retry-after')).toBe('1');
      expect(performance.now() - began).toBeLessThan(500);
      open.destroy();
      await new Promise((resolve) => setTimeout(resolve, 100));
      expect((await post(small.url, statistics)).status).toBe(200);
    } finally {
      open.destroy();
      await small.stop();
    }
  });

  test('a query that could answer too much is refused before it runs', async () => {
    const query =
      'query ($n: Int!) { events(limit: $n) { participants(limit: $n) { participatedIn(limit: $n) { participants { id } } } } }';
    const headers = { 'x-api-key': keyOf('reader') };
    const refused = await post(served.url, { query, variables: { n: 200 } }, headers);
    expect(refused).toMatchObject({
      status: 400,
      errors: [{ message: expect.stringMatching(/more than 1000000 objects/) }],
    });
    expect((await post(served.url, { query, variables: { n: 10 } }, headers)).data).toBeDefined();
  });
});

describe('other pages, and what is asked', () => {
  test('only named origins may read answers', async () => {
    const shared = await start({ corsOrigins: ['https://desk.example'] });
    try {
      const origin = async (name: string) =>
        (
          await fetch(`${shared.url}graphql`, {
            method: 'OPTIONS',
            headers: { origin: name, 'access-control-request-method': 'POST' },
          })
        ).headers.get('access-control-allow-origin');
      expect(await origin('https://desk.example')).toBe('https://desk.example');
      expect(await origin('https://evil.example')).toBeNull();
      expect(
        (await post(served.url, statistics, { origin: 'https://desk.example' })).headers.get(
          'access-control-allow-origin',
        ),
      ).toBeNull();
    } finally {
      await shared.stop();
    }
  });

  test('only the operations of a list, by text or digest', async () => {
    const path = join(tmpdir(), `newsgraph-operations-${process.pid}.json`);
    const body = 'query Kinds { statistics { kind } }';
    writeFileSync(
      path,
      JSON.stringify({ format: 'apollo-persisted-query-manifest', version: 1, operations: [{ id: 'x', body }] }),
    );
    const closed = await start({ persistedOperations: path });
    try {
      const { createHash } = await import('node:crypto');
      const sha256Hash = createHash('sha256').update(body).digest('hex');
      expect((await post(closed.url, { query: body })).data).toBeDefined();
      expect(
        (await post(closed.url, { extensions: { persistedQuery: { version: 1, sha256Hash } } })).data,
      ).toBeDefined();
      for (const other of [
        statistics,
        { query: `${body} ` },
        {},
        { extensions: { persistedQuery: { version: 1, sha256Hash: 'f' } } },
        [],
      ]) {
        expect((await post(closed.url, other)).errors).toMatchObject([
          { extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } },
        ]);
      }
      expect(
        (await fetch(`${closed.url}graphql?query={statistics{kind}}`, { headers: { 'apollo-require-preflight': 'x' } }))
          .status,
      ).toBe(400);
    } finally {
      await closed.stop();
    }
  });

  test('answers have headers that keep browsers from guessing and framing', async () => {
    const { headers } = await post(served.url, statistics);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-frame-options')).toBe('DENY');
    expect(headers.get('content-security-policy')).toMatch(/default-src 'none'/);
    expect(headers.get('x-powered-by')).toBeNull();
  });
});
