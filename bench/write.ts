import { readConfig } from '../src/config.js';
import { unify } from '../src/resolve/across/unify.js';
import { migrate } from '../src/store/migrate.js';
import { openStore } from '../src/store/openStore.js';
import { documentRows } from '../src/write/documentRows.js';
import { writeDocument } from '../src/write/writeDocument.js';
import { writtenAmong } from '../src/write/writtenAmong.js';
import { corpus } from './corpus.js';
import { median, quantile, round } from './numbers.js';
import { writeRaw } from './rawRows.js';

/**
 * Writes the same generated documents by `writeDocument` and by bare UNWIND statements (bench/rawRows.ts: nothing resolved, nothing
 * derived), one transaction a document, one writer, in rounds that take turns, the database emptied before each. A first round of
 * each warms the server and is not counted. Then, on what the last round left, the same documents again and changed ones.
 *   NEO4J_URI=... NEO4J_PASSWORD=... node dist/bench/write.js [DOCUMENTS 200] [ROUNDS 3]
 * It empties the database that NEO4J_URI names. One JSON line; `ratio`: median time of ours over that of the bare statements;
 * `growth`: time by document in the last fifth over that in the second; `unchanged`, `changed`: time over that of the first writing.
 */
const documents = [...corpus(Number(process.argv[2] ?? 200))];
const changed = [...corpus(documents.length, 8)];
const rounds = Number(process.argv[3] ?? 3);
type Resolved = (typeof documents)[number];

const address = readConfig().neo4j;
if (!address) throw new Error('Set NEO4J_URI to a Neo4j that may be emptied.');
const store = await openStore(address);
await migrate(store);

const writers = {
  ours: (one: Resolved) => writeDocument(store, one, { unify, rules: 'bench' }),
  raw: (one: Resolved) => writeRaw(store, [documentRows(one, 'bench')]),
};
const times = { ours: [] as number[], raw: [] as number[] };
const growths: number[] = [];
for (let i = 0; i <= rounds; i++) {
  for (const name of ['raw', 'ours'] as const) {
    await empty();
    const some = await each(i === 0 ? documents.slice(0, 100) : documents, writers[name]);
    if (i === 0) continue;
    times[name].push(...some);
    if (name === 'ours') growths.push(growthOf(some));
  }
}
const first = sum(times.ours) / rounds;
const again = await unchangedAgain();
const other = sum(await each(changed, writers.ours));
const graph = await store.execute<{ nodes: number; edges: number }>(
  'RETURN COUNT { (n) } AS nodes, COUNT { ()-->() } AS edges',
);
process.stdout.write(
  `${JSON.stringify({
    bench: 'write',
    unit: 'ms a document',
    documents: documents.length,
    rounds,
    ours: summary(times.ours),
    raw: summary(times.raw),
    ratio: round(median(times.ours) / median(times.raw)),
    growth: round(median(growths)),
    unchanged: round(again / first),
    changed: round(other / first),
    graph: graph[0],
  })}\n`,
);
await store.close();

function empty() {
  return store.execute('MATCH (n) WHERE NOT n:Migration CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 2000 ROWS');
}

async function each(some: readonly Resolved[], work: (one: Resolved) => Promise<unknown>): Promise<number[]> {
  const taken: number[] = [];
  for (const one of some) {
    const start = performance.now();
    await work(one);
    taken.push(performance.now() - start);
  }
  return taken;
}

/** As `ingest` asks: sixteen documents a question. */
async function unchangedAgain(): Promise<number> {
  const start = performance.now();
  for (let i = 0; i < documents.length; i += 16) {
    const some = documents.slice(i, i + 16).map((one) => one.document);
    if ((await writtenAmong(store, some, 'bench')).size !== some.length) throw new Error('A document was not written.');
  }
  return performance.now() - start;
}

function growthOf(taken: readonly number[]): number {
  const fifth = Math.floor(taken.length / 5);
  return median(taken.slice(-fifth)) / median(taken.slice(fifth, 2 * fifth));
}

function summary(taken: readonly number[]) {
  return {
    p50: round(median(taken)),
    p99: round(quantile(taken, 0.99)),
    documentsPerSecond: round((1000 * taken.length) / sum(taken)),
  };
}

function sum(taken: readonly number[]): number {
  return taken.reduce((total, one) => total + one, 0);
}
