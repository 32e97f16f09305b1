import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { createCoreNlpClient } from '../../src/annotate/corenlp/client.js';
import type { Driver } from '../../src/serve/buildSchema.js';
import type { Job } from '../../src/serve/ingest/job.js';
import { type Served, serve } from '../../src/serve/serve.js';
import { openDriver } from '../../src/store/openDriver.js';
import type { Store } from '../../src/store/openStore.js';
import { emptyStore, lines } from '../support/database.js';
import { testCoreNlpUrl, testNeo4j } from '../support/services.js';

jest.setTimeout(180_000);

const editor = { authorization: `Bearer ${'e'.repeat(30)}` };
const text = 'Rebels attacked the town of Velmar on 3 May 2001. President Anna Moreau condemned the attack.';
const page = createServer((_, response) => {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
  response.end(
    '<html lang="en"><head><title>Talks</title></head><body><p>Minister Paul Orlan met President Anna Moreau in Velmar on 9 May 2001.</p></body></html>',
  );
});

let store: Store;
let driver: Driver;
let served: Served;
let url: string;
beforeAll(async () => {
  store = await emptyStore();
  driver = openDriver(testNeo4j());
  await new Promise<void>((resolve) => page.listen(0, '127.0.0.1', resolve));
  served = await start();
  url = served.url;
});
afterAll(async () => {
  await served?.stop();
  await driver?.close();
  await store?.close();
  page.close();
});

const pageHost = (): string => `127.0.0.1:${(page.address() as AddressInfo).port}`;

const start = (more = {}): Promise<Served> => {
  const apiKeys = `desk:editor:${'e'.repeat(30)} wall:reader:${'r'.repeat(30)}`;
  const corenlp = createCoreNlpClient({ url: testCoreNlpUrl(), concurrency: 2 });
  const serving = { apiKeys, ingestHosts: [pageHost()], ingestMaxBytes: 50_000, queryTimeout: 60_000, ...more };
  return serve({ driver, store, corenlp, host: '127.0.0.1', port: 0, serving });
};

const post = (body: unknown, more = {}, at = url): Promise<Response> =>
  fetch(`${at}ingest`, {
    method: 'POST',
    headers: { ...editor, 'content-type': 'application/json', ...more },
    body: JSON.stringify(body),
  });

/** Follows a job by server-sent events until it has ended. */
const followed = async (response: Response): Promise<Job[]> => {
  expect(response.status).toBe(202);
  const events = await fetch(new URL(`${response.headers.get('location')}/events`, url), { headers: editor });
  expect(events.headers.get('content-type')).toMatch(/^text\/event-stream/);
  const told = await events.text();
  return [...told.matchAll(/^event: (\w+)\ndata: (.*)$/gm)].map(([, , data]) => JSON.parse(data ?? '{}') as Job);
};

