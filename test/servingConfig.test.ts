import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { readServing } from '../src/config.js';

describe('readServing', () => {
  test('asks for a value only where a person must choose', () => {
    expect(readServing({})).toMatchObject({
      apiKeys: '',
      jwt: undefined,
      corsOrigins: [],
      ingest: false,
      logLevel: 'warn',
    });
  });

  test.each([
    [{ NEWSGRAPH_INTROSPECTION: 'yes' }, /only on or off/],
    [{ NEWSGRAPH_MAX_COST: '-1' }, /no whole number/],
    [{ NEWSGRAPH_REQUESTS_AT_ONCE: '0' }, /no whole number/],
    [{ NEWSGRAPH_CORS_ORIGINS: '*' }, /no origin/],
    [{ NEWSGRAPH_CORS_ORIGINS: 'https://a.example/path' }, /no origin/],
    [{ NEWSGRAPH_LOG_LEVEL: 'debug' }, /can be silent/],
    [{ NEWSGRAPH_API_KEYS_FILE: '/nowhere/at/all' }, /cannot be read/],
  ])('%j is refused in a sentence', (env, message) => {
    expect(() => readServing(env)).toThrow(message);
  });

  test('docs/operating.md tells of every variable', () => {
    const page = readFileSync('docs/operating.md', 'utf8');
    const asked = new Set<string>();
    readServing(new Proxy({}, { get: (_, name) => void asked.add(String(name)) }));
    expect(asked.size).toBeGreaterThan(20);
    const missing = [...asked].filter(
      (name) => !page.includes(name) && !page.includes(`${name.replace(/_FILE$/, '')}\`, \`_FILE`),
    );
    expect(missing).toEqual([]);
  });
});
