import { readConfig } from '../src/config.js';
import { unify } from '../src/resolve/across/unify.js';
import { migrate } from '../src/store/migrate.js';
import { openStore, type Store } from '../src/store/openStore.js';
import { statement } from '../src/store/statement.js';
import { writeDocument } from '../src/write/writeDocument.js';
import { crowd } from './crowd.js';
import { median, round } from './numbers.js';

/**
 * Writes documents that all tell one event (bench/crowd.ts), one transaction a document, and says how the time of a document grows.
 *   NEO4J_URI=... NEO4J_PASSWORD=... node dist/bench/skewed.js [DOCUMENTS 1000]
 * It empties the database that NEO4J_URI names. A JSON line for each fifty documents: median milliseconds by document and by
 * statement of those that ran in most documents, and the rows that write/neighbourhood gave for the last one.
 */
const documents = Number(process.argv[2] ?? 1000);
const address = readConfig().neo4j;
if (!address) throw new Error('Set NEO4J_URI to a Neo4j that may be emptied.');
const store = await openStore(address);
await migrate(store);
await store.execute('MATCH (n) WHERE NOT n:Migration CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 2000 ROWS');

const texts = [
  'begin',
  'record',
  'neighbourhood',
  'entities',
  'attach',
  'move',
  'remove-entities',
  'citations',
  'copies',
  'crowds',
  'followers',
  'sweep',
].map((name) => [statement(`write/${name}`), name] as const);
const nameOf = (text: string) => texts.find(([one]) => one === text)?.[1] ?? 'edges';
const watch = { rows: 0, times: new Map<string, number[]>() };
const watched: Store = {
  ...store,
  write: (work) =>
    store.write((transaction) =>
      work({
        run: async (text, parameters) => {
          const start = performance.now();
          const rows = await transaction.run(text, parameters);
          const name = nameOf(text);
          watch.times.set(name, [...(watch.times.get(name) ?? []), performance.now() - start]);
          if (name === 'neighbourhood') watch.rows = rows.length;
          return rows as never;
        },
      }),
    ),
};

let each: number[] = [];
for (const [i, one] of [...crowd(documents)].entries()) {
  const start = performance.now();
  await writeDocument(watched, one, { unify, rules: 'bench' });
  each.push(performance.now() - start);
  if ((i + 1) % 50 !== 0) continue;
  const statements = [...watch.times].filter(([, times]) => times.length > 25);
  const medians = Object.fromEntries(statements.map(([name, times]) => [name, round(median(times))]));
  const mean = each.reduce((sum, ms) => sum + ms, 0) / each.length;
  process.stdout.write(
    `${JSON.stringify({ bench: 'skewed', documents: i + 1, ms: round(median(each)), mean: round(mean), rows: watch.rows, ...medians })}\n`,
  );
  each = [];
  watch.times.clear();
}
await store.close();
