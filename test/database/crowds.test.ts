import { afterAll, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import fc from 'fast-check';
import { crowd } from '../../bench/crowd.js';
import { UsageError } from '../../src/errors.js';
import { hash } from '../../src/model/identifier.js';
import type { PersonJudgement } from '../../src/model/judgement.js';
import { unify } from '../../src/resolve/across/unify.js';
import { eventKeys } from '../../src/resolve/within/keys.js';
import type { Store } from '../../src/store/openStore.js';
import { statement } from '../../src/store/statement.js';
import { decide, importJudgements, undo } from '../../src/write/decide.js';
import { type Identification, link, unlink } from '../../src/write/link.js';
import { retract } from '../../src/write/retract.js';
import { writeDocument, writeDocuments } from '../../src/write/writeDocument.js';
import { empty, emptyStore, lines } from '../support/database.js';
import { projectedGraph } from '../support/projectedGraph.js';
import { resolvedDocument, type Told, type ToldDocument } from '../support/resolvedDocument.js';
import { scale } from '../support/scale.js';

jest.setTimeout(scale(15, 480) * 60_000);

let store: Store;
beforeAll(async () => {
  store = await emptyStore();
});
beforeEach(() => empty(store));
afterAll(() => store.close());

/** One of very many ways to tell one attack: all that tells two tellings apart is in the keys, as it is in ids of real ones. */
const attack = fc
  .record({
    days: fc.constantFrom(['2001-05-03'], ['2001-05-03'], ['2001-05-04'], ['2001-05-03', '2001-05-04'], []),
    places: fc.constantFrom(['Place velm'], ['Place velm'], ['Place velm @orland'], ['Place sarn'], []),
    participants: fc.subarray([
      'Person anne moreau',
      'Person ivan petrov',
      'Group miners',
      'Organization 7',
      'Person 12',
    ]),
    name: fc.constantFrom('attack', 'raid', 'the attack'),
    named: fc.constantFrom(false, false, false, true),
  })
  .map(({ days, places, participants, name, named }): Told => {
    const content = [...days, ...places, ...participants, name, named].join(' ');
    const keys = eventKeys(
      'Attack',
      days,
      { places, participants },
      named ? `Velm ${name}` : undefined,
      `Event local ${content}`,
    );
    const period = days.length > 0 ? { start: days[0] as string, end: days.at(-1) as string } : {};
    return {
      kind: 'Event',
      name: named ? `Velm ${name}` : name,
      keys: [...keys, `Event told ${content}`],
      properties: { type: 'Attack', ...period, places, participants, ...(named ? { named } : {}) },
    };
  });

const person = fc
  .record({
    country: fc.constantFrom('country orland', 'country orland', 'country sarn', ''),
    office: fc.constantFrom('office president', 'office minister', 'office striker', ''),
    body: fc.constantFrom('body velm council', 'body party', ''),
    name: fc.constantFrom('Anne Moreau', 'Anne Moreau', 'Anne Morreau', 'Anna Moreau', 'Aino Moro'),
  })
  .map(({ country, office, body, name }): Told => {
    const context = [country, office, body].filter((one) => one !== '').sort();
    const keys = [`Person ${name.toLowerCase()}`, 'Person ~a mara', `Person told ${name} ${context.join(' ')}`];
    return { kind: 'Person', name, keys, properties: context.length > 0 ? { context } : {} };
  });

const told: fc.Arbitrary<Omit<ToldDocument, 'uri'>> = fc
  .record({
    events: fc.array(attack, { minLength: 1, maxLength: 4 }),
    people: fc.array(person, { minLength: 1, maxLength: 3 }),
  })
  .map(({ events, people }) => ({
    // Of one text there is one reading: what is read otherwise has other words.
    opening: `Report ${hash(JSON.stringify([events, people])).slice(0, 12)}.`,
    mentioned: events,
    claims: people.map((one, i) => ({
      subject: one,
      predicate: 'PARTICIPATED_IN',
      object: events[i % events.length] as Told,
      role: 'agent',
    })),
  }));

const uriOf = (i: number): string => `https://example.org/${i}`;

const source = fc.integer({ min: 0, max: 29 });
const step = fc.oneof(
  { weight: 12, arbitrary: fc.record({ do: fc.constant('write' as const), source, told }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('retract' as const), source }) },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('judge' as const),
      one: fc.nat(50),
      other: fc.nat(50),
      alone: fc.boolean(),
      verdict: fc.constantFrom('same' as const, 'not same' as const, 'unsure' as const),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('undo' as const), which: fc.nat(3) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('link' as const),
      some: fc.array(fc.nat(60), { maxLength: 4 }),
      to: fc.nat(1),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('unlink' as const) }) },
);

