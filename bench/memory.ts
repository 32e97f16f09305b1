import type { CoreNlpClient, CoreNlpReading } from '../src/annotate/corenlp/client.js';
import { createCoreNlpClient } from '../src/annotate/corenlp/client.js';
import { readConfig } from '../src/config.js';
import { ingest } from '../src/ingest.js';
import type { Document } from '../src/model/document.js';
import { sourceId } from '../src/model/identifier.js';
import { readInputs } from '../src/read/readInputs.js';
import { migrate } from '../src/store/migrate.js';
import { openStore } from '../src/store/openStore.js';
import { round } from './numbers.js';

/**
 * Ingests a stream of documents by the real pipeline and looks at the memory of this process as it goes. The documents are the
 * seed's, each with its number as a last line, so that every one is a new text of a new source; what the CoreNLP server says of
 * the eight texts is asked once and remembered (its part is the same every time), all else runs for every document.
 *   CORENLP_URL=... NEO4J_URI=... NEO4J_PASSWORD=... node --expose-gc dist/bench/memory.js [DOCUMENTS 400]
 * It empties the database. One JSON line; `heap`: megabytes in use after a collection, after a tenth of the documents, in the
 * middle and at the end: equal numbers mean that memory does not grow with the stream. `peak`: the most the process ever had.
 */
const count = Number(process.argv[2] ?? 400);
const { CORENLP_URL = 'http://127.0.0.1:9000' } = process.env;
const address = readConfig().neo4j;
if (!address) throw new Error('Set NEO4J_URI to a Neo4j that may be emptied.');
if (!globalThis.gc) throw new Error('Run node with --expose-gc.');
const store = await openStore(address);
await migrate(store);
await store.execute('MATCH (n) WHERE NOT n:Migration CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 2000 ROWS');

const seed: Document[] = [];
for await (const { value } of readInputs(['seed/documents'], {
  overrides: {},
  stdin: process.stdin,
  cwd: process.cwd(),
}))
  if (value) seed.push(value);

const server = createCoreNlpClient({ url: CORENLP_URL });
const readings = new Map<string, Promise<CoreNlpReading>>();
const corenlp: CoreNlpClient = {
  ready: () => server.ready(),
  tag: (text) => server.tag(text),
  read: (text, options) => {
    const known = text.slice(0, text.lastIndexOf('\n\n'));
    const reading = readings.get(known) ?? server.read(known, options);
    readings.set(known, reading);
    return reading;
  },
};

const heap: number[] = [];
const started = performance.now();
let done = 0;
for await (const { problems } of ingest(stream(), { corenlp, store, concurrency: 4 })) {
  if (problems.some((one) => one.severity === 'error')) throw new Error(JSON.stringify(problems));
  done++;
  if (done === Math.floor(count / 10) || done === Math.floor(count / 2) || done === count) {
    globalThis.gc();
    heap.push(round(process.memoryUsage().heapUsed / 2 ** 20));
  }
}
const seconds = (performance.now() - started) / 1000;
process.stdout.write(
  `${JSON.stringify({
    bench: 'memory',
    unit: 'MB',
    documents: done,
    documentsPerSecond: round(done / seconds),
    heap,
    peak: Math.round(process.resourceUsage().maxRSS / 1024),
  })}\n`,
);
await store.close();

async function* stream() {
  for (let i = 0; i < count; i++) {
    const { source, ...rest } = seed[i % seed.length] as Document;
    const uri = `https://bench.example/${i}`;
    const value = { ...rest, source: { ...source, id: sourceId(uri), uri }, text: `${rest.text}\n\n${i}` };
    yield { input: uri, value, problems: [] };
  }
}
