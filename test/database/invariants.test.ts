import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import fc from 'fast-check';
import { unify } from '../../src/resolve/across/unify.js';
import type { Store } from '../../src/store/openStore.js';
import { retract } from '../../src/write/retract.js';
import { writeDocument, writeDocuments } from '../../src/write/writeDocument.js';
import { empty, emptyStore, lines } from '../support/database.js';
import { resolvedDocument, type ToldClaim, type ToldDocument } from '../support/resolvedDocument.js';
import { scale } from '../support/scale.js';
import {
  agency,
  bridge,
  events,
  figures,
  people,
  places,
  report,
  sequel,
  storyOf,
  telling,
} from '../support/stories.js';

/** Planning a statement for the first time takes a cold server seconds. */
jest.setTimeout(scale(5, 240) * 60_000);

const options = { unify, rules: '1' };
let store: Store;
beforeAll(async () => {
  store = await emptyStore();
});
beforeEach(() => empty(store));
afterAll(() => store.close());

const write = (told: ToldDocument) => writeDocument(store, resolvedDocument(told), options);
const edges = async (type: string) =>
  (await lines(store, 'knowledge')).map((line) => JSON.parse(line)).filter((one) => one.edge === type);

/** Knowledge and claims, without where in the history of its source an edition stands. */
const meaning = async () => [...(await lines(store, 'knowledge')), ...(await lines(store, 'claims'))];

const expectSupported = async () => {
  const [row] = await store.execute<Record<string, number>>(`
    RETURN COUNT { (c:Claim) WHERE NOT EXISTS { (c)-[:SUPPORTED_BY]->(:Sentence)<-[:HAS_SENTENCE]-(:Edition {current: true}) } } AS claims,
      COUNT { (e:Entity) WHERE NOT EXISTS { (e)<-[:RESOLVED_TO]-()<-[:OF]-()<-[:OBSERVES]-(:Edition {current: true}) } } AS entities,
      COUNT { (m:Mention) WHERE NOT EXISTS { (m)<-[:HAS_MENTION]-()<-[:HAS_SENTENCE]-(:Edition {current: true}) } } AS mentions,
      COUNT { (k:Key) WHERE NOT EXISTS { (k)<-[:HAS_KEY]-() } } AS keys,
      COUNT { (a:Entity)-[r]->(b:Entity) WHERE NOT EXISTS {
        MATCH (a)<-[:SUBJECT]-(c:Claim)-[:OBJECT]->(b) WHERE c.predicate = type(r) AND c.polarity = 'affirmed' } } AS edges`);
  expect(row).toEqual({ claims: 0, entities: 0, mentions: 0, keys: 0, edges: 0 });
};

describe('whatever happened before, the graph is that of the documents that remain', () => {
  const step = fc.record({ source: fc.integer({ min: 0, max: 2 }), told: fc.option(telling, { freq: 4 }) });

  test('random ingests, edits and retractions (invariants 1, 2, 3)', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 6 }), async (steps) => {
        await empty(store);
        const remaining = new Map<string, ToldDocument>();
        for (const { source, told } of steps) {
          const uri = `https://example.org/${source}`;
          if (told) {
            remaining.set(uri, { ...told, uri });
            await write({ ...told, uri });
          } else {
            remaining.delete(uri);
            await retract(store, uri, unify);
          }
        }
        await expectSupported();
        const after = await meaning();
        await empty(store);
        for (const told of [...remaining.values()].reverse()) await write(told);
        expect(after).toEqual(await meaning());
        const before = await lines(store);
        for (const told of remaining.values()) expect((await write(told)).outcome).toBe('unchanged');
        expect(await lines(store)).toEqual(before);
      }),
      { numRuns: Number(process.env.NEWSGRAPH_TEST_RUNS ?? 15), endOnFailure: true },
    );
  });

  test('four writers at once give what one writer gives', async () => {
    const stories = Array.from({ length: 24 }, (_, i) => storyOf(i));
    for (const story of stories) await writeDocument(store, story, options);
    const alone = await lines(store);
    await empty(store);
    await Promise.all(
      [0, 1, 2, 3].map(async (writer) => {
        for (const [i, story] of stories.entries()) if (i % 4 === writer) await writeDocument(store, story, options);
      }),
    );
    expect(await lines(store)).toEqual(alone);
    await empty(store);
    await writeDocuments(store, stories, options);
    expect(await lines(store)).toEqual(alone);
  });
});

const settled = async (): Promise<{ written: { uri: string }[]; left: string[] }> => {
  const sources = () =>
    store.execute<{ uri: string }>('MATCH (s:Source)-[:HAS_EDITION]->() RETURN s.uri AS uri ORDER BY uri');
  for (;;) {
    const written = await sources();
    const left = await lines(store);
    if ((await sources()).length === written.length) return { written, left };
  }
};

