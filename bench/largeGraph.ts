import { migrate } from '../src/store/migrate.js';
import type { Store } from '../src/store/openStore.js';

/**
 * Empties the database and fills it with a graph of 86,000 nodes and 205,000 relationships in the shape that ingest leaves: sources with
 * sentences and mentions, claims over entities, and edges of the knowledge layer. Always the same. Numbers of the real thing differ,
 * its degrees do too: some places and people are in hundreds of events here as there.
 */
export const largeGraph = async (store: Store): Promise<void> => {
  const run = (cypher: string, rows: readonly object[] = [{}]): Promise<void> => inBatches(store, cypher, rows);
  const random = sequence(7);
  const below = (most: number): number => Math.floor(random() * most);
  /** A few are named in very many documents, most in few. */
  const famous = (most: number): number => Math.floor(most * random() ** 3);

  await migrate(store);
  await run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS');
  const entities = kinds.flatMap(({ kind, count }) => range(count).map((at) => entity(kind, at, random)));
  for (const { kind } of kinds) {
    const rows = entities.filter((one) => one.kind === kind).map(({ kind: _, ...properties }) => ({ properties }));
    await run(`UNWIND $rows AS row CREATE (n:Entity:${kind}) SET n = row.properties`, rows);
  }
  const sources = range(200).map((at) => ({ at, day: dayOf(at * 60) }));
  await run(
    `UNWIND $rows AS row CREATE (:Source {id: 'source:' + row.at, title: 'Report ' + row.at, publisher: 'Paper ' + row.at % 12, uri: 'https://paper.example/' + row.at, publishedOn: row.day})
     -[:HAS_EDITION]->(:Edition {id: 'edition:' + row.at, sequence: 0, current: true})`,
    sources,
  );
  const sentences = range(12_000).map((at) => ({ at, source: Math.floor(at / 60), text: sentence(random) }));
  await run(
    `UNWIND $rows AS row MATCH (e:Edition {id: 'edition:' + row.source})
     CREATE (e)-[:HAS_SENTENCE]->(:Sentence {id: 'sentence:' + row.at, index: row.at % 60, start: 100 * (row.at % 60), end: 100 * (row.at % 60) + size(row.text), text: row.text})`,
    sentences,
  );
  await run(
    `UNWIND $rows AS row MATCH (a:Sentence {id: 'sentence:' + row.at}), (b:Sentence {id: 'sentence:' + (row.at + 1)}) CREATE (a)-[:NEXT]->(b)`,
    sentences.filter(({ at }) => at % 60 < 59),
  );
  await run(
    `UNWIND $rows AS row MATCH (s:Sentence {id: 'sentence:' + row.sentence}), (e:Entity {id: row.entity})
     CREATE (s)-[:HAS_MENTION]->(:Mention {id: 'mention:' + row.at, start: s.start, end: s.start + 8, text: row.text, level: 'name'})-[:REFERS_TO]->(e)`,
    range(40_000).map((at) => {
      const { id, name } = entities[famous(entities.length)] ?? never();
      return { at, sentence: below(12_000), entity: id, text: name };
    }),
  );
  const claims = range(25_000).map((at) => {
    const event = `event:${at < 4000 ? at : famous(4000)}`;
    const [predicate, role, kind, count] = shapes[at % shapes.length] ?? never();
    const other = `${kind}:${famous(count)}`;
    const [subject, object] = predicate === 'PARTICIPATED_IN' ? [other, event] : [event, other];
    return { at, predicate, role, subject, object, sentence: below(12_000), confidence: 0.5 + (at % 50) / 100 };
  });
  await run(
    `UNWIND $rows AS row MATCH (s:Sentence {id: 'sentence:' + row.sentence}), (a:Entity {id: row.subject}), (b:Entity {id: row.object})
     CREATE (c:Claim {id: 'claim:' + row.at, predicate: row.predicate, role: row.role, polarity: 'affirmed', modality: 'asserted', confidence: row.confidence, extractor: 'rules', rule: 'bench'})
     CREATE (c)-[:SUBJECT]->(a) CREATE (c)-[:OBJECT]->(b) CREATE (c)-[:SUPPORTED_BY {start: s.start, end: s.start + 8}]->(s)`,
    claims,
  );
  for (const predicate of new Set(claims.map((one) => one.predicate))) {
    const facts = new Map<string, { subject: string; object: string; role: string | null; claims: number }>();
    for (const { subject, object, role } of claims.filter((one) => one.predicate === predicate)) {
      const key = `${subject} ${object} ${role}`;
      facts.set(key, { subject, object, role, claims: (facts.get(key)?.claims ?? 0) + 1 });
    }
    await run(
      `UNWIND $rows AS row MATCH (a:Entity {id: row.subject}), (b:Entity {id: row.object})
       CREATE (a)-[e:${predicate} {claims: row.claims, sources: row.claims, origins: row.claims, confidence: 0.8, disputed: false}]->(b) SET e.role = row.role`,
      [...facts.values()],
    );
  }
  await run(
    `UNWIND $rows AS row MATCH (a:Place {id: 'place:' + row.at}), (b:Place {id: 'place:' + row.whole}) CREATE (a)-[:LOCATED_IN {claims: 1, sources: 1, confidence: 0.9, disputed: false}]->(b)`,
    range(380).map((at) => ({ at: at + 20, whole: at % 20 })),
  );
  await run('CALL db.awaitIndexes(300)');
};

