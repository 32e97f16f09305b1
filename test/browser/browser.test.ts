import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { unzipSync } from 'fflate';
import { type Browser, chromium, type Page } from 'playwright-core';
import { browserLink } from '../../src/serve/browserLink.js';
import type { Driver } from '../../src/serve/buildSchema.js';
import { type Served, serve } from '../../src/serve/serve.js';
import { testNeo4j, testNeo4jBrowserUrl, testWebPort } from '../support/services.js';
import { loadFixture, openTestDriver } from '../support/testGraph.js';

jest.setTimeout(300_000);

const quiet =
  '--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync';

let driver: Driver;
let served: Served;
let browser: Browser;
let page: Page;
const outside: string[] = [];

beforeAll(async () => {
  driver = openTestDriver();
  await loadFixture(driver);
  served = await serve({ driver, host: '127.0.0.1', port: testWebPort() });
  browser = await chromium.launch({
    executablePath: process.env.NEWSGRAPH_TEST_CHROMIUM || '/usr/bin/chromium',
    // Requests are not intercepted: that would leave out the questions that a browser asks before it asks another origin.
    args: [
      '--headless',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
      ...quiet.split(' '),
    ],
  });
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  context.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (!['data:', 'blob:'].includes(protocol) && !['127.0.0.1', 'localhost'].includes(hostname))
      outside.push(hostname);
  });
  page = await context.newPage();
});
afterAll(async () => {
  await browser?.close();
  await served?.stop();
  await driver?.close();
});

const guide = () => page.getByTestId('guidesDrawer');
const drawing = () => page.locator('svg.neod3viz').first();
const editor = () => page.locator('.monaco-editor').first();

/** What `look` sees as soon as it is as hoped for; what it sees after half a minute otherwise. */
const until = async <T>(look: () => Promise<T>, hoped: (seen: T) => boolean): Promise<T> => {
  const end = Date.now() + 30_000;
  for (;;) {
    const seen = await look();
    if (hoped(seen) || Date.now() > end) return seen;
    await page.waitForTimeout(200);
  }
};

const clear = async (): Promise<void> => {
  await editor().click();
  await page.keyboard.insertText(':clear');
  await page.keyboard.press('Control+Enter');
  await until(
    () => page.getByTestId('frame-loaded-contents').count(),
    (count) => count === 0,
  );
};

/** Runs a query of the guide's page and waits for its drawing or table. */
const runQuery = async (at: number): Promise<'drawing' | 'table'> => {
  await clear();
  await guide().locator('pre.runnable > i').nth(at).click();
  const shown = page.getByTestId('frame-loaded-contents').locator('g.node, table tbody tr').first();
  await shown.waitFor({ timeout: 90_000 });
  return (await drawing().count()) > 0 ? 'drawing' : 'table';
};

const fillOf = async (name: string): Promise<string | null> =>
  drawing().locator('g.node', { hasText: name }).locator('circle.b-outline').first().getAttribute('fill');

/** Nodes that are not wholly to be seen in the frame of their drawing, and captions smaller than can be read, as they are on the screen. */
const unseen = (): Promise<readonly string[]> =>
  drawing().evaluate((svg) => {
    const frame = svg.getBoundingClientRect();
    const outside = [...svg.querySelectorAll('g.node circle.b-outline')]
      .map((circle) => circle.getBoundingClientRect())
      .filter(
        (box) =>
          box.left < frame.left - 2 ||
          box.right > frame.right + 2 ||
          box.top < frame.top - 2 ||
          box.bottom > frame.bottom + 2,
      )
      .map((box) => `outside: ${box.left},${box.top}`);
    const small = [...svg.querySelectorAll('g.node text.caption')]
      .filter((text) => (text as SVGTextElement).getBoundingClientRect().height < 8)
      .map((text) => `small: ${text.textContent}`);
    return [...outside, ...small];
  });