test('a writer that is killed leaves whole documents only (invariant 4)', async () => {
  const program = fileURLToPath(new URL('../support/ingestForever.js', import.meta.url));
  for (const milliseconds of [40, 130, 290]) {
    await empty(store);
    const child = spawn(process.execPath, [program], { stdio: ['ignore', 'pipe', 'inherit'] });
    await once(child.stdout, 'data');
    await new Promise((resolve) => setTimeout(resolve, milliseconds));
    child.kill('SIGKILL');
    await once(child, 'exit');
    // What it had begun is rolled back when the server sees the closed connection: the next writer waits for its locks. A commit that
    // had been asked for may still come.
    await writeDocument(store, storyOf(0), options);
    const { written, left } = await settled();
    await empty(store);
    for (const { uri } of written) await writeDocument(store, storyOf(Number(uri.split('/').pop())), options);
    expect(left).toEqual(await lines(store));
  }
});

describe('disagreement is data (invariant 6)', () => {
  const [attack, exact137, exact150] = [events[0], figures[0], figures[1]] as const;
  const atLeast130 = {
    kind: 'Figure',
    name: 'at least 130',
    properties: { measure: 'killed', value: 130, qualifier: 'at least' },
  } as const;
  const tells = (uri: string, object: object) =>
    write({ uri, claims: [{ subject: attack, predicate: 'HAS_FIGURE', object } as never] });

  test('figures that cannot both be right stay side by side and are disputed', async () => {
    await tells('a:1', exact150 as object);
    await tells('a:2', atLeast130);
    expect((await edges('HAS_FIGURE')).map((one) => one.properties.disputed)).toEqual([false, false]);
    await tells('a:3', exact137 as object);
    expect((await edges('HAS_FIGURE')).map((one) => one.properties.disputed).sort()).toEqual([false, true, true]);
    await retract(store, 'a:3', unify);
    expect((await edges('HAS_FIGURE')).map((one) => one.properties.disputed)).toEqual([false, false]);
  });

  test('a denial disputes an edge and makes none', async () => {
    const claim = {
      subject: people[0],
      predicate: 'PARTICIPATED_IN',
      object: attack,
      role: 'agent',
    } as never as object;
    await write({ uri: 'b:1', claims: [{ ...claim, polarity: 'denied' } as never] });
    expect(await edges('PARTICIPATED_IN')).toEqual([]);
    await write({ uri: 'b:2', claims: [{ ...claim, modality: 'threatened' } as never] });
    expect(await edges('PARTICIPATED_IN')).toEqual([]);
    await write({ uri: 'b:3', claims: [{ ...claim, modality: 'alleged' } as never] });
    await write({ uri: 'b:4', claims: [claim as never] });
    expect((await edges('PARTICIPATED_IN')).map((one) => one.properties)).toEqual([
      { role: 'agent', claims: 2, sources: 2, origins: 2, confidence: 0.9, disputed: true },
    ]);
  });
});

describe('copies are one origin', () => {
  const claims = [{ subject: events[0], predicate: 'OCCURRED_IN', object: places[0] } as never as ToldClaim];
  const counts = async () =>
    (await edges('OCCURRED_IN')).map(({ properties: { claims, sources, origins } }) => [claims, sources, origins]);
  const tells = (uri: string, more: Partial<ToldDocument> = {}) => write({ uri, claims, ...more });

  test('of a text that is printed again with small changes, and of what joins two; retraction tells them apart again', async () => {
    await tells('g:1', { opening: report });
    await tells('g:2', { opening: `Velm, Monday: ${report}` });
    expect(await counts()).toEqual([[2, 2, 1]]);
    await tells('g:3', { opening: sequel });
    await tells('g:4');
    expect(await counts()).toEqual([[4, 4, 3]]);
    const apart = await meaning();
    await tells('g:5', { opening: bridge });
    expect(await counts()).toEqual([[5, 5, 2]]);
    await retract(store, 'g:5', unify);
    expect(await meaning()).toEqual(apart);
    await retract(store, 'g:1', unify);
    await retract(store, 'g:3', unify);
    expect(await counts()).toEqual([[2, 2, 2]]);
    await tells('g:2');
    expect(await counts()).toEqual([[2, 2, 2]]);
    const [left] = await store.execute(
      'RETURN COUNT { (:TextKey) } AS keys, COUNT { (e:Edition) WHERE e.origin IS NOT NULL } AS origins',
    );
    expect(left).toEqual({ keys: 0, origins: 0 });
  });

  test('of what is said on the word of a publisher who says it too', async () => {
    const quoted = claims.map((claim) => ({ ...claim, attributedTo: agency }));
    await tells('h:1', { publisher: 'Orland Post', claims: quoted });
    await tells('h:2', { publisher: 'Orland Times', claims: quoted });
    expect(await counts()).toEqual([[2, 2, 2]]);
    await tells('h:3', { publisher: 'The Velm Wire' });
    expect(await counts()).toEqual([[3, 3, 1]]);
    await tells('h:1', { publisher: 'Orland Post' });
    expect(await counts()).toEqual([[3, 3, 2]]);
    await retract(store, 'h:3', unify);
    expect(await counts()).toEqual([[2, 2, 2]]);
  });
});

