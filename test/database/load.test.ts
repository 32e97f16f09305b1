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

describe('load', () => {
  // `node dist/bench/load.js` does the same for five minutes.
  test('16 clients are answered without an error, and memory does not grow', async () => {
    const { requests, errors, heap } = await runLoad(served.url, questions, { clients: 16, seconds: 6 });
    expect(errors).toEqual([]);
    expect(requests).toBeGreaterThan(50);
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
      const answers = await Promise.all(
        Array.from({ length: 60 }, async () => {
          const began = performance.now();
          const response = await fetch(`${small.url}graphql`, {
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify(questions[2]),
          });
          await response.arrayBuffer();
          return { status: response.status, milliseconds: performance.now() - began };
        }),
      );
      const statuses = new Set(answers.map(({ status }) => status));
      expect(statuses).toEqual(new Set([200, 503]));
      expect(answers.filter(({ status }) => status === 200).length).toBeGreaterThanOrEqual(4);
      expect((await fetch(`${small.url}healthz`)).status).toBe(200);
    } finally {
      await small.stop();
    }
  });
});