/** Two of one kind: as they were observed, or as the entities that they are. */
const pairAt = async (one: number, other: number, alone: boolean): Promise<readonly [string, string]> => {
  const rows = await store.execute<{ id: string; kind: string }>(
    alone
      ? 'MATCH (o:ObservedEntity) RETURN o.id AS id, o.kind AS kind ORDER BY id'
      : 'MATCH (e:Entity) RETURN e.id AS id, head([l IN labels(e) WHERE l <> "Entity"]) AS kind ORDER BY id',
  );
  const first = rows[one % Math.max(1, rows.length)];
  const rest = rows.filter((row) => row.kind === first?.kind && row.id !== first.id);
  return [first?.id ?? 'person:none', rest[other % Math.max(1, rest.length)]?.id ?? 'person:neither'];
};

/** Knowledge, claims and judgements, without where in the history of its source an edition stands. */
const meaning = async () => [
  ...(await lines(store, 'knowledge')),
  ...(await lines(store, 'claims')),
  ...(await lines(store, 'judgements')),
];

/** Three are a crowd: so small histories have many. */
const sizes = [3, 5, unify.crowd] as const;

test.each(sizes)('whatever happened to a crowd of more than %i, the graph is that of what remains', async (size) => {
  const rules = Object.assign((...input: Parameters<typeof unify>) => unify(...input), {
    follow: unify.follow,
    crowd: size,
  });
  const write = (one: ToldDocument) => writeDocument(store, resolvedDocument(one), { unify: rules, rules: '1' });
  const beginning = fc.array(told, { minLength: size, maxLength: size });
  let followed = 0;
  const runs = Number(process.env.NEWSGRAPH_TEST_RUNS ?? (size === 3 ? 4 : 1));
  await fc.assert(
    fc.asyncProperty(beginning, fc.array(step, { minLength: 10, maxLength: 20 }), async (first, steps) => {
      await empty(store);
      const remaining = new Map(first.map((one, i) => [uriOf(i), { ...one, uri: uriOf(i) }]));
      await writeDocuments(store, [...remaining.values()].map(resolvedDocument), { unify: rules, rules: '1' });
      const judgements: PersonJudgement[] = [];
      let identified: Identification[] = [];
      for (const one of steps) {
        const uri = uriOf('source' in one ? one.source : -1);
        if (one.do === 'write') {
          remaining.set(uri, { ...one.told, uri });
          await write({ ...one.told, uri });
        } else if (one.do === 'retract') {
          remaining.delete(uri);
          await retract(store, uri, rules);
        } else if (one.do === 'judge') {
          const [a, b] = await pairAt(one.one, one.other, one.alone);
          try {
            const now = new Date('2026-01-01T00:00:00Z');
            const { judgement, outcome } = await decide(store, { a, b, verdict: one.verdict }, { unify: rules, now });
            if (outcome === 'new') judgements.push(judgement);
          } catch (error) {
            if (!(error instanceof UsageError)) throw error;
          }
        } else if (one.do === 'undo') {
          const [gone] = judgements.splice(one.which, 1);
          if (gone) await undo(store, gone.id, rules);
        } else if (one.do === 'link') {
          const all = await store.execute<{ id: string }>('MATCH (o:ObservedEntity) RETURN o.id AS id ORDER BY id');
          const rows = one.some
            .flatMap((i) => all[i]?.id ?? [])
            .map((observed) => ({ observed, identifier: `wikidata:Q${one.to}` }));
          await link(store, rows, rules);
          identified.push(...rows);
        } else {
          await unlink(store, rules);
          identified = [];
        }
      }
      const [row] = await store.execute<{ n: number }>('RETURN COUNT { ()-[:FOLLOWS]->() } AS n');
      followed += row?.n ?? 0;
      const after = await meaning();
      const rest = [...remaining.values()].reverse();
      await empty(store);
      await importJudgements(store, judgements, rules);
      for (const one of rest) await write(one);
      await link(store, identified, rules);
      expect(after).toEqual(await meaning());
      await empty(store);
      await writeDocuments(store, rest.map(resolvedDocument), { unify: rules, rules: '1' });
      expect(await lines(store, 'knowledge')).toEqual(projectedGraph(rest.map(resolvedDocument), rules));
    }),
    { numRuns: runs, endOnFailure: true },
  );
  // Of sixteen few random histories have a crowd: that one is followed then shows the test of growth.
  if (size === Math.min(...sizes)) expect(followed).toBeGreaterThan(0);
});

/** A store that notes how many rows are read to resolve each document. */
const watchedStore = (): { watched: Store; read: number[] } => {
  const read: number[] = [];
  const watched: Store = {
    ...store,
    write: (work) =>
      store.write((transaction) =>
        work({
          run: async (text, parameters) => {
            const rows = await transaction.run(text, parameters);
            if (text === statement('write/neighbourhood')) read.push(rows.length);
            return rows as never;
          },
        }),
      ),
  };
  return { watched, read };
};

