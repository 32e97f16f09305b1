import { request } from 'node:http';
import { join } from 'node:path';
import { env, execPath } from 'node:process';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { projectRoot } from '../../src/config.js';
import { graphQuestions } from '../../src/mcp/graphQuestions.js';
import { type ServedMcp, serveHttp } from '../../src/mcp/serveHttp.js';
import { tools } from '../../src/mcp/tools.js';
import type { Driver } from '../../src/serve/buildSchema.js';
import { openStore, type Store } from '../../src/store/openStore.js';
import { testNeo4j } from '../support/services.js';
import { loadFixture, openTestDriver } from '../support/testGraph.js';

// The first question of a sort waits for the database to plan it.
jest.setTimeout(120_000);

let driver: Driver;
let store: Store;
let served: ServedMcp;
const lines: string[] = [];

beforeAll(async () => {
  driver = openTestDriver();
  await loadFixture(driver);
  store = await openStore(testNeo4j());
  served = await serveHttp({
    ...{ graph: graphQuestions(Promise.resolve(store)), version: '1', onProgress: (line: string) => lines.push(line) },
    ...{ host: '127.0.0.1', port: 0 },
  });
});
afterAll(async () => {
  await served?.stop();
  await store?.close();
  await driver?.close();
});

/** The command as an assistant's configuration names it. */
const overStdio = () => {
  const { uri, user, password } = testNeo4j();
  return new StdioClientTransport({
    command: execPath,
    args: [join(projectRoot, 'dist', 'src', 'cli', 'main.js'), 'mcp'],
    env: { PATH: env.PATH ?? '', HOME: env.HOME ?? '', NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password },
    stderr: 'ignore',
  });
};
const overHttp = () => new StreamableHTTPClientTransport(new URL(served.url));