test('every span gives its text, in every script, and names keep their spelling (invariants 7, 10)', async () => {
  const named = ['Ağdam', 'Łódź', '東京', 'Владивосток', 'قطر', '𐐔𐐯𐑅'].map(
    (name) => ({ kind: 'Place', name }) as const,
  );
  await write({ uri: 'c:1', mentioned: named });
  const rows = await store.execute<{ text: string; said: string; start: number; end: number }>(
    'MATCH (e:Edition)-[:HAS_SENTENCE]->()-[:HAS_MENTION]->(m) RETURN e.text AS text, m.text AS said, m.start AS start, m.end AS end',
  );
  expect(rows).toHaveLength(named.length);
  for (const { text, said, start, end } of rows) expect(text.slice(start, end)).toBe(said);
  const names = await store.execute<{ name: string }>('MATCH (e:Entity) RETURN e.name AS name');
  expect(names.map((row) => row.name).sort()).toEqual(named.map((one) => one.name).sort());
});

test('what was left out is kept with its reason, and offsets that lie are left out (invariants 7, 9)', async () => {
  const good = resolvedDocument({
    uri: 'd:1',
    mentioned: [places[0] as never],
    problems: [{ code: 'figures.no-event', severity: 'rejected', message: 'The number 12 belongs to no event.' }],
  });
  const moved = good.mentions.map((one) => ({ ...one, start: one.start + 1, end: one.end + 1 }));
  const report = await writeDocument(store, { ...good, mentions: moved }, options);
  expect(report).toMatchObject({ mentions: 0, rejected: 2 });
  const [kept] = await store.execute<{ codes: string[] }>(
    'MATCH (:Edition)-[:HAS_REPORT]->(r) RETURN r.codes AS codes',
  );
  expect(kept?.codes).toEqual(['figures.no-event', 'write.mention-offsets']);
});

test('what was observed stays apart from what it was resolved to (invariant 5)', async () => {
  await write({ uri: 'e:1', mentioned: [people[0] as never] });
  await write({ uri: 'e:2', mentioned: [people[1] as never] });
  const resolved = () =>
    store.execute('MATCH (o:ObservedEntity)-[:RESOLVED_TO]->(e) RETURN o.id AS id, e.id AS entity ORDER BY id');
  const apart = await resolved();
  expect(new Set(apart.map((row) => row.entity)).size).toBe(2);
  await write({ uri: 'e:3', mentioned: [people[2] as never] });
  expect(new Set((await resolved()).map((row) => row.entity)).size).toBe(1);
  await retract(store, 'e:3', unify);
  expect(await resolved()).toEqual(apart);
});

test('an edited source keeps its old edition to read and what it said, without what it supported', async () => {
  const told = { subject: events[0], predicate: 'HAS_FIGURE', object: figures[0], attributedTo: people[0] };
  await write({ uri: 'f:1', claims: [told as never] });
  await write({ uri: 'f:1', opening: 'Corrected.', mentioned: [places[0] as never] });
  const rows = await store.execute(`MATCH (e:Edition)-[:HAS_SENTENCE]->(s) OPTIONAL MATCH (s)-[:HAS_MENTION]->(m)
    RETURN e.sequence AS sequence, e.current AS current, count(DISTINCT s) AS sentences, collect(m.text) AS mentions ORDER BY sequence`);
  expect(rows).toEqual([
    { sequence: 1, current: false, sentences: 2, mentions: [] },
    { sequence: 2, current: true, sentences: 2, mentions: ['Velm'] },
  ]);
  await expectSupported();
  const former =
    await store.execute(`MATCH (c:FormerClaim)-[:SUPPORTED_BY]->(s)<-[:HAS_SENTENCE]-(e:Edition {sequence: 1})
    RETURN c.predicate AS predicate, c.subjectName AS subject, c.objectValue AS number, c.speakerName AS speaker, s.text AS quote,
      COUNT { (c)-[:SUBJECT|OBJECT|ATTRIBUTED_TO]->() } AS joined`);
  expect(former).toEqual([
    {
      predicate: 'HAS_FIGURE',
      subject: 'attack',
      number: 137,
      speaker: 'A. Moreau',
      quote: 'attack – 137 – A. Moreau.',
      joined: 0,
    },
  ]);
  await write({ uri: 'f:1', claims: [told as never] });
  const [row] = await store.execute('RETURN COUNT { (:FormerClaim) } AS former, COUNT { (:Claim) } AS claims');
  expect(row).toEqual({ former: 0, claims: 1 });
  await retract(store, 'f:1', unify);
  expect(await store.execute('MATCH (n) WHERE NOT n:Migration AND NOT n:WriteTurn RETURN n')).toEqual([]);
});