test('what is read to resolve one more telling does not grow with the number of tellings', async () => {
  const { watched, read } = watchedStore();
  const documents = [...crowd(220)];
  const most: number[] = [];
  for (const from of [0, 110]) {
    await writeDocuments(store, documents.slice(from, from + 100), { unify, rules: '1' });
    read.length = 0;
    for (const one of documents.slice(from + 100, from + 110)) await writeDocument(watched, one, { unify, rules: '1' });
    most.push(Math.max(...read));
  }
  const [few = 0, many = 0] = most;
  expect(few).toBeLessThan(150);
  expect(many).toBeLessThanOrEqual(few * 1.1);
  const [row] = await store.execute<{ events: number; sources: number }>(
    "MATCH (e:Event {type: 'Attack'}) RETURN count(e) AS events, max(e.sources) AS sources",
  );
  expect(row).toEqual({ events: 1, sources: 220 });
  const [edges] = await store.execute<{ n: number }>('RETURN COUNT { ()-[:FOLLOWS]->() } AS n');
  expect(edges?.n).toBeGreaterThan(100);
});

describe('names of a like sound', () => {
  const vowels = [...'aeiou'];
  /** Each name sounds like all others: they differ in vowels only. */
  const nameOf = (i: number): string =>
    `Anna B${vowels[i % 5]}${vowels[Math.floor(i / 5) % 5]}r${vowels[Math.floor(i / 25) % 5]}g${vowels[Math.floor(i / 125) % 5]}`;
  const told = (i: number, more: Partial<Told> = {}): Told => ({
    kind: 'Person',
    name: nameOf(i),
    keys: [`Person ${nameOf(i).toLowerCase()}`, 'Person ~a bark'],
    ...more,
  });
  const report = (uri: string, who: Told): ToldDocument => ({
    uri,
    opening: `Report of ${uri}.`,
    claims: [{ subject: who, predicate: 'LOCATED_IN', object: { kind: 'Place', name: `Velm ${uri}` } }],
  });
  const reports = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, i) => resolvedDocument(report(uriOf(from + i), told(from + i))));

  test('what is read does not grow with their number, and whoever has the same name is found', async () => {
    const { watched, read } = watchedStore();
    const most: number[] = [];
    for (const from of [0, 200]) {
      await writeDocuments(store, reports(from, from + 180), { unify, rules: '1' });
      read.length = 0;
      for (const one of reports(from + 180, from + 200)) await writeDocument(watched, one, { unify, rules: '1' });
      most.push(Math.max(...read));
    }
    const [few = 0, many = 0] = most;
    expect(few).toBeLessThan(3 * unify.crowd);
    expect(many).toBeLessThanOrEqual(few);
    // Observed otherwise, by the same name: the same person, whether it is an anchor or not.
    const again = [0, 100, 250, 399];
    for (const i of again) {
      const other = told(i, { keys: [...(told(i).keys ?? []), `Person told ${i}`] });
      await writeDocument(store, resolvedDocument(report(`https://example.org/again/${i}`, other)), {
        unify,
        rules: '1',
      });
    }
    const found = await store.execute<{ uri: string }>(
      `UNWIND $uris AS uri MATCH (:Place {name: 'Velm ' + uri})<-[:LOCATED_IN]-(one:Person)
        WHERE EXISTS { (one)-[:LOCATED_IN]->(:Place {name: 'Velm ' + replace(uri, 'org/', 'org/again/')}) } RETURN uri`,
      { uris: again.map(uriOf) },
    );
    expect(found.map((one) => one.uri)).toEqual(again.map(uriOf));
  });

  test('however often one name is told, another spelling of it is found', async () => {
    const often = Array.from({ length: 60 }, (_, i) =>
      report(uriOf(i), {
        kind: 'Person',
        name: 'Heydar Aliyev',
        keys: ['Person heydar aliyev', 'Person ~h alif', `Person told ${i}`],
        properties: { context: ['country velmia', `body council ${i}`] },
      }),
    );
    const other = report('https://example.org/other', {
      kind: 'Person',
      name: 'Heidar Aliev',
      keys: ['Person heidar aliev', 'Person ~h alif'],
      properties: { context: ['country velmia'] },
    });
    await writeDocuments(store, [...often, other].map(resolvedDocument), { unify, rules: '1' });
    expect(await store.execute('MATCH (p:Person) RETURN p.name AS name')).toEqual([{ name: 'Heydar Aliyev' }]);
    expect(await lines(store, 'knowledge')).toEqual(projectedGraph([...often, other].map(resolvedDocument)));
  });
});