describe.each([
  ['streamable HTTP', overHttp],
  ['stdio', overStdio],
])('over %s', (_, transport) => {
  const client = new Client({ name: 'test', version: '1' });

  beforeAll(async () => {
    await client.connect(transport() as Parameters<typeof client.connect>[0]);
    // The client checks answers against the schemas of the tools that it has seen.
    await client.listTools();
  });
  afterAll(() => client.close());

  const call = (name: string, given: Record<string, unknown>) =>
    client.callTool({ name, arguments: given }, undefined, { timeout: 60_000 });
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every shape
  const ask = async (name: string, given: Record<string, unknown>): Promise<any> => {
    const { content, structuredContent, isError } = await call(name, given);
    expect({ isError: isError ?? false, content }).toMatchObject({ isError: false });
    expect(JSON.parse((content as [{ text: string }])[0].text)).toEqual(structuredContent);
    return structuredContent;
  };
  const refused = async (name: string, given: Record<string, unknown>): Promise<string> => {
    const { content, isError } = await call(name, given);
    expect(isError).toBe(true);
    return (content as [{ text: string }])[0].text;
  };

  const herald = expect.objectContaining({ publisher: 'The Halden Herald', publishedOn: '1990-01-22' });

  test('tells how to cite, and describes each tool and each of its arguments', async () => {
    expect(client.getInstructions()).toMatch(/Cite what you use/);
    const { tools: listed } = await client.listTools();
    expect(listed.map(({ name }) => name)).toEqual(tools.map(({ name }) => name));
    for (const { description, inputSchema, outputSchema, annotations } of listed) {
      expect(description).toMatch(/\w+/);
      expect(Object.keys(inputSchema.properties ?? {})).not.toEqual([]);
      expect(outputSchema).toBeDefined();
      expect(annotations).toMatchObject({ readOnlyHint: true });
    }
  });

  test('search: ids by name, with a sentence to cite', async () => {
    const { hits } = await ask('search', { text: 'арлен' });
    expect(hits[0]).toMatchObject({ id: 'place:arlen', kind: 'Place', name: 'Arlen', aliases: ['Арлен'] });
    expect(hits[0].said).toMatchObject({ quote: expect.stringMatching(/Arlen/), source: { id: expect.any(String) } });
    expect((await ask('search', { text: 'arlen', kinds: ['Event'] })).hits).toMatchObject([{ id: 'event:attack' }]);
    expect(await ask('search', { text: '") OR *:* //' })).toEqual({ hits: [] });
  });

  test('sentences: by their words', async () => {
    const { sentences } = await ask('sentences', { text: 'denied guard' });
    expect(sentences).toEqual([
      {
        id: 'c1:1',
        quote: 'General Ruhl denied that the Northern Guard attacked Arlen.',
        source: expect.objectContaining({ publisher: 'Norland Courier', publishedOn: '1990-01-21' }),
      },
    ]);
  });

  test('entity: by any id that it had', async () => {
    const { entity, edges, said } = await ask('entity', { id: 'observed:person:halden' });
    expect(entity).toMatchObject({ id: 'person:halden', kind: 'Person', name: 'Mira Halden' });
    expect(edges).toContainEqual(expect.objectContaining({ predicate: 'HELD_OFFICE', title: 'mayor' }));
    expect(said[0].source).toEqual(herald);
  });

  test('neighbourhood: edges, each with a sentence', async () => {
    const { edges } = await ask('neighbourhood', { id: 'person:halden', depth: 2, limit: 5 });
    expect(edges).toHaveLength(5);
    expect(edges[0]).toMatchObject({ distance: 1, said: { quote: expect.any(String), source: herald } });
  });

  test('path: hops with their claims', async () => {
    const { paths } = await ask('path', { from: 'person:halden', to: 'person:ruhl' });
    expect(paths[0]).toMatchObject({ length: 2 });
    expect(paths[0].hops[0].evidence[0]).toMatchObject({
      quote: 'Mira Halden and Tomas Ruhl met in Port Ervin in May 1994.',
      source: herald,
    });
  });

  test('timeline: dates overlap, each event with a sentence', async () => {
    const { events } = await ask('timeline', { from: '1990', to: '1990' });
    expect(events).toMatchObject([
      { id: 'event:attack', start: '1990-01-19', places: ['Arlen'], said: { source: { id: expect.any(String) } } },
    ]);
    expect(await ask('timeline', { from: '1970', to: '1971' })).toEqual({ events: [] });
  });

  test('figures: who counted how many', async () => {
    const { figures } = await ask('figures', { event: 'event:attack', measure: 'killed' });
    expect(figures).toHaveLength(2);
    expect(figures[0]).toMatchObject({ says: '20 killed', countedBy: 'Tomas Ruhl', asOf: '1990-01-21' });
    expect(figures[0].quote).toMatch(/^Twenty people died/);
  });

  test('disagreements: a row an account', async () => {
    const { accounts } = await ask('disagreements', { event: 'event:attack' });
    expect(accounts).toHaveLength(4);
    expect(accounts[2]).toMatchObject({
      source: { publisher: 'Norland Courier' },
      by: { name: 'Tomas Ruhl' },
      conflicts: [{ kind: 'denied', says: 'not agent: Northern Guard', source: { publisher: 'The Halden Herald' } }],
    });
    expect(accounts[1]).toMatchObject({ source: { publisher: 'Norland Courier' }, dates: ['1990-01-20'] });
  });

  test('disagreements come in pages, and each says how many there are and how to get the next', async () => {
    const whole = await ask('disagreements', { event: 'event:attack' });
    expect(whole).toMatchObject({ accountsInAll: 4 });
    expect(whole.next).toBeUndefined();
    const first = await ask('disagreements', { event: 'event:attack', limit: 3 });
    expect(first.accounts).toEqual(whole.accounts.slice(0, 3));
    expect(first).toMatchObject({ accountsInAll: 4, next: expect.any(String) });
    const second = await ask('disagreements', { event: 'event:attack', limit: 3, after: first.next });
    expect(second.accounts).toEqual(whole.accounts.slice(3));
    expect(second.next).toBeUndefined();
  });

  test('disagreements are of events: whoever asks about somebody is told so, and how events are found', async () => {
    expect(await refused('disagreements', { event: 'person:halden' })).toMatch(/is no event\. .*"timeline"/);
  });

  test('evidence: the words, the speaker, the source, whether it is denied', async () => {
    const { claims } = await ask('evidence', { subject: 'organization:guard', object: 'event:attack' });
    expect(claims[0]).toMatchObject({
      claim: 'claim:17',
      polarity: 'denied',
      attributedTo: { id: 'person:ruhl', name: 'Tomas Ruhl' },
      source: { publisher: 'Norland Courier', publishedOn: '1990-01-21' },
    });
  });

  test('says what is wrong', async () => {
    expect(await refused('entity', { id: 'person:nobody' })).toBe(
      'There is no entity with the id "person:nobody". The tool "search" finds ids by name.',
    );
    expect(await refused('timeline', { from: 'yesterday' })).toMatch(/a day, month, year or decade/);
    expect(await refused('search', {})).toMatch(/text/);
    expect(await refused('search', { text: 'a', limit: 1000 })).toMatch(/limit/);
  });
});