describe('POST /ingest', () => {
  test('a text becomes facts; its job tells how far it is', async () => {
    const response = await post({ text, uri: 'https://news.example/velmar', published: '2001-05-04' });
    const jobs = await followed(response);
    const states = jobs.map(({ state }) => state);
    expect(states.at(-1)).toBe('done');
    expect(['queued', 'reading', 'writing', 'done']).toEqual(expect.arrayContaining(states));
    const last = jobs.at(-1);
    expect(last?.report).toMatchObject({ outcome: 'new', sentences: 2 });
    expect(last?.report?.claims).toBeGreaterThan(3);
    const asked = await fetch(new URL(`/jobs/${last?.id}`, url), { headers: editor });
    expect(await asked.json()).toEqual(last);
    const query = '{ timeline { type evidence { quote source { uri } } } }';
    const answer = await fetch(`${url}graphql`, {
      method: 'POST',
      headers: { ...editor, 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    expect(JSON.stringify(await answer.json())).toMatch(/Attack.*Rebels attacked.*news\.example/);
  });

  test('the same again changes nothing, sent as a file too', async () => {
    const before = await lines(store);
    const again = (
      await followed(await post({ text, uri: 'https://news.example/velmar', published: '2001-05-04' }))
    ).at(-1);
    expect(again).toMatchObject({ state: 'done', report: { outcome: 'unchanged' } });
    const form = new FormData();
    form.set('file', new Blob([text], { type: 'text/plain' }), 'velmar.txt');
    form.set('uri', 'https://news.example/velmar');
    form.set('published', '2001-05-04');
    const file = (await followed(await fetch(`${url}ingest`, { method: 'POST', headers: editor, body: form }))).at(-1);
    expect(file).toMatchObject({ state: 'done', report: { outcome: 'unchanged' } });
    expect(await lines(store)).toEqual(before);
  });

  test('an address of a host that is allowed is fetched, and no other', async () => {
    const done = (await followed(await post({ fetch: `http://${pageHost()}/talks`, published: '2001-05-10' }))).at(-1);
    expect(done).toMatchObject({ state: 'done', report: { outcome: 'new', sentences: 1 } });
    const refused = (await followed(await post({ fetch: 'http://169.254.169.254/latest/meta-data' }))).at(-1);
    expect(refused).toMatchObject({ state: 'failed', problems: [{ code: 'fetch.host' }] });
  });

  test('what cannot be read fails with its reasons', async () => {
    const french = (
      await followed(
        await post({
          text: 'Le président de la République a déclaré hier soir que la guerre était finie et que les soldats rentraient enfin chez eux. Selon le ministre des Affaires étrangères, les négociations avec les voisins du nord continueront pendant tout le mois de mai. Les habitants de la capitale sont descendus dans les rues pour fêter cette nouvelle, malgré la pluie et le froid.',
        }),
      )
    ).at(-1);
    expect(french).toMatchObject({ state: 'failed' });
    expect(french?.problems.map(({ severity }) => severity)).toContain('error');
    const binary = await fetch(`${url}ingest`, {
      method: 'POST',
      headers: { ...editor, 'content-type': 'application/octet-stream' },
      body: new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]),
    });
    expect((await followed(binary)).at(-1)).toMatchObject({ state: 'failed' });
  });

  test('is for editors: 401 and 403, for jobs too', async () => {
    const reader = { authorization: `Bearer ${'r'.repeat(30)}` };
    expect((await post({ text }, { authorization: '' })).status).toBe(401);
    expect((await post({ text }, reader)).status).toBe(403);
    for (const path of ['jobs/job:x', 'jobs/job:x/events']) {
      expect((await fetch(`${url}${path}`)).status).toBe(401);
      expect((await fetch(`${url}${path}`, { headers: reader })).status).toBe(403);
      expect((await fetch(`${url}${path}`, { headers: editor })).status).toBe(404);
    }
  });

  test('bad requests are told at once', async () => {
    expect((await post({ text: '' })).status).toBe(400);
    expect((await post({ text: 'x'.repeat(60_000) })).status).toBe(413);
    expect((await post({ text: 'x'.repeat(100_000) })).status).toBe(413);
    expect((await post({ text }, { 'content-type': 'image/png' })).status).toBe(415);
  });

  test('a full queue is a 503; stopping ends every job, and what was not written is not there at all', async () => {
    const small = await start({ ingestQueue: 1 });
    const answers = await Promise.all(
      [1, 2, 3, 4, 5].map((n) => post({ text: `${text} It happened ${n} times.` }, {}, small.url)),
    );
    const statuses = answers.map(({ status }) => status).sort();
    expect(statuses.filter((status) => status === 202)).toHaveLength(3);
    expect(statuses.filter((status) => status === 503)).toHaveLength(2);
    expect(answers.find(({ status }) => status === 503)?.headers.get('retry-after')).toBe('10');
    const waiting = answers.find(({ status }) => status === 202)?.headers.get('location');
    const events = fetch(new URL(`${waiting}/events`, small.url), { headers: editor }).then((response) =>
      response.text(),
    );
    await new Promise((resolve) => setTimeout(resolve, 50));
    await small.stop();
    expect(await events).toMatch(/event: end/);
  });
});
