import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { graphModelPage } from '../scripts/graphModelPage.js';
import { projectRoot, readConfig } from '../src/config.js';

const read = (path: string): string => readFileSync(join(projectRoot, path), 'utf8');

const pages = [
  ...['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md'],
  ...readdirSync(join(projectRoot, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name)),
];

test('docs/graph-model.md is what "npm run docs" makes of the ontology', () => {
  expect(read('docs/graph-model.md')).toBe(graphModelPage());
});

describe('links between pages lead somewhere', () => {
  test.each(pages)('%s', (page) => {
    const links = [...read(page).matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map(([, link]) => link ?? '');
    expect(links.filter((link) => !existsSync(join(projectRoot, dirname(page), link)))).toEqual([]);
  });
});

describe('files that pages name exist', () => {
  test.each(pages)('%s', (page) => {
    const named = [...read(page).matchAll(/`((?:src|test|docs|cypher|scripts|bench|services|seed)\/[\w./-]+\.\w+)`/g)];
    const missing = named.map(([, path]) => path ?? '').filter((path) => !existsSync(join(projectRoot, path)));
    // Examples in extending.md make new files.
    expect(missing.filter((path) => !/NAME|succeeded/.test(path))).toEqual([]);
  });
});

test('docs/operating.md tells every environment variable that is read', () => {
  const asked = new Set<string>();
  const env = new Proxy({} as Record<string, string | undefined>, {
    get: (_, name) => {
      asked.add(String(name));
      return { NEO4J_URI: 'bolt://localhost:7687', NEO4J_PASSWORD: 'x' }[String(name)];
    },
  });
  readConfig(env);
  expect(asked.size).toBeGreaterThan(7);
  const page = read('docs/operating.md');
  expect([...asked].filter((name) => !page.includes(name))).toEqual([]);
});

test('the id in the README is one of the seed graph', () => {
  const ids = [...read('README.md').matchAll(/\b(?:event|person|place):[0-9a-f]{16}\b/g)].map(([id]) => id);
  const graph = read('test/golden/all.jsonl');
  expect(ids.length).toBeGreaterThan(0);
  expect(ids.filter((id) => !graph.includes(`"node":"${id}"`))).toEqual([]);
});
