import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { env } from 'node:process';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { browserLink } from '../../src/serve/browserLink.js';
import type { Driver } from '../../src/serve/buildSchema.js';
import { serve } from '../../src/serve/serve.js';
import { run } from '../support/commandLine.js';
import { graphClient } from '../support/graphClient.js';
import { testNeo4j } from '../support/services.js';
import { loadFixture, openTestDriver } from '../support/testGraph.js';

// The first question of a sort waits for the database to plan it.
jest.setTimeout(120_000);

let driver: Driver;
const url = 'http://127.0.0.1:7474/browser/';
beforeAll(async () => {
  driver = openTestDriver();
  await loadFixture(driver);
});
afterAll(() => driver?.close());

describe('newsgraph open', () => {
  const { uri, user, password } = testNeo4j();
  const configured = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
  const open = (words: readonly string[], more: Readonly<Record<string, string>> = {}) =>
    run(['open', ...words], { env: { ...configured, NEO4J_BROWSER_URL: url, ...more } });
  const linkTo = (id: string, kind: string) => `${browserLink({ url, uri, user }, id, kind)}\n`;

  test('by id, by an id that it had, and by name', async () => {
    expect(await open(['event:attack', '--print'])).toMatchObject({ code: 0, out: linkTo('event:attack', 'Event') });
    expect((await open(['observed:person:halden', '--print'])).out).toBe(linkTo('person:halden', 'Person'));
    const named = await open(['Арлен', '--print']);
    expect(named.out).toBe(linkTo('place:arlen', 'Place'));
    expect(named.error).toContain('Arlen (Place, place:arlen)');
  });

  test('says what is wrong', async () => {
    expect(await open(['nobody at all', '--print'])).toMatchObject({
      ...{ code: 2, out: '' },
      error: expect.stringContaining('There is nothing with the id or the name "nobody at all"'),
    });
    const nowhere = await run(['open', 'event:attack'], { env: configured });
    expect(nowhere).toMatchObject({ code: 2, error: expect.stringContaining('NEO4J_BROWSER_URL') });
  });

  (process.platform === 'linux' ? test : test.skip)('hands the link to the opener of the desktop', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'newsgraph-open-'));
    try {
      const opener = join(folder, 'xdg-open');
      writeFileSync(
        opener,
        `#!/bin/sh\nprintf %s "$1" > ${join(folder, 'part')} && mv ${join(folder, 'part')} ${join(folder, 'link')}\n`,
      );
      chmodSync(opener, 0o700);
      const { out } = await open(['event:attack'], { PATH: `${folder}:${env.PATH}` });
      for (let i = 0; i < 100 && !existsSync(join(folder, 'link')); i++)
        await new Promise((done) => setTimeout(done, 50));
      expect(`${readFileSync(join(folder, 'link'), 'utf8')}\n`).toBe(out);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('what is served for Neo4j Browser', () => {
  test('/open leads to the Browser', async () => {
    const browser = { url, uri: 'bolt://127.0.0.1:7687', user: 'neo4j' };
    const served = await serve({ driver, browser, host: '127.0.0.1', port: 0 });
    const answer = await fetch(`${served.url}open/event:attack`, { redirect: 'manual' });
    expect([answer.status, answer.headers.get('location')]).toEqual([
      302,
      browserLink(browser, 'event:attack', 'Event'),
    ]);
    expect((await fetch(`${served.url}open/nothing`, { redirect: 'manual' })).status).toBe(404);
    await served.stop();
  });

  test('a browser may ask beforehand for what is below /browser, and for nothing else', async () => {
    const served = await serve({ driver, host: '127.0.0.1', port: 0 });
    const headers = {
      origin: 'http://127.0.0.1:7474',
      'access-control-request-method': 'GET',
      'access-control-request-headers': 'cache-control',
    };
    const answer = await fetch(`${served.url}browser/guide.html`, { method: 'OPTIONS', headers });
    expect(answer.status).toBe(204);
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    expect(answer.headers.get('access-control-allow-headers')).toBe('*');
    const closed = await fetch(`${served.url}graphql`, { method: 'OPTIONS', headers });
    expect(closed.headers.get('access-control-allow-headers')).toBeNull();
    await served.stop();
  });

  test('answers of GraphQL have the link, of whatever kind; null where no Browser is known', async () => {
    const browser = { url, uri: 'bolt://127.0.0.1:7687', user: 'neo4j' };
    const query = `query { events(where: { id: { eq: "event:attack" } }) { browserUrl } people(limit: 1, sort: [{ id: ASC }]) { id browserUrl }
      search(text: "attack on Arlen", limit: 1) { browserUrl } entity(id: "place:arlen") { browserUrl } }`;
    for (const known of [browser, undefined]) {
      const served = await serve({ driver, browser: known, host: '127.0.0.1', port: 0 });
      const { data, errors } = await graphClient(served.url)(query);
      expect(errors).toEqual([]);
      const linkOf = (id: string, kind: string) => (known ? browserLink(known, id, kind) : null);
      expect(data).toEqual({
        events: [{ browserUrl: linkOf('event:attack', 'Event') }],
        people: [{ id: 'person:halden', browserUrl: linkOf('person:halden', 'Person') }],
        search: [{ browserUrl: linkOf('event:attack', 'Event') }],
        entity: { browserUrl: linkOf('place:arlen', 'Place') },
      });
      await served.stop();
    }
  });

  test('where a key is needed to read, pages and links show nothing of the graph', async () => {
    const serving = { apiKeys: 'desk:reader:a-key-of-the-test-0123456789' };
    const browser = { url, uri: 'bolt://127.0.0.1:7687', user: 'neo4j' };
    const served = await serve({ driver, browser, host: '127.0.0.1', port: 0, serving });
    for (const page of ['guide.html', 'welcome.html']) {
      const answer = await fetch(`${served.url}browser/${page}`);
      expect(answer.status).toBe(200);
      expect(await answer.text()).not.toMatch(/event:attack|Mira Halden|\d claims/);
    }
    expect((await fetch(`${served.url}open/event:attack`, { redirect: 'manual' })).status).toBe(404);
    await served.stop();
  });
});
