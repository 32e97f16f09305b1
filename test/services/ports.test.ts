import { once } from 'node:events';
import { createServer, type Server } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { State } from '../../src/services/instance.js';
import { freePort, isFree } from '../../src/services/ports.js';
import { choosePorts } from '../../src/services/portsOfInstance.js';
import { nothingConfigured } from '../support/testHome.js';

let other: Server;
let busy: number;
beforeAll(async () => {
  other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  busy = (other.address() as { port: number }).port;
});
afterAll(() => {
  other.close();
});

describe('freePort', () => {
  test('passes over a port that somebody listens on', async () => {
    expect(await isFree(busy)).toBe(false);
    expect(await freePort(busy)).toBeGreaterThan(busy);
  });

  test('passes over ports that are meant for others', async () => {
    const first = await freePort(busy);
    expect(await freePort(first, new Set([first]))).toBeGreaterThan(first);
  });

  test('takes any for 0', async () => {
    expect(await isFree(await freePort(0))).toBe(true);
  });
});

describe('choosePorts', () => {
  const config = { ...nothingConfigured, home: '/nowhere' };
  const chosen = () => choosePorts(config, 'trial', undefined, ['neo4j', 'corenlp']);
  const all = ({ ports, webPort }: State) => [ports.neo4j.bolt, ports.neo4j.http, ports.corenlp.http, webPort];

  test('gives each purpose a port of its own', async () => {
    expect(new Set(all(await chosen())).size).toBe(4);
  });

  test('keeps the ports of the last start', async () => {
    const last = await chosen();
    expect(await choosePorts(config, 'trial', last, ['neo4j', 'corenlp'])).toEqual(last);
  });

  test('takes another one, and says so, when somebody else listens there meanwhile', async () => {
    const last = await chosen();
    const lines: string[] = [];
    const moved = { ...last, ports: { ...last.ports, corenlp: { http: busy } } };
    const next = await choosePorts(config, 'trial', moved, ['corenlp'], (line) => lines.push(line));
    expect(next.ports.neo4j).toEqual(last.ports.neo4j);
    expect(next.ports.corenlp.http).not.toBe(busy);
    expect(lines).toEqual([`CoreNLP: port ${busy} is taken by another program; using ${next.ports.corenlp.http}`]);
  });

  test('leaves the ports of a server that runs as they are', async () => {
    const last = await chosen();
    const running = { ...last, ports: { ...last.ports, neo4j: { bolt: busy, http: busy } } };
    expect((await choosePorts(config, 'trial', running, ['corenlp'])).ports.neo4j).toEqual({ bolt: busy, http: busy });
  });

  test('takes a web port that was configured as it is', async () => {
    expect((await choosePorts({ ...config, port: 4321 }, 'trial', undefined, ['neo4j'])).webPort).toBe(4321);
  });
});
