import { readConfig } from '../src/config.js';
import { unify } from '../src/resolve/across/unify.js';
import { migrate } from '../src/store/migrate.js';
import { openStore, type Store } from '../src/store/openStore.js';
import { documentRows } from '../src/write/documentRows.js';
import { writeDocument } from '../src/write/writeDocument.js';
import { corpus } from './corpus.js';
import { writeRaw } from './rawRows.js';

/**
 * Writes the same documents by `writeDocument` and by bare UNWIND statements, one transaction a document, one writer, the database
 * emptied before each; a round of both is for warming and not counted. Prints one JSON line.
 *   NEO4J_URI=... NEO4J_PASSWORD=... node dist/bench/write.js 200
 * It empties the database that NEO4J_URI names.
 */
const documents = [...corpus(Number(process.argv[2] ?? 200))];
const address = readConfig().neo4j;
if (!address) throw new Error('Set NEO4J_URI to a Neo4j that may be emptied.');
const store = await openStore(address);
await migrate(store);

const ours = (one: (typeof documents)[number]) => writeDocument(store, one, { unify, rules: 'bench' });
const raw = (one: (typeof documents)[number]) => writeRaw(store, documentRows(one, 'bench'));
for (const write of [ours, raw]) await measure(documents.slice(0, 60), write, store);
const results = { ours: await measure(documents, ours, store), raw: await measure(documents, raw, store) };
process.stdout.write(
  `${JSON.stringify({ bench: 'write', documents: documents.length, ...results, ratio: round(results.ours.seconds / results.raw.seconds) })}\n`,
);
await store.close();

async function measure<T>(some: readonly T[], write: (one: T) => Promise<unknown>, store: Store) {
  await store.execute('MATCH (n) WHERE NOT n:Migration CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 2000 ROWS');
  const times: number[] = [];
  for (const one of some) {
    const start = performance.now();
    await write(one);
    times.push(performance.now() - start);
  }
  const seconds = times.reduce((sum, time) => sum + time, 0) / 1000;
  const tenth = Math.ceil(times.length / 10);
  const sorted = [...times].sort((a, b) => a - b);
  return {
    seconds: round(seconds),
    documentsPerSecond: round(times.length / seconds),
    p50: round(sorted[Math.floor(sorted.length * 0.5)] ?? 0),
    p99: round(sorted[Math.floor(sorted.length * 0.99)] ?? 0),
    /** Median of the last tenth of documents over that of the second: does writing slow down as the graph grows? */
    growth: round(median(times.slice(-tenth)) / median(times.slice(tenth, 2 * tenth))),
  };
}

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