const kinds = [
  { kind: 'Person', count: 2000 },
  { kind: 'Organization', count: 1000 },
  { kind: 'Place', count: 400 },
  { kind: 'Event', count: 4000 },
  { kind: 'Date', count: 1500 },
  { kind: 'Figure', count: 500 },
] as const;

const shapes: readonly (readonly [string, string | null, string, number])[] = [
  ['PARTICIPATED_IN', 'agent', 'person', 2000],
  ['PARTICIPATED_IN', 'agent', 'organization', 1000],
  ['OCCURRED_IN', null, 'place', 400],
  ['OCCURRED_ON', null, 'date', 1500],
  ['PARTICIPATED_IN', 'victim', 'person', 2000],
  ['HAS_FIGURE', null, 'figure', 500],
];

interface Entity {
  readonly kind: string;
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
}

const entity = (kind: string, at: number, random: () => number): Entity => {
  const id = `${kind.toLowerCase()}:${at}`;
  const name = kind === 'Date' ? dayOf(at * 7) : kind === 'Figure' ? `${at} killed` : `${word(random)} ${word(random)}`;
  const day = dayOf(at * 3);
  const more = {
    Event: { type: eventTypes[at % eventTypes.length], start: day, end: day, precision: 'day' },
    Date: { edtf: name, start: name, end: name, precision: 'day' },
    Figure: { measure: 'killed', value: at, qualifier: 'exact', low: at, high: at },
  }[kind];
  return { kind, id, name, aliases: [word(random)], ...more };
};

const eventTypes = ['Attack', 'Meeting', 'Statement', 'Killing', 'Visit', 'Agreement'];
const syllables = 'ar len nor ru hal den mi ra to mas er vin port ka li bo zan tu gor vel sha min'.split(' ');

const word = (random: () => number): string => {
  const part = () => syllables[Math.floor(random() * syllables.length)] ?? '';
  const text = part() + part() + part();
  return text.charAt(0).toUpperCase() + text.slice(1);
};

const sentence = (random: () => number): string =>
  `${range(12)
    .map(() => word(random))
    .join(' ')}.`;

const dayOf = (days: number): string => new Date(Date.UTC(1985, 0, 1 + days)).toISOString().slice(0, 10);

const range = (count: number): number[] => Array.from({ length: count }, (_, at) => at);

/** Numbers from 0 to 1, the same at every run (mulberry32, public domain). */
const sequence = (seed: number) => {
  let state = seed;
  return (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
};

const never = (): never => {
  throw new Error('The generator of the large graph is wrong.');
};

const inBatches = async (store: Store, cypher: string, rows: readonly object[]): Promise<void> => {
  for (let at = 0; at < rows.length; at += 2000) await store.execute(cypher, { rows: rows.slice(at, at + 2000) });
};
