import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { type Browser, chromium, type Page } from 'playwright-core';
import type { Driver } from '../../src/serve/buildSchema.js';
import { type Served, serve } from '../../src/serve/serve.js';
import { testNeo4j, testNeo4jBrowserUrl, testWebPort } from '../support/services.js';
import { loadFixture, openTestDriver } from '../support/testGraph.js';

jest.setTimeout(120_000);

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
    args: ['--headless', ...quiet.split(' ')],
  });
  const context = await browser.newContext({ viewport: { width: 1440, height: 1100 } });
  await context.route('**/*', (route) => {
    const { protocol, hostname } = new URL(route.request().url());
    if (['data:', 'blob:'].includes(protocol) || ['127.0.0.1', 'localhost'].includes(hostname)) return route.continue();
    outside.push(hostname);
    return route.abort();
  });
  page = await context.newPage();
});
afterAll(async () => {
  await browser?.close();
  await served?.stop();
  await driver?.close();
});

describe('Neo4j Browser', () => {
  test('shows our guide after logging in; its first query draws in our colours', async () => {
    await page.goto(testNeo4jBrowserUrl(), { waitUntil: 'domcontentloaded' });
    await page.getByTestId('username').fill(testNeo4j().user);
    await page.getByTestId('password').fill(testNeo4j().password);
    await page.getByTestId('connect').click();
    await page.getByText('What the press says, and where it says it').waitFor({ timeout: 60_000 });

    await page.locator('pre.runnable i').first().click();
    const person = page.locator('g.node', { hasText: 'Mira Halden' }).locator('circle.b-outline').first();
    await person.waitFor({ timeout: 60_000 });
    expect((await person.getAttribute('fill'))?.toUpperCase()).toBe('#E8853D');
    const event = page.locator('g.node', { hasText: 'attack on' }).locator('circle.b-outline').first();
    expect((await event.getAttribute('fill'))?.toUpperCase()).toBe('#C8374B');
    expect(await page.locator('g.relationship', { hasText: 'agent' }).count()).toBeGreaterThan(0);
  });
});

describe('GraphiQL', () => {
  test('opens without the internet and answers its first query', async () => {
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
