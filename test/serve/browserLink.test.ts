import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { projectRoot } from '../../src/config.js';
import { browserLink } from '../../src/serve/browserLink.js';
import { countsInWords } from '../../src/serve/examples.js';
import { savedQueries } from '../../src/serve/savedQueries.js';
import { statementNames } from '../../src/serve/statement.js';

describe('browserLink', () => {
  const browser = { url: 'http://127.0.0.1:7474/browser/', uri: 'neo4j+s://db.example:7687', user: 'ann@desk' };

  test('names the database and the user, and fills the query in', () => {
    const { origin, pathname, searchParams } = new URL(browserLink(browser, 'event:1', 'Event'));
    expect(origin + pathname).toBe(browser.url);
    expect(searchParams.get('connectURL')).toBe('neo4j+s://ann%40desk@db.example:7687');
    expect(searchParams.get('cmd')).toBe('edit');
    expect(searchParams.get('arg')).toMatch(/^MATCH \(event:Entity \{id: "event:1"\}\)/);
  });

  test('spaces are no plus signs; an id cannot end its quotation marks', () => {
    const link = browserLink(browser, 'x"}) DETACH DELETE n //', 'Person');
    expect(link).not.toContain('+');
    expect(new URL(link).searchParams.get('arg')).toContain('{id: "x\\"}) DETACH DELETE n //"}');
  });
});

test('saved queries: a file a question, named by its first line, without parameters', () => {
  const files = Object.entries(unzipSync(savedQueries({ event: 'event:1', person: 'person:1', personName: 'Ann' })));
  expect(files.map(([path]) => path)).toEqual(
    statementNames.filter((name) => name !== 'examples').map((name) => `newsgraph/${name}.cypher`),
  );
  for (const [path, bytes] of files) {
    const text = strFromU8(bytes);
    expect(text).toMatch(new RegExp(`^// ${path.slice(10, -7)}: [A-Z].*\\n\\S`));
    expect(text.replaceAll(/\/\/.*/g, '')).not.toMatch(/\$\w/);
  }
  expect(savedQueries({})).toEqual(savedQueries({}));
});

test('counts in words', () => {
  expect(countsInWords([])).toBe('There is nothing in the graph yet.');
  const counts = [
    { kind: 'Claim', count: 12_345 },
    { kind: 'Source', count: 1 },
    { kind: 'Person', count: 0 },
  ];
  expect(countsInWords(counts)).toBe('1 source, 12,345 claims.');
});

test('the legend of the guide has the colours of the style', () => {
  const read = (name: string) => readFileSync(join(projectRoot, 'cypher', 'browser', name), 'utf8');
  const shown = [...read('guide.html').matchAll(/background: (#\w{6});[^>]*>(\w+)</g)];
  expect(shown.length).toBeGreaterThan(8);
  for (const [, colour, name = ''] of shown) {
    const kind = name.charAt(0).toUpperCase() + name.slice(1);
    expect(read('style.grass')).toMatch(new RegExp(`node\\.${kind} \\{[^}]*\\n  color: ${colour};`));
  }
});
