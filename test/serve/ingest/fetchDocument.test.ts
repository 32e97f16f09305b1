import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { fetchDocument, isPublic } from '../../../src/serve/ingest/fetchDocument.js';

const server = createServer((request, response) => {
  if (request.url === '/moved') return response.writeHead(302, { location: 'http://169.254.169.254/latest' }).end();
  if (request.url === '/large') return response.end('x'.repeat(5000));
  if (request.url === '/slow') return;
  if (request.url === '/gone') return response.writeHead(410).end();
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end('<p>Hello');
});
let port = 0;
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  port = (server.address() as AddressInfo).port;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const fetchFrom = (address: string, hosts: readonly string[] = [`127.0.0.1:${port}`], more = {}) =>
  fetchDocument(address, { hosts, maxBytes: 1000, ...more });
const codeOf = async (outcome: ReturnType<typeof fetchFrom>): Promise<string | undefined> =>
  (await outcome).problems[0]?.code;

describe('fetchDocument', () => {
  test('fetches from an address that the operator names', async () => {
    const { value } = await fetchFrom(`http://127.0.0.1:${port}/page`);
    expect(value).toMatchObject({ type: 'text/html', charset: 'utf-8' });
    expect(Buffer.from(value?.bytes ?? []).toString()).toBe('<p>Hello');
  });

  test('nothing else: no host without leave, no other port, no other scheme, no password', async () => {
    expect(await codeOf(fetchFrom(`http://127.0.0.1:${port}/`, []))).toBe('fetch.host');
    expect(await codeOf(fetchFrom('http://127.0.0.1/'))).toBe('fetch.host');
    expect(await codeOf(fetchFrom(`http://127.0.0.1.evil.example:${port}/`))).toBe('fetch.host');
    expect(await codeOf(fetchFrom('https://sub.a.example/', ['a.example']))).toBe('fetch.host');
    expect(await codeOf(fetchFrom('https://evila.example/', ['*.a.example']))).toBe('fetch.host');
    for (const address of [
      'file:///etc/passwd',
      'ftp://a.example/',
      'gopher://a.example',
      `http://u:p@127.0.0.1:${port}/`,
      'nonsense',
    ]) {
      expect(await codeOf(fetchFrom(address, ['a.example', `127.0.0.1:${port}`]))).toBe('fetch.address');
    }
  });

  test('no name that leads to this machine, though it is allowed', async () => {
    expect(await codeOf(fetchFrom(`http://localhost:${port}/`, [`localhost:${port}`]))).toBe('fetch.private');
  });

  test.each([
    'http://2130706433/',
    'http://0x7f.1/',
    'http://127.1/',
    'http://0/',
    'http://[::1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[::7f00:1]/',
    'http://169.254.169.254/latest/meta-data',
    'http://127.0.0.1.a.example/',
    'http://ip6-localhost/',
  ])('%s, whatever it is written as, is no host of the list', async (address) => {
    expect(await codeOf(fetchFrom(address, ['a.example', '*.b.example']))).toBe('fetch.host');
  });

  test('follows no redirect, and says where it leads', async () => {
    const { problems } = await fetchFrom(`http://127.0.0.1:${port}/moved`);
    expect(problems).toMatchObject([{ code: 'fetch.redirect', hint: expect.stringMatching(/169\.254/) }]);
  });

  test('gives up what is too large, too slow, or not there', async () => {
    expect(await codeOf(fetchFrom(`http://127.0.0.1:${port}/large`))).toBe('input.too-large');
    expect(await fetchFrom(`http://127.0.0.1:${port}/slow`, undefined, { timeout: 200 })).toMatchObject({
      problems: [{ message: expect.stringMatching(/too long/) }],
    });
    expect(await codeOf(fetchFrom(`http://127.0.0.1:${port}/gone`))).toBe('fetch.failed');
  });
});

describe('isPublic', () => {
  test.each(['93.184.216.34', '2606:2800:220:1:248:1893:25c8:1946'])('%s is', (address) => {
    expect(isPublic(address)).toBe(true);
  });

  test.each([
    '127.0.0.1',
    '10.1.2.3',
    '172.16.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '255.255.255.255',
    '224.0.0.1',
    '::1',
    '::',
    'fe80::1',
    'fc00::1',
    '::ffff:127.0.0.1',
    '::ffff:10.0.0.1',
    '::ffff:7f00:1',
    '::7f00:1',
    '::a9fe:a9fe',
    '64:ff9b::7f00:1',
    '2002:7f00:1::',
    '4000::1',
    '2130706433',
    '0x7f000001',
    'ff02::1',
    'localhost',
    '',
  ])('%s is not', (address) => {
    expect(isPublic(address)).toBe(false);
  });
});
