import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { median, round } from './numbers.js';

/**
 * Our writer beside others on the same generated documents: in rounds that take turns on one warm server, the database wiped before
 * each run; the first round warms the server and is not counted. Prints a table of medians, on standard error each run's own line.
 *   NEO4J_URI=... NEO4J_PASSWORD=... node dist/bench/peers.js FOLDER [DOCUMENTS 300] [ROUNDS 3]
 * FOLDER has gen.mjs (writes the workload), wipe.mjs, peer_langchain.mjs, peer_graphrag.py with an interpreter in venv/bin/python,
 * each printing one JSON line with peer, docs, seconds, nodes, rels; the Neo4j has APOC. It is emptied, its indexes included.
 */
const [folder = '', count = '300', times = '3'] = process.argv.slice(2);
const scratch = mkdtempSync(join(tmpdir(), 'newsgraph-peers-'));
const data = join(scratch, 'documents.jsonl');
const changed = join(scratch, 'changed.jsonl');

interface Run {
  readonly peer: string;
  readonly docs: number;
  readonly seconds: number;
  readonly nodes: number;
  readonly rels: number;
  readonly [more: string]: unknown;
}

const ours = fileURLToPath(new URL('./generated.js', import.meta.url));
const runs: Readonly<Record<string, (file: string) => [program: string, ...words: string[]]>> = {
  'newsgraph, 1 a transaction': (file) => [process.execPath, ours, file, 'ours', '1', changed],
  'the same rows raw, 1 a transaction': (file) => [process.execPath, ours, file, 'raw', '1'],
  'neo4j-graphrag with its resolver': (file) => [
    join(folder, 'venv/bin/python'),
    join(folder, 'peer_graphrag.py'),
    '--data',
    file,
  ],
  'LangChain addGraphDocuments': (file) => [process.execPath, join(folder, 'peer_langchain.mjs'), '--data', file],
  'newsgraph, 50 a transaction': (file) => [process.execPath, ours, file, 'ours', '50'],
  'the same rows raw, 50 a transaction': (file) => [process.execPath, ours, file, 'raw', '50'],
};

const results = new Map<string, Run[]>();
try {
  last(process.execPath, join(folder, 'gen.mjs'), '--docs', count, '--out', data);
  last(process.execPath, join(folder, 'gen.mjs'), '--docs', count, '--seed', '8', '--out', changed);
  const warm = join(scratch, 'warm.jsonl');
  last(process.execPath, join(folder, 'gen.mjs'), '--docs', '60', '--out', warm);
  for (let round = 0; round <= Number(times); round++) {
    for (const [name, words] of Object.entries(runs)) {
      last(process.execPath, join(folder, 'wipe.mjs'));
      const run = last(...words(round === 0 ? warm : data));
      process.stderr.write(`${round} ${JSON.stringify(run)}\n`);
      if (round > 0) results.set(name, [...(results.get(name) ?? []), run]);
    }
  }
  process.stdout.write(`${table()}\n`);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

/** Runs a program to its end and reads the last line that it prints. */
function last(...[program, ...words]: [string, ...string[]]): Run {
  const { status, stdout, stderr } = spawnSync(program, words, { encoding: 'utf8', maxBuffer: 1 << 26 });
  if (status !== 0) throw new Error(`${program} ${words.join(' ')}: ${stderr}`);
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '{}') as Run;
}

function table(): string {
  const mine = middle(Object.keys(runs)[0] ?? '');
  const lines = Object.keys(runs).map((name) => {
    const { seconds, elements, docs } = middle(name);
    const byDocument = seconds / docs / (mine.seconds / mine.docs);
    const byElement = seconds / elements / (mine.seconds / mine.elements);
    return `| ${name} | ${round(seconds)} | ${round(docs / seconds)} | ${Math.round(elements / docs)} | ${round(elements / seconds / 1000)} | ${round(byDocument)} | ${round(byElement)} |`;
  });
  const more = (results.get(Object.keys(runs)[0] ?? '') ?? []).map(({ growth, again, changed: other }) => ({
    growth,
    again,
    other,
  }));
  const of = (name: 'growth' | 'again' | 'other') => median(more.map((one) => Number(one[name])));
  return [
    `${count} documents, medians of ${times} rounds`,
    '| writer | s | documents/s | elements a document | thousand elements/s | time a document, ours = 1 | time an element, ours = 1 |',
    '|---|---|---|---|---|---|---|',
    ...lines,
    `growth ${of('growth')}, unchanged ${of('again')}, changed ${of('other')} of the first writing`,
  ].join('\n');
}

function middle(name: string): { seconds: number; elements: number; docs: number } {
  const all = results.get(name) ?? [];
  const { nodes = 0, rels = 0, docs = 1 } = all[0] ?? {};
  return { seconds: median(all.map((one) => one.seconds)), elements: nodes + rels, docs };
}
