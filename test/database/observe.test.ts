import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { Driver } from '../../src/serve/buildSchema.js';
import { createLog } from '../../src/serve/observe/log.js';
import { type Served, serve } from '../../src/serve/serve.js';
import { graphClient } from '../support/graphClient.js';
import { loadFixture, openTestDriver } from '../support/testGraph.js';

jest.setTimeout(120_000);

const key = 'r'.repeat(30);
const lines: Record<string, unknown>[] = [];
const received: string[] = [];
const collector = createServer((request, response) => {
  let body = '';
  request.on('data', (chunk) => {
    body += chunk;
  });
  request.on('end', () => {
    received.push(`${request.url} ${body}`);
    response.setHeader('content-type', 'application/json').end('{}');
  });
});
let driver: Driver;
let served: Served;
beforeAll(async () => {
  driver = openTestDriver();
  await loadFixture(driver);
  await new Promise<void>((resolve) => collector.listen(0, '127.0.0.1', resolve));
  const otlpEndpoint = `http://127.0.0.1:${(collector.address() as AddressInfo).port}`;
  const serving = { apiKeys: `wall:reader:${key}`, otlpEndpoint, slowQuery: 1, queryTimeout: 60_000 };
  const log = createLog('info', (line) => lines.push(JSON.parse(line)));
  served = await serve({ driver, host: '127.0.0.1', port: 0, serving, log });
});
afterAll(async () => {
  await served?.stop();
  await driver?.close();
  collector.close();
});

const ask = (query: string, variables: object = {}) =>
  graphClient(served.url, { authorization: `Bearer ${key}` })(query, variables);
const metrics = async (): Promise<string> =>
  (await fetch(`${served.url}metrics`, { headers: { 'x-api-key': key } })).text();

describe('the log', () => {
  test('has a line for each request with its id, and a warning for what is slow', async () => {
    const response = await fetch(`${served.url}healthz`, { headers: { 'x-request-id': 'abc-1' } });
    expect(response.headers.get('x-request-id')).toBe('abc-1');
    await ask('query Find($text: String!) { search(text: $text) { id } }', { text: 'halden the secret' });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(lines).toContainEqual(
      expect.objectContaining({ level: 'info', request: 'abc-1', route: '/healthz', status: 200, msg: 'request' }),
    );
    const request = lines.find(({ route }) => route === '/graphql');
    expect(request).toMatchObject({ caller: 'wall', method: 'POST', status: 200, milliseconds: expect.any(Number) });
    const slow = lines.find(({ msg }) => msg === 'slow operation');
    expect(slow).toMatchObject({
      level: 'warn',
      operation: 'search',
      name: 'Find',
      request: request?.request,
      database: expect.any(Number),
    });
  });

  test('has no keys, no values and no ids that a client made up', async () => {
    await fetch(`${served.url}healthz`, { headers: { 'x-request-id': 'x"}\n{"level":"error"'.replace('\n', '') } });
    await new Promise((resolve) => setTimeout(resolve, 50));
    const all = JSON.stringify(lines);
    expect(all).not.toContain(key);
    expect(all).not.toContain('halden the secret');
    expect(all).not.toMatch(/"level\\*":\\*"error/);
    const blotted: string[] = [];
    createLog('info', (line) => blotted.push(line)).info(
      { password: 'p', request: { authorization: 'Bearer a' } },
      'x',
    );
    expect(blotted.join()).not.toMatch(/"p"|Bearer/);
  });

  test('tells what a client is not told', async () => {
    const { openDriver } = await import('../../src/store/openDriver.js');
    const nowhere = openDriver({ uri: 'bolt://127.0.0.1:1', user: 'neo4j', password: 'hidden' });
    const told: string[] = [];
    const alone = await serve({
      driver: nowhere,
      host: '127.0.0.1',
      port: 0,
      log: createLog('error', (line) => told.push(line)),
    });
    try {
      const { errors } = await graphClient(alone.url)('{ statistics { kind } }');
      expect(errors[0]?.message).toBe('The query could not be answered.');
      expect(told.join()).toMatch(/"msg":"a query failed"/);
      expect(told.join()).not.toContain('hidden');
    } finally {
      await alone.stop();
      await nowhere.close();
    }
  });
});

describe('/metrics', () => {
  test('counts requests and operations, and measures them and the database', async () => {
    await ask('{ statistics { kind } }');
    await ask('{ nothing }');
    const text = await metrics();
    expect(text).toMatch(/newsgraph_http_requests_total\{route="\/graphql",status="200"\} \d+/);
    expect(text).toMatch(/newsgraph_graphql_seconds_count\{operation="statistics",outcome="ok"\} 1/);
    expect(text).toMatch(/newsgraph_graphql_seconds_count\{operation="invalid",outcome="error"\} 1/);
    expect(Number(/newsgraph_database_seconds_sum\{operation="statistics"\} (.*)/.exec(text)?.[1])).toBeGreaterThan(0);
    expect(text).toMatch(/newsgraph_ingest_jobs\{state="queued"\} 0/);
    expect(text).toMatch(/process_resident_memory_bytes \d+/);
  });

  test('needs a key as the graph does', async () => {
    expect((await fetch(`${served.url}metrics`)).status).toBe(401);
  });
});

describe('traces', () => {
  test('reach the collector, the database inside the operation', async () => {
    await ask('{ statistics { kind } }');
    await served.stop();
    const spans = received.flatMap((sent) => {
      expect(sent).toMatch(/^\/v1\/traces /);
      const { resourceSpans } = JSON.parse(sent.slice(sent.indexOf(' '))) as {
        resourceSpans: { scopeSpans: { spans: { name: string; spanId: string; parentSpanId?: string }[] }[] }[];
      };
      return resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap(({ spans }) => spans));
    });
    const operations = spans.filter(({ name }) => name === 'graphql statistics').map(({ spanId }) => spanId);
    expect(operations.length).toBeGreaterThan(0);
    expect(spans.some(({ name, parentSpanId }) => name === 'neo4j' && operations.includes(parentSpanId ?? ''))).toBe(
      true,
    );
    expect(received.join()).not.toContain('halden the secret');
  });
});
