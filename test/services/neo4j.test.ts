import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { fill } from '../../src/services/neo4j.js';
import { versionOf } from '../../src/services/service.js';
import { isNewer } from '../../src/services/startServices.js';

describe('neo4j.conf', () => {
  const values = { home: '/data/neo4j', boltPort: 17687, httpPort: 17474, webPort: 14000 };
  const settings = fill(readFileSync('services/neo4j/neo4j.conf', 'utf8'), values)
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));

  test('has no place left to fill, and no setting twice', () => {
    expect(settings.filter((line) => /[{}]/.test(line))).toEqual([]);
    const keys = settings.map((line) => line.split('=')[0]);
    expect(keys).toEqual([...new Set(keys)]);
  });

  test('listens on this machine only', () => {
    const addresses = settings.filter((line) => /listen_address|advertised_address/.test(line));
    expect(addresses.length).toBe(6);
    for (const line of addresses) expect(line).toMatch(/=127\.0\.0\.1(:\d+)?$/);
  });

  test('leads Neo4j Browser to our guide, and sends nothing elsewhere', () => {
    expect(settings).toContain(
      'browser.post_connect_cmd=style http://127.0.0.1:14000/browser/style.grass; play http://127.0.0.1:14000/browser/guide.html',
    );
    expect(settings).toContain('dbms.usage_report.enabled=false');
    expect(settings).toContain('client.allow_telemetry=false');
  });

  test('is not written with a name that has no value', () => {
    expect(() => fill('a={unknown}', values)).toThrow(/unknown/);
    expect(fill('# {names} stay in comments', values)).toBe('# {names} stay in comments');
  });
});

describe('versions', () => {
  test('come from the pom.xml', () => {
    expect(versionOf('neo4j')).toMatch(/^5\.26\.\d+$/);
    expect(versionOf('corenlp')).toMatch(/^4\.5\.\d+$/);
  });

  test.each([
    ['5.26.30', '5.26.4', true],
    ['5.26.4', '5.26.30', false],
    ['5.26.30', '5.26.30', false],
    ['2026.08.1', '5.26.30', true],
    ['5.9', '5.26.0', false],
  ])('%s is newer than %s: %p', (version, than, expected) => {
    expect(isNewer(version, than)).toBe(expected);
  });
});
