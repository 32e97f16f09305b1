import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { execute, parse } from 'graphql';
import type { Account } from '../../src/cli/accountTable.js';
import { accountTable } from '../../src/cli/accountTable.js';
import { ask } from '../../src/cli/ask.js';
import { unify } from '../../src/resolve/across/unify.js';
import { buildSchema, type Driver } from '../../src/serve/buildSchema.js';
import { readStatement } from '../../src/serve/statement.js';
import type { Store } from '../../src/store/openStore.js';
import { writeDocument } from '../../src/write/writeDocument.js';
import { empty, emptyStore } from '../support/database.js';
import { observedId, resolvedDocument, type Told, type ToldClaim } from '../support/resolvedDocument.js';
import { openTestDriver } from '../support/testGraph.js';

jest.setTimeout(300_000);

/** An event of which so many sources tell, each with an actor, a place, a day and a number of its own choice. */
const sources = 200;
const flood: Told = {
  kind: 'Event',
  name: 'attack on Halden',
  keys: ['attack 2014-05'],
  properties: { type: 'Attack', start: '2014-05-03', end: '2014-05-04' },
};
const event = observedId(flood);
const letters = (at: number): string =>
  `${String.fromCharCode(65 + (at % 26))}${String.fromCharCode(97 + Math.floor(at / 26))}`;
const actor = (at: number): Told => ({ kind: 'Group', name: `band of ${letters(at)}` });
const place = (at: number): Told => ({ kind: 'Place', name: `Town${letters(at)}` });
const day = (at: number): Told => {
  const edtf = `2014-05-${String(1 + at).padStart(2, '0')}`;
  return { kind: 'Date', name: edtf, properties: { edtf, start: edtf, end: edtf, precision: 'day' } };
};
const killed = (value: number): Told => ({
  kind: 'Figure',
  name: `${value} killed`,
  keys: [`killed ${value}`],
  properties: { measure: 'killed', value, qualifier: 'exact' },
});
const speaker: Told = { kind: 'Person', name: 'Mira Halden' };

/** Few numbers are told by many, and many by few. */
const numberOf = (at: number): number => Math.floor((at % 20) ** 2 / 20);
/** More actors than positions that are compared. */
const actors = 60;

const claimsOf = (at: number): ToldClaim[] => [
  {
    subject: actor(at % actors),
    predicate: 'PARTICIPATED_IN',
    object: flood,
    role: 'agent',
    ...(at % 50 === 7 ? { polarity: 'denied' as const } : {}),
  },
  { subject: flood, predicate: 'OCCURRED_IN', object: place(at % 12) },
  ...(at % 4 === 3 ? [] : [{ subject: flood, predicate: 'OCCURRED_ON', object: day(at % 28) }]),
  { subject: flood, predicate: 'HAS_FIGURE', object: killed(100 + numberOf(at)) },
  ...(at % 40 === 0 ? [{ subject: flood, predicate: 'HAS_FIGURE', object: killed(900), attributedTo: speaker }] : []),
];

let store: Store;
let driver: Driver;
let all: readonly Account[];
beforeAll(async () => {
  store = await emptyStore();
  driver = openTestDriver();
  await empty(store);
  for (let at = 0; at < sources; at++) {
    const publishedOn = `2014-06-${String(1 + (at % 30)).padStart(2, '0')}`;
    await writeDocument(
      store,
      resolvedDocument({
        uri: `https://example.org/${at}`,
        publisher: `Paper ${at}`,
        publishedOn,
        claims: claimsOf(at),
      }),
      { unify, rules: '1' },
    );
  }
  all = await ask<Account>(store, 'disagreements', { event, limit: 1000 });
});
afterAll(async () => {
  await driver?.close();
  await store?.close();
});

