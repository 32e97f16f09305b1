import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { projectRoot } from '../../src/config.js';
import type { Driver } from '../../src/serve/buildSchema.js';
import { readExamples } from '../../src/serve/examples.js';
import { fillStatement, renderGuide } from '../../src/serve/renderGuide.js';
import { statementNames } from '../../src/serve/statement.js';
import { loadFixture, openTestDriver } from '../support/testGraph.js';

// The database plans each statement here for the first time.
let driver: Driver;
beforeAll(async () => {
  driver = openTestDriver();
  await loadFixture(driver);
});
afterAll(async () => {
  await driver?.close();
});

const run = async (cypher: string) => {
  const session = driver.session({ defaultAccessMode: 'READ' });
  try {
    return await session.executeRead((work) => work.run(cypher));
  } finally {
    await session.close();
  }
};

describe('examples', () => {
  test('are good places to start in this graph', async () => {
    expect(await readExamples(driver, undefined)).toEqual({
      event: 'event:attack',
      eventName: 'attack on Arlen',
      person: 'person:halden',
      personName: 'Mira Halden',
      other: 'person:ruhl',
      otherName: 'Tomas Ruhl',
      from: '1990-01',
      to: '1990-01',
    });
  });

  test('are empty in an empty graph', async () => {
    const session = driver.session();
    await session.run('MATCH (n) DETACH DELETE n');
    await session.close();
    expect((await readExamples(driver, undefined)).event ?? null).toBeNull();
    await loadFixture(driver);
  });
});

describe('the guide', () => {
  test('every query of it runs and finds something', async () => {
    const template = readFileSync(join(projectRoot, 'cypher', 'browser', 'guide.html'), 'utf8');
    const guide = renderGuide(template, await readExamples(driver, undefined));
    const queries = [...guide.matchAll(/<pre class="code runnable"[^>]*>([^<]*)<\/pre>/g)].map((match) =>
      asText(match[1] ?? ''),
    );
    expect(queries).toHaveLength(12);
    for (const query of queries)
      expect({ query, rows: (await run(query)).records.length }).toEqual({ query, rows: expect.any(Number) });
    for (const query of queries)
      expect({ query, found: (await run(query)).records.length > 0 }).toEqual({ query, found: true });
    expect(guide).not.toContain('{{');
  });
});

describe('plans', () => {
  const values = {
    id: 'event:attack',
    event: 'event:attack',
    subject: 'event:attack',
    object: 'place:arlen',
    from: 'person:halden',
    to: 'person:ruhl',
    text: 'arlen',
    source: 'source:herald',
    number: 1,
  };
  /** These list what there is of a kind, and so read the kind. */
  const reading = ['chronicle', 'cited-documents', 'contested', 'documents', 'examples', 'overview', 'timeline'];

  test.each(statementNames.map((name) => [name]))('%s starts at an index or a count', async (name) => {
    const { summary } = await run(`EXPLAIN ${fillStatement(name, values)}`);
    const operators: string[] = [];
    const walk = (plan: { operatorType: string; children: readonly unknown[] }): void => {
      operators.push(plan.operatorType);
      for (const child of plan.children) walk(child as typeof plan);
    };
    walk(summary.plan as never);
    const scans = operators.filter((one) => /AllNodesScan|LabelScan|RelationshipTypeScan|CartesianProduct\(/.test(one));
    if (!reading.includes(name)) expect(scans).toEqual([]);
    else expect(scans.join()).not.toMatch(/AllNodes/);
  });
});

const asText = (text: string): string =>
  text
    .replaceAll('&#61;', '=')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
