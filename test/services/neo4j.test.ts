import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { logFileOf } from '../../src/services/instance.js';
import { fill, neo4j } from '../../src/services/neo4j.js';
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
      'browser.post_connect_cmd=style http://127.0.0.1:14000/browser/style.grass; guide http://127.0.0.1:14000/browser/guide.html; play http://127.0.0.1:14000/browser/welcome.html',
    );
    expect(settings).toContain('dbms.usage_report.enabled=false');
    expect(settings).toContain('client.allow_telemetry=false');
  });

  test('is not written with a name that has no value', () => {
    expect(() => fill('a={unknown}', values)).toThrow(/unknown/);
    expect(fill('# {names} stay in comments', values)).toBe('# {names} stay in comments');
  });
});

describe('a server that is starting', () => {
  test('is not taken for another one that got its port first and knows another password', async () => {
    const other = createServer((_, response) => response.writeHead(401).end('{}')).listen(0, '127.0.0.1');
    await once(other, 'listening');
    const folder = await mkdtemp(join(tmpdir(), 'newsgraph-instance-'));
    const { port } = other.address() as AddressInfo;
    const ports = { neo4j: { http: port, bolt: port }, corenlp: {} };
    const instance = { name: 'default', folder, lib: folder, ports, webPort: 0, password: 'ours', neo4jHeap: 512 };
    try {
      const log = logFileOf(folder, 'neo4j');
      await mkdir(dirname(log), { recursive: true });
      await writeFile(log, '2026-01-01 00:00:00.000+0000 INFO  Starting...\n');
      expect(await neo4j.isReady(instance)).toBe(false);
      await writeFile(log, '2026-01-01 00:00:09.000+0000 INFO  Started.\n');
      await expect(neo4j.isReady(instance)).rejects.toThrow('does not accept the password');
    } finally {
      other.close();
      await rm(folder, { recursive: true });
    }
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