describe('an event of which two hundred sources tell', () => {
  test('has an account for each source and each whom it quotes: first those that tell who, where, when and how many', () => {
    expect(all).toHaveLength(sources + 5);
    expect(new Set(all.map(({ source, by }) => `${source.id} ${by?.name}`)).size).toBe(all.length);
    const filled = all.map(
      (one) => [one.participants, one.places, one.dates, one.figures].filter((of) => of.length > 0).length,
    );
    expect(filled).toEqual([...filled].sort((a, b) => b - a));
    expect(filled[0]).toBe(4);
    const full = all.filter((_, at) => filled[at] === 4).map(({ source }) => source.publishedOn ?? '');
    expect(full).toEqual([...full].sort());
    expect(all.map(({ accounts, following }) => [accounts, following])).toEqual(
      all.map((_, at) => [all.length, all.length - at - 1]),
    );
  });

  test('is told in pages that hold each account once, by the statement and by GraphQL', async () => {
    const first = await ask<Account>(store, 'disagreements', { event });
    expect(first).toEqual(all.slice(0, 20));
    const seen: Account[] = [];
    for (let after: string | null = null; ; ) {
      const page: Account[] = await ask<Account>(store, 'disagreements', { event, after, limit: 60 });
      seen.push(...page);
      if (page.at(-1)?.following === 0) break;
      after = page.at(-1)?.place ?? null;
    }
    expect(seen).toEqual(all);

    const schema = await buildSchema(driver);
    const document = parse(`query ($event: ID!, $after: String) {
      disagreementsConnection(event: $event, after: $after, first: 90) {
        totalCount edges { cursor node { place: words following source { id } by { name } conflicts { accounts says } } } pageInfo { hasNextPage endCursor } } }`);
    const ids: string[] = [];
    for (let after: string | null = null; ; ) {
      const contextValue = { executionContext: driver };
      const result = await execute({ schema, document, variableValues: { event, after }, contextValue });
      const { data, errors } = JSON.parse(JSON.stringify(result));
      expect(errors).toBeUndefined();
      const { edges, pageInfo, totalCount } = data.disagreementsConnection;
      expect(totalCount).toBe(all.length);
      ids.push(...edges.map(({ node }: { node: Account }) => `${node.source.id} ${node.by?.name}`));
      if (!pageInfo.hasNextPage) break;
      after = pageInfo.endCursor;
    }
    expect(ids).toEqual(all.map(({ source, by }) => `${source.id} ${by?.name}`));
  });

  test('the conflicts of a number are with every other number: the five that most tell, and how many there are', () => {
    const numbers = Array.from({ length: sources }, (_, at) => 100 + numberOf(at));
    const holders = new Map<string, number>([['900 killed', 5]]);
    for (const one of numbers) holders.set(`${one} killed`, (holders.get(`${one} killed`) ?? 0) + 1);
    expect(holders.size).toBeLessThanOrEqual(40);
    for (const account of all) {
      const [own = ''] = account.figures;
      const against = [...holders].filter(([says]) => says !== own);
      const told = account.conflicts.filter((one) => one.column === 'figures');
      expect(told).toHaveLength(5);
      for (const one of told) {
        expect(one).toMatchObject({ says: own, kind: 'different number', excludes: true });
        expect(one.accounts).toBe(holders.get(one.other.join()));
      }
      const most = against.map(([, count]) => count).sort((a, b) => b - a);
      expect(told.map((one) => one.accounts).sort((a, b) => b - a)).toEqual(most.slice(0, 5));
      expect(account.conflictCount).toBeGreaterThanOrEqual(against.length);
    }
  });

  test('what is not compared is counted', () => {
    // Who is denied to have done it is a position of its own.
    const positions = new Set(
      claimsOf(0).length > 0 ? Array.from({ length: sources }, (_, at) => `${at % actors} ${at % 50 === 7}`) : [],
    );
    for (const account of all)
      expect(account.notCompared).toBe(account.participants.length > 0 ? positions.size - 40 : 0);
  });

  test('each conflict that is told is told from the other side too, where that is compared', () => {
    const byKey = new Map(all.map((one) => [`${one.source.id} ${one.by?.name}`, one]));
    for (const account of all) {
      for (const conflict of account.conflicts.filter((one) => one.column !== 'participants')) {
        const other = byKey.get(`${conflict.source.id} ${conflict.by?.name}`);
        expect(other?.[conflict.column as 'figures']).toEqual(conflict.other);
      }
    }
  });

  test('costs what its claims cost, and not their square', async () => {
    const { cypher } = readStatement('disagreements');
    const session = driver.session({ defaultAccessMode: 'READ' });
    try {
      const { summary, records } = await session.run(`PROFILE ${cypher}`, { event, after: null, limit: 20n });
      expect(records).toHaveLength(20);
      interface Plan {
        readonly operatorType: string;
        readonly dbHits: number;
        readonly rows: number;
        readonly children: readonly Plan[];
      }
      const operators = (plan: Plan): Plan[] => [plan, ...plan.children.flatMap(operators)];
      const plans = operators(summary.profile as unknown as Plan);
      const claims = Array.from({ length: sources }, (_, at) => claimsOf(at).length).reduce((sum, one) => sum + one, 0);
      expect(Math.max(...plans.map((one) => Number(one.rows)))).toBeLessThan(claims * 3);
      expect(plans.reduce((sum, one) => sum + Number(one.dbHits), 0)).toBeLessThan(claims * 120);
      const answer = JSON.stringify(
        records.map((one) => one.toObject()),
        (_, value) => (typeof value === 'bigint' ? Number(value) : value),
      );
      expect(answer.length).toBeLessThan(500_000);
    } finally {
      await session.close();
    }
  });

  test('the command line numbers accounts through the pages, and says what an absent account says', async () => {
    const page = await ask<Account>(store, 'disagreements', { event, after: all[19]?.place, limit: 5 });
    const lines = accountTable(page, 200);
    expect(lines.some((line) => /^ *21 /.test(line))).toBe(true);
    const conflicts = lines.filter((line) => line.startsWith('! different number'));
    expect(conflicts.length).toBeGreaterThan(5);
    expect(conflicts.join('\n')).toMatch(
      /^! different number: 1\d\d killed \(2\d(, 2\d)*\) and 1\d\d killed \(Paper \d+, 2014-06-\d\d and \d+ more\)$/m,
    );
    expect(lines.join('\n')).toMatch(/^\d+ more conflicts, with positions that fewer take\.$/m);
    expect(lines.join('\n')).toMatch(/^\d+ values and positions were not compared, which few have\.$/m);
  });
});