describe('Neo4j Browser', () => {
  test('connecting shows the guide at the side, and what the graph holds', async () => {
    await page.goto(testNeo4jBrowserUrl(), { waitUntil: 'domcontentloaded' });
    await page.getByTestId('username').fill(testNeo4j().user);
    await page.getByTestId('password').fill(testNeo4j().password);
    await page.getByTestId('connect').click();
    await guide().getByText('What the press says, and where it says it').waitFor({ timeout: 90_000 });
    await page.getByText('2 sources, 6 sentences, 23 claims').waitFor({ timeout: 60_000 });
  });

  test('every query of every page runs; drawings fit their frame, are to be read, and have our colours', async () => {
    const seen: Record<string, string[]> = {};
    for (;;) {
      const title = (await guide().locator('h3').first().textContent()) ?? '';
      seen[title] = [];
      const queries = await guide().locator('pre.runnable > i').count();
      for (let at = 0; at < queries; at += 1) {
        const shape = await runQuery(at);
        seen[title].push(shape);
        if (shape === 'drawing') {
          const fold = page.getByLabel('Collapse the node properties display').first();
          if (await fold.count()) await fold.click();
          expect(await until(unseen, (found) => found.length === 0)).toEqual([]);
        }
        if (title === 'One event') {
          expect([await fillOf('attack on'), await fillOf('Northern'), await fillOf('Arlen')]).toEqual([
            ...['#B32640', '#2F66B0', expect.stringMatching(/#24794E|#B32640/)],
          ]);
          expect(await drawing().locator('g.relationship', { hasText: 'agent' }).count()).toBeGreaterThan(0);
        }
      }
      const next = page.getByTestId('guideNextSlide');
      if (await next.isDisabled()) break;
      await next.click();
    }
    expect(seen).toEqual({
      'What the press says, and where it says it': ['drawing'],
      'One event': ['drawing'],
      'Which sentence says so?': ['drawing', 'table'],
      'What do sources disagree on?': ['table', 'drawing'],
      'How are two people connected?': ['drawing', 'drawing'],
      'What happened when?': ['drawing', 'drawing'],
      'Which documents are cited?': ['drawing'],
      'Who or what is called so?': ['drawing'],
      'Documents of your own': [],
    });
  });

  test('a ZIP of saved queries is imported by dropping it', async () => {
    const zip = new Uint8Array(await (await fetch(`${served.url}browser/queries.zip`)).arrayBuffer());
    expect(Object.keys(unzipSync(zip))).toContain('newsgraph/timeline.cypher');
    await page.evaluate(
      (bytes) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([new Uint8Array(bytes)], 'newsgraph-queries.zip', { type: 'application/zip' }));
        const target = document.querySelector('.filedrop') ?? document.body;
        for (const type of ['dragenter', 'dragover', 'drop']) {
          target.dispatchEvent(new DragEvent(type, { dataTransfer: transfer, bubbles: true, cancelable: true }));
        }
      },
      [...zip],
    );
    await page.getByTestId('navigationFavorites').click();
    await page.getByText('newsgraph', { exact: true }).first().click();
    await page
      .getByText(/^(\/\/ )?timeline: What happened between two dates/)
      .first()
      .waitFor({ timeout: 30_000 });
  });

  test('a link fills the query in that draws an entity', async () => {
    const { uri, user } = testNeo4j();
    await page.goto(browserLink({ url: testNeo4jBrowserUrl(), uri, user }, 'event:attack', 'Event'));
    const text = await until(
      async () => (await editor().textContent()) ?? '',
      (shown) => shown.includes('event:attack'),
    );
    expect(text).toContain('MATCH');
  });
});

describe('GraphiQL', () => {
  test('opens without the internet and answers its first query', async () => {
    // Neo4j Browser, which was open before, asks other hosts until it is left.
    await page.goto('about:blank');
    outside.length = 0;
    await page.goto(`${served.url}graphiql`, { waitUntil: 'domcontentloaded' });
    await page.getByRole('button', { name: /execute query/i }).click({ timeout: 60_000 });
    await page
      .locator('.graphiql-response, .result-window')
      .getByText('attack on Arlen')
      .first()
      .waitFor({ timeout: 60_000 });
    expect(outside).toEqual([]);
  });
});
