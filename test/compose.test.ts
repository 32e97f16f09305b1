import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { readConfig, readServing } from '../src/config.js';
import { corenlp } from '../src/services/corenlp.js';
import { fill } from '../src/services/neo4j.js';
import { versionOf } from '../src/services/service.js';

interface Container {
  readonly image?: string;
  readonly build?: string;
  readonly environment?: Readonly<Record<string, string>>;
  readonly ports: readonly string[];
  readonly volumes?: readonly string[];
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
  readonly healthcheck: { readonly test: readonly string[] };
}

const text = readFileSync('docker-compose.yml', 'utf8');
const compose = parse(text) as {
  readonly services: Readonly<Record<'neo4j' | 'corenlp' | 'newsgraph', Container>>;
  readonly volumes: Readonly<Record<string, unknown>>;
};
const { neo4j, corenlp: nlp, newsgraph } = compose.services;
const containers = Object.entries(compose.services);

/** Sources that a Dockerfile copies out of its own folder. */
const copied = (dockerfile: string): readonly string[] =>
  [...dockerfile.matchAll(/^COPY (?!--from)(.+)$/gm)].flatMap(([, words]) => words!.trim().split(/\s+/).slice(0, -1));

describe('docker-compose.yml', () => {
  test.each(containers)('%s is reached from this machine only, and watched', (_, container) => {
    expect(container.ports.length).toBeGreaterThan(0);
    for (const port of container.ports) expect(port).toMatch(/^127\.0\.0\.1:\d+:\d+$/);
    expect(container.healthcheck.test.length).toBeGreaterThan(1);
  });

  test.each(containers)('%s has its image, or a Dockerfile whose sources exist', (_, { image, build }) => {
    if (build === undefined) return expect(image).toMatch(/^[a-z0-9/]+:[\w.-]+$/);
    const sources = copied(readFileSync(join(build, 'Dockerfile'), 'utf8'));
    expect(sources.length).toBeGreaterThan(0);
    expect(sources.filter((source) => !existsSync(join(build, source)))).toEqual([]);
  });

  test('the builder is sent everything that the Dockerfile copies', () => {
    const sent = readFileSync('.dockerignore', 'utf8')
      .split('\n')
      .filter((line) => line.startsWith('!'));
    const sources = copied(readFileSync('Dockerfile', 'utf8')).map((source) => `!${source.replace(/^\.\//, '')}`);
    expect([...sent].sort()).toEqual([...sources].sort());
  });

  test('every volume that is used is declared, and the other way round', () => {
    const used = containers.flatMap(([, { volumes = [] }]) => volumes.map((volume) => volume.split(':')[0]!));
    expect(used.filter((name) => !name.startsWith('.')).sort()).toEqual(Object.keys(compose.volumes).sort());
  });

  test('newsgraph waits for both, finds them, and understands every variable it is given', () => {
    expect(newsgraph.depends_on).toEqual({
      neo4j: { condition: 'service_healthy' },
      corenlp: { condition: 'service_healthy' },
    });
    const env = { ...newsgraph.environment, NEO4J_PASSWORD: 'secret' };
    const config = readConfig(env);
    expect(config.neo4j?.uri).toBe('bolt://neo4j:7687');
    expect(config.corenlpUrl).toBe('http://corenlp:9000');
    expect(newsgraph.ports).toEqual([`127.0.0.1:${config.port}:${config.port}`]);
    // A variable that readConfig does not read is a mistake in one of the two.
    const asked = new Set<string | symbol>();
    const note = (target: typeof env, name: string | symbol) => {
      asked.add(name);
      return Reflect.get(target, name);
    };
    readConfig(new Proxy(env, { get: note }));
    readServing(new Proxy(env, { get: note }));
    expect(Object.keys(env).filter((name) => !asked.has(name))).toEqual([]);
  });

  test('the password has no default', () => {
    // $$ is a dollar sign for the shell in the container.
    const uses = [...text.replaceAll('$$', '').matchAll(/\$\{?(?<name>\w+)(?<rest>[^}]*)\}/g)].map(
      ({ groups }) => groups,
    );
    expect(uses.length).toBe(2);
    for (const use of uses) expect(use).toMatchObject({ name: 'NEO4J_PASSWORD', rest: expect.stringMatching(/^:\?/) });
  });

  test('Neo4j is set as the local one is', () => {
    expect(neo4j.image).toBe(`neo4j:${versionOf('neo4j').replace(/\.\d+$/, '')}-community`);
    const conf = fill(readFileSync('services/neo4j/neo4j.conf', 'utf8'), {
      home: '',
      boltPort: 0,
      httpPort: 0,
      webPort: 4000,
    });
    const set = Object.entries(neo4j.environment ?? {}).filter(([name]) => /^NEO4J_(browser|dbms|client)_/.test(name));
    expect(set.length).toBe(4);
    for (const [name, value] of set) {
      // The image turns NEO4J_a_b__c into the setting a.b_c.
      const key = name.replace('NEO4J_', '').replaceAll('__', '\n').replaceAll('_', '.').replaceAll('\n', '_');
      expect(conf).toContain(`\n${key}=${value}\n`);
    }
  });

  test('CoreNLP runs with the flags of the local one', () => {
    const dockerfile = readFileSync(join(nlp.build!, 'Dockerfile'), 'utf8');
    const words = new Set([...dockerfile.matchAll(/"([^"]+)"/g)].map(([, word]) => word));
    const instance = { name: 'x', folder: '/x', lib: '/x', webPort: 1, password: 'x', neo4jHeap: 512 };
    const { jvm, main } = corenlp.command({ ...instance, ports: { neo4j: {}, corenlp: { http: 9000 } } });
    const local = [...jvm, ...main].filter((word) => !word.includes('/') && word !== '127.0.0.1');
    expect(local.filter((word) => !words.has(word))).toEqual([]);
  });
});
