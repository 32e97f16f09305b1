import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { Driver } from '../../src/serve/buildSchema.js';
import { type Served, serve } from '../../src/serve/serve.js';
import { runLoad } from '../support/load.js';
import { loadFixture, openTestDriver } from '../support/testGraph.js';

jest.setTimeout(120_000);

let driver: Driver;
let served: Served;
beforeAll(async () => {
  driver = openTestDriver();
  await loadFixture(driver);
  served = await serve({ driver, host: '127.0.0.1', port: 0, serving: { queryTimeout: 60_000 } });
});
afterAll(async () => {
  await served?.stop();
  await driver?.close();
});

const questions = [
  { query: 'query ($text: String!) { search(text: $text) { id name kind } }', variables: { text: 'arlen' } },
  { query: 'query ($id: ID!) { entity(id: $id) { id name kind } }', variables: { id: 'person:halden' } },
  { query: '{ timeline { id name start } }', variables: {} },
  {
    query: 'query ($id: ID!) { evidence(subject: $id) { quote source { title } } }',
    variables: { id: 'event:attack' },
  },
];

const json = { 'content-type': 'application/json' };

/** A request whose headers are sent and whose body is not; `finish` sends it and gives the status of the answer. */
const begun = (url: string, body: string): { finish: () => Promise<number | undefined> } => {
  const headers = { ...json, 'content-length': Buffer.byteLength(body) };
  const open = request(url, { method: 'POST', headers });
  const answered = new Promise<number | undefined>((resolve, reject) => {
    open.on('error', reject);
    open.on('response', (response) => response.resume().on('end', () => resolve(response.statusCode)));
  });
  open.flushHeaders();
  return {
    finish: () => {
      open.end(body);
      return answered;
    },
  };
};

describe('load', () => {
  // `node dist/bench/load.js` does the same for five minutes.
  test('16 clients are answered without an error, and memory does not grow', async () => {
    const { requests, errors, heap } = await runLoad(served.url, questions, { clients: 16, seconds: 6 });
    expect(errors).toEqual([]);
    // Each client has been answered; how often depends on the machine.
    expect(requests).toBeGreaterThanOrEqual(16);
    expect(heap[1]).toBeLessThan(heap[0] + 30);
  });

  test('more than it takes is refused quickly, while those that are taken are answered', async () => {
    const small = await serve({
      driver,
      host: '127.0.0.1',
      port: 0,
      serving: { requestsAtOnce: 4, queryTimeout: 60_000 },
    });
    try {
      const body = JSON.stringify(questions[2]);
      const ask = async () => (await fetch(`${small.url}graphql`, { method: 'POST', headers: json, body })).status;
      // Four that have arrived and are not yet told in full: they are under way however quick the answers are.
      const held = Array.from({ length: 4 }, () => begun(`${small.url}graphql`, body));
      const statuses: number[] = [];
      while (statuses.at(-1) !== 503 && statuses.length < 500) statuses.push(await ask());
      expect(statuses.at(-1)).toBe(503);
      expect(await Promise.all(held.map((one) => one.finish()))).toEqual([200, 200, 200, 200]);
      // The server may hear a moment later than the client that an answer has gone out.
      const after: number[] = [];
      while (after.at(-1) !== 200 && after.length < 500) after.push(await ask());
      expect(after.at(-1)).toBe(200);
      expect((await fetch(`${small.url}healthz`)).status).toBe(200);
    } finally {
      await small.stop();
    }
  });
});
