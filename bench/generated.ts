import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { readConfig } from '../src/config.js';
import type { ResolvedDocument } from '../src/model/graph.js';
import { unify } from '../src/resolve/across/unify.js';
import { migrate } from '../src/store/migrate.js';
import { openStore } from '../src/store/openStore.js';
import { documentRows } from '../src/write/documentRows.js';
import { writeDocuments } from '../src/write/writeDocument.js';
import { writtenAmong } from '../src/write/writtenAmong.js';
import { type GeneratedDocument, resolvedOf } from './generatedDocument.js';
import { median, round } from './numbers.js';
import { writeRaw } from './rawRows.js';

/**
 * Writes a generated workload (JSON lines, see bench/generatedDocument.ts) into an empty database and says how long it took.
 *   NEO4J_URI=... NEO4J_PASSWORD=... node dist/bench/generated.js FILE [ours|raw] [DOCUMENTS A TRANSACTION 1] [CHANGED FILE]
 * `raw` sends the same rows by bare statements (bench/rawRows.ts). With a second file: also the same documents again (`again`), and
 * the texts of the second file for the same sources (`changed`), as shares of the time of the first writing. One JSON line; `growth`:
 * median time by document of the last tenth over that of the second.
 */
const [file = '', way = 'ours', batch = '1', changedFile] = process.argv.slice(2);
const address = readConfig().neo4j;
if (!address) throw new Error('Set NEO4J_URI to a Neo4j that is empty.');
const store = await openStore(address);
await migrate(store);

const size = Number(batch);
const documents = await read(file);
const first = await timed(documents);
const counts = await store.execute<{ nodes: number; rels: number }>(
  'RETURN COUNT { (n) WHERE NOT n:Migration } AS nodes, COUNT { ()-->() } AS rels',
);
const rest = changedFile === undefined ? {} : await again(await read(changedFile));
process.stdout.write(
  `${JSON.stringify({
    peer: `newsgraph/${way}/${size}`,
    docs: documents.length,
    seconds: round(first.seconds),
    ...counts[0],
    p50ms: round(median(first.each)),
    growth: round(growthOf(first.each)),
    ...rest,
  })}\n`,
);
await store.close();

async function read(path: string): Promise<GeneratedDocument[]> {
  const all: GeneratedDocument[] = [];
  for await (const line of createInterface({ input: createReadStream(path) })) if (line) all.push(JSON.parse(line));
  return all;
}

async function timed(some: readonly GeneratedDocument[]): Promise<{ seconds: number; each: number[] }> {
  const each: number[] = [];
  const start = performance.now();
  for (let i = 0; i < some.length; i += size) {
    const began = performance.now();
    await write(some.slice(i, i + size).map(resolvedOf));
    each.push((performance.now() - began) / Math.min(size, some.length - i));
  }
  return { seconds: (performance.now() - start) / 1000, each };
}

async function write(resolved: readonly ResolvedDocument[]): Promise<void> {
  if (way === 'ours') await writeDocuments(store, resolved, { unify, rules: 'bench' });
  else
    await writeRaw(
      store,
      resolved.map((one) => documentRows(one, 'bench')),
    );
}

function growthOf(each: readonly number[]): number {
  const tenth = Math.max(1, Math.floor(each.length / 10));
  return median(each.slice(-tenth)) / median(each.slice(tenth, 2 * tenth));
}

async function again(changed: readonly GeneratedDocument[]) {
  const start = performance.now();
  for (let i = 0; i < documents.length; i += 16) {
    const some = documents.slice(i, i + 16).map((one) => resolvedOf(one).document);
    if ((await writtenAmong(store, some, 'bench')).size !== some.length) throw new Error('A document was not written.');
  }
  const unchanged = (performance.now() - start) / 1000;
  const ofSameSources = changed
    .slice(0, documents.length)
    .map((one, i) => ({ ...one, id: documents[i]?.id ?? one.id }));
  const other = await timed(ofSameSources);
  return { again: round(unchanged / first.seconds), changed: round(other.seconds / first.seconds) };
}
