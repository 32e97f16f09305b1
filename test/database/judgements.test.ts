import { afterAll, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import fc from 'fast-check';
import { UsageError } from '../../src/errors.js';
import type { PersonJudgement } from '../../src/model/judgement.js';
import { unify } from '../../src/resolve/across/unify.js';
import type { Store } from '../../src/store/openStore.js';
import { type Decision, decide, importJudgements, undo } from '../../src/write/decide.js';
import { retract } from '../../src/write/retract.js';
import { writeDocument } from '../../src/write/writeDocument.js';
import { empty, emptyStore, lines } from '../support/database.js';
import { observedId, resolvedDocument, type ToldDocument } from '../support/resolvedDocument.js';
import { scale } from '../support/scale.js';
import { events, people, places, telling } from '../support/stories.js';

jest.setTimeout(scale(10, 240) * 60_000);

let store: Store;
beforeAll(async () => {
  store = await emptyStore();
});
beforeEach(() => empty(store));
afterAll(() => store.close());

const write = (told: ToldDocument, rules = '1') => writeDocument(store, resolvedDocument(told), { unify, rules });
const judge = (decision: Decision) => decide(store, decision, { unify, now: new Date('2026-01-01T00:00:00Z') });
const id = (list: readonly { kind: string }[], i: number): string => observedId(list[i] as never);
const entityOf = async (observed: string) =>
  (
    await store.execute<{ id: string }>(
      'MATCH (:ObservedEntity {id: $observed})-[:RESOLVED_TO]->(e) RETURN e.id AS id',
      {
        observed,
      },
    )
  )[0]?.id;

/** Knowledge, claims and judgements, without where in the history of its source an edition stands. */
const meaning = async () => [
  ...(await lines(store, 'knowledge')),
  ...(await lines(store, 'claims')),
  ...(await lines(store, 'judgements')),
];

describe('a person decides', () => {
  const [initial, full, both] = [id(people, 0), id(people, 1), id(people, 2)];
  const tell = (uri: string, i: number) => write({ uri, mentioned: [people[i] as never] });

  test('same: two are one, with the claims of both, and undo brings back the graph as it was, byte by byte', async () => {
    await tell('a:1', 0);
    await write({
      uri: 'a:2',
      claims: [
        { subject: people[1] as never, predicate: 'PARTICIPATED_IN', object: events[0] as never, role: 'agent' },
      ],
    });
    const before = await lines(store);
    const { judgement } = await judge({ a: initial, b: full, verdict: 'same', reason: 'the same speech' });
    expect(await entityOf(initial)).toBe(await entityOf(full));
    expect(judgement).toMatchObject({
      verdict: 'same',
      kind: 'Person',
      reason: 'the same speech',
      aName: expect.any(String),
    });
    await undo(store, judgement.id, unify);
    expect(await lines(store)).toEqual(before);
  });

  test('not same: holds when a third would join them, and the third goes with neither', async () => {
    await tell('b:1', 0);
    await tell('b:2', 1);
    await judge({ a: initial, b: full, verdict: 'not same' });
    await tell('b:3', 2);
    expect(new Set([await entityOf(initial), await entityOf(full), await entityOf(both)]).size).toBe(3);
    await judge({ a: both, b: full, verdict: 'same' });
    expect(await entityOf(both)).toBe(await entityOf(full));
    expect(await entityOf(initial)).not.toBe(await entityOf(full));
  });

  test('not same: a cited document leads only to the sources that cite it', async () => {
    const texts = [
      { kind: 'Document', name: 'the resolution', keys: ['res 9', 'the resolution'] },
      { kind: 'Document', name: 'Resolution 9', keys: ['res 9'] },
    ] as const;
    for (const [i, text] of texts.entries()) await write({ uri: `r:${i}`, mentioned: [text as never] });
    const [named, numbered] = [observedId(texts[0] as never), observedId(texts[1] as never)];
    expect(await entityOf(named)).toBe(await entityOf(numbered));
    const together = await lines(store);
    const { judgement } = await judge({ a: named, b: numbered, verdict: 'not same' });
    const cited = await store.execute<{ document: string; source: string }>(
      'MATCH (d:Entity)-[:CITED_IN]->(s:Source) RETURN d.name AS document, s.uri AS source ORDER BY source',
    );
    expect(cited).toEqual([
      { document: 'the resolution', source: 'r:0' },
      { document: 'Resolution 9', source: 'r:1' },
    ]);
    await undo(store, judgement.id, unify);
    expect(await lines(store)).toEqual(together);
  });

  test('what is one entity is told apart by what was observed', async () => {
    for (const i of [0, 1, 2]) await tell(`c:${i}`, i);
    expect(await entityOf(initial)).toBe(await entityOf(full));
    const { judgement } = await judge({ a: initial, b: full, verdict: 'not same' });
    expect(judgement.a.length + judgement.b.length).toBe(2);
    expect(await entityOf(initial)).not.toBe(await entityOf(full));
  });

  test('it outlives its documents, a changed reading and their return', async () => {
    await tell('d:1', 0);
    await tell('d:2', 1);
    await judge({ a: initial, b: full, verdict: 'same' });
    const decided = await lines(store);
    for (const uri of ['d:1', 'd:2']) await retract(store, uri, unify);
    expect(await lines(store, 'knowledge')).toEqual([]);
    expect((await lines(store, 'judgements')).length).toBeGreaterThan(0);
    await tell('d:2', 1);
    await write({ uri: 'd:1', mentioned: [people[0] as never] }, '2');
    expect(await lines(store)).toEqual(decided);
  });

  test('the same again changes nothing; the contrary is refused until the first is undone', async () => {
    await tell('e:1', 0);
    await tell('e:2', 1);
    const first = await judge({ a: initial, b: full, verdict: 'same' });
    const [one, other] = [await entityOf(initial), full];
    await expect(judge({ a: one as string, b: other, verdict: 'not same' })).rejects.toThrow(UsageError);
    await undo(store, first.judgement.id, unify);
    expect((await judge({ a: initial, b: full, verdict: 'not same' })).outcome).toBe('new');
    expect((await judge({ a: full, b: initial, verdict: 'not same' })).outcome).toBe('unchanged');
  });

  test('not: of what is not there, of one and the same, of two kinds; there is nothing to undo', async () => {
    await write({ uri: 'f:1', mentioned: [people[0] as never, places[0] as never] });
    const refused = (decision: Decision) => expect(judge(decision)).rejects.toThrow(UsageError);
    await refused({ a: initial, b: 'person:0000000000000000', verdict: 'same' });
    await refused({ a: initial, b: initial, verdict: 'same' });
    await refused({ a: initial, b: id(places, 0), verdict: 'same' });
    await expect(undo(store, 'judgement:0', unify)).rejects.toThrow(UsageError);
    expect(await lines(store, 'judgements')).toEqual([]);
  });
});

describe('whatever happened, the graph is that of the documents and the judgements that remain', () => {
  /** Two of one kind that are observed at present, by chance. */
  const pairAt = async (one: number, other: number): Promise<readonly [string, string] | undefined> => {
    const rows = await store.execute<{ id: string; kind: string }>(
      'MATCH (o:ObservedEntity) RETURN o.id AS id, o.kind AS kind ORDER BY id',
    );
    const first = rows[one % Math.max(1, rows.length)];
    const rest = rows.filter((row) => row.kind === first?.kind && row.id !== first.id);
    const second = rest[other % Math.max(1, rest.length)];
    return first && second ? [first.id, second.id] : undefined;
  };
  const step = fc.oneof(
    {
      weight: 5,
      arbitrary: fc.record({
        do: fc.constant('write' as const),
        source: fc.integer({ min: 0, max: 3 }),
        told: telling,
      }),
    },
    { weight: 2, arbitrary: fc.record({ do: fc.constant('again' as const), source: fc.integer({ min: 0, max: 3 }) }) },
    {
      weight: 2,
      arbitrary: fc.record({ do: fc.constant('retract' as const), source: fc.integer({ min: 0, max: 3 }) }),
    },
    {
      weight: 5,
      arbitrary: fc.record({
        do: fc.constant('judge' as const),
        one: fc.nat(30),
        other: fc.nat(30),
        verdict: fc.constantFrom('same' as const, 'not same' as const, 'not same' as const, 'unsure' as const),
      }),
    },
    { weight: 2, arbitrary: fc.record({ do: fc.constant('undo' as const), which: fc.nat(5) }) },
  );

  // A nightly run takes some hundred.
  const runs = Number(process.env.NEWSGRAPH_TEST_RUNS ?? 15);

  test('random sequences of ingest, re-ingest, edit, retract, judge and undo', async () => {
    const done = { judged: 0, undone: 0, refused: 0 };
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { minLength: 6, maxLength: 16 }),
        fc.boolean(),
        async (steps, judgementsFirst) => {
          await empty(store);
          const remaining = new Map<string, ToldDocument>();
          const judgements: PersonJudgement[] = [];
          for (const one of steps) {
            const uri = `https://example.org/${'source' in one ? one.source : ''}`;
            if (one.do === 'write') {
              remaining.set(uri, { ...one.told, uri });
              await write({ ...one.told, uri });
            } else if (one.do === 'again') {
              const told = remaining.get(uri);
              if (told) expect((await write(told)).outcome).toBe('unchanged');
            } else if (one.do === 'retract') {
              remaining.delete(uri);
              await retract(store, uri, unify);
            } else if (one.do === 'judge') {
              const [a, b] = (await pairAt(one.one, one.other)) ?? ['person:none', 'person:neither'];
              try {
                const { judgement, outcome } = await judge({ a, b, verdict: one.verdict });
                if (outcome === 'new') judgements.push(judgement);
                done.judged++;
              } catch (error) {
                if (!(error instanceof UsageError)) throw error;
                done.refused++;
              }
            } else {
              const [gone] = judgements.splice(one.which, 1);
              if (gone) await undo(store, gone.id, unify);
              if (gone) done.undone++;
            }
          }
          const after = await meaning();
          await empty(store);
          if (judgementsFirst) await importJudgements(store, judgements, unify);
          for (const told of [...remaining.values()].reverse()) await write(told);
          if (!judgementsFirst)
            for (const one of [...judgements].reverse()) await importJudgements(store, [one], unify);
          expect(after).toEqual(await meaning());
        },
      ),
      { numRuns: runs, endOnFailure: true },
    );
    expect(done.judged).toBeGreaterThan(0);
    // Fifteen random histories may have no undo, which has tests of its own above.
    if (runs >= 100) expect(done.undone).toBeGreaterThan(0);
  });
});
