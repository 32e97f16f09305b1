import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
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
 * With NEO4J_PID, the server's process, also processor time of server and writer together (Linux): on a machine that is shared with
 * other work it says more than seconds do. It has the writer's start and its last counting in it, about a second.
 */
const [folder = '', count = '300', times = '3'] = process.argv.slice(2);
const scratch = mkdtempSync(join(tmpdir(), 'newsgraph-peers-'));
const data = join(scratch, 'documents.jsonl');

interface Run {
  readonly peer: string;
  readonly docs: number;
  readonly seconds: number;
  readonly nodes: number;
  readonly rels: number;
  readonly processor: number;
  readonly [more: string]: unknown;
}

const ours = fileURLToPath(new URL('./generated.js', import.meta.url));
const runs: Readonly<Record<string, (file: string) => [program: string, ...words: string[]]>> = {
  'newsgraph, 1 a transaction': (file) => [process.execPath, ours, file, 'ours', '1'],
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
  const before = processorTime();
  const { status, stdout, stderr } = spawnSync(program, words, { encoding: 'utf8', maxBuffer: 1 << 26 });
  const processor = round(processorTime() - before);
  if (status !== 0) throw new Error(`${program} ${words.join(' ')}: ${stderr}`);
  return { ...JSON.parse(stdout.trim().split('\n').at(-1) ?? '{}'), processor } as Run;
}

/** Seconds that the server, and the programs that this one ran to their end, have used so far; 0 where they cannot be known. */
function processorTime(): number {
  const { NEO4J_PID } = process.env;
  if (NEO4J_PID === undefined) return 0;
  // proc(5): after the name in parentheses, the state is field 3; user, system, children's user, children's system are 14 to 17.
  const fields = (pid: string) =>
    readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ').map(Number) ?? [];
  const [server, self] = [fields(NEO4J_PID), fields('self')];
  return ((server[11] ?? 0) + (server[12] ?? 0) + (self[13] ?? 0) + (self[14] ?? 0)) / 100;
}

function table(): string {
  const mine = middle(Object.keys(runs)[0] ?? '');
  const lines = Object.keys(runs).map((name) => {
    const { seconds, elements, docs, processor } = middle(name);
    const byDocument = seconds / docs / (mine.seconds / mine.docs);
    const byElement = seconds / elements / (mine.seconds / mine.elements);
    return `| ${name} | ${round(seconds)} | ${round(docs / seconds)} | ${Math.round(elements / docs)} | ${round(elements / seconds / 1000)} | ${round(byDocument)} | ${round(byElement)} | ${round((1000 * processor) / docs)} | ${round(processor / docs / (mine.processor / mine.docs))} | ${round(processor / elements / (mine.processor / mine.elements))} |`;
  });
  return [
    `${count} documents, medians of ${times} rounds`,
    '| writer | s | documents/s | elements a document | thousand elements/s | time a document, ours = 1 | time an element, ours = 1 | processor ms a document | a document, ours = 1 | an element, ours = 1 |',
    '|---|---|---|---|---|---|---|---|---|---|',
    ...lines,
  ].join('\n');
}

function middle(name: string): { seconds: number; processor: number; elements: number; docs: number } {
  const all = results.get(name) ?? [];
  const { nodes = 0, rels = 0, docs = 1 } = all[0] ?? {};
  return {
    seconds: median(all.map((one) => one.seconds)),
    processor: median(all.map((one) => one.processor)),
    elements: nodes + rels,
    docs,
  };
}