describe('the HTTP server', () => {
  const send = (headers: Record<string, string>, method = 'POST'): Promise<number | undefined> =>
    new Promise((resolve, reject) => {
      const sent = request(
        served.url,
        { method, headers: { 'content-type': 'application/json', ...headers } },
        (got) => {
          got.resume();
          resolve(got.statusCode);
        },
      );
      sent.on('error', reject);
      sent.end(method === 'POST' ? '{"jsonrpc":"2.0","id":1,"method":"ping"}' : undefined);
    });
  const accept = { accept: 'application/json, text/event-stream' };

  test('answers by its own name only, and not to pages of other origins', async () => {
    expect(await send(accept)).toBe(200);
    expect(await send({ ...accept, host: 'evil.example' })).toBe(403);
    expect(await send({ ...accept, origin: 'https://evil.example' })).toBe(403);
    expect(await send({ ...accept, origin: new URL(served.url).origin })).toBe(200);
  });

  test('has no sessions and nothing else', async () => {
    expect(await send({}, 'GET')).toBe(405);
    expect(await send({}, 'DELETE')).toBe(405);
    const elsewhere = await fetch(new URL('/graphql', served.url), { method: 'POST' });
    expect(elsewhere.status).toBe(404);
  });

  test('asks for a key where there are keys, and does not start without any where others reach it', async () => {
    const key = 'a-key-of-the-test-0123456789';
    const options = {
      graph: graphQuestions(Promise.resolve(store)),
      version: '1',
      onProgress: () => undefined,
      port: 0,
    };
    const locked = await serveHttp({ ...options, host: '127.0.0.1', serving: { apiKeys: `desk:reader:${key}` } });
    const status = async (headers: Record<string, string>) =>
      (
        await fetch(locked.url, {
          method: 'POST',
          headers: { ...accept, 'content-type': 'application/json', ...headers },
          body: '{"jsonrpc":"2.0","id":1,"method":"ping"}',
        })
      ).status;
    expect(await status({})).toBe(401);
    expect(await status({ authorization: 'Bearer a-key-that-is-wrong-0123456' })).toBe(401);
    expect(await status({ authorization: `Bearer ${key}` })).toBe(200);
    await locked.stop();
    await expect(serveHttp({ ...options, host: '0.0.0.0' })).rejects.toThrow(/nobody would be asked for a key/);
  });

  test('an error that is not ours stays inside', async () => {
    const broken = await serveHttp({
      graph: {
        rows: () => Promise.reject(new Error('MATCH (secret) at /home/user')),
        idOf: async (id) => id,
      },
      ...{ version: '1', onProgress: (line: string) => lines.push(line), host: '127.0.0.1', port: 0 },
    });
    const client = new Client({ name: 'test', version: '1' });
    const transport = new StreamableHTTPClientTransport(new URL(broken.url));
    await client.connect(transport as Parameters<typeof client.connect>[0]);
    const { content } = await client.callTool({ name: 'search', arguments: { text: 'a' } });
    expect(content).toEqual([{ type: 'text', text: expect.not.stringContaining('secret') }]);
    expect(lines.at(-1)).toContain('secret');
    await client.close();
    await broken.stop();
  });
});
