import { edgeTypes } from '../ontology/predicates.js';
import { canonicalJson } from './canonicalJson.js';
import { mergeSorted } from './mergeSorted.js';
import type { Store } from './openStore.js';
import { statement } from './statement.js';

export const layers = ['knowledge', 'claims', 'text', 'judgements', 'all'] as const;

/**
 * Which part of the graph: `knowledge` is entities, the edges between them and the sources that cite documents; `claims` is
 * claims and what editions observed; `text` is sources, editions, sentences, mentions and what former editions said; `judgements` is
 * what persons decided of who is who, and what rules hold.
 */
export type Layer = (typeof layers)[number];

/**
 * The graph as canonical JSON lines: nodes by id, then edges by type, from, to and properties, keys sorted; the same bytes for the
 * same graph, whatever the order in which it came to be. Rows are read along indexes, so a graph of any size needs little memory.
 * What is about the process and not the knowledge stays out: instants of retrieval, reports, migrations.
 */
export async function* exportGraph(store: Store, layer: Layer = 'knowledge'): AsyncIterable<string> {
  const parts = layer === 'all' ? (['knowledge', 'claims', 'text', 'judgements'] as const) : [layer];
  const labels = parts.flatMap((part) => contents[part].labels);
  const nodes = labels.map((label) => store.stream<NodeRow>(statement('store/export-nodes', { LABEL: label })));
  if (layer === 'knowledge') nodes.push(store.stream<NodeRow>(statement('store/export-cited-sources')));
  for await (const node of mergeSorted(nodes, (row) => row.id)) yield nodeLine(node);

  const edges = parts.flatMap((part) => contents[part].edges).sort(([, a], [, b]) => (a < b ? -1 : 1));
  for (const [label, type] of edges) {
    yield* edgeLines(type, store.stream<EdgeRow>(statement('store/export-edges', { LABEL: label, TYPE: type })));
  }
}

type NodeRow = { id: string; labels: string[]; properties: Record<string, unknown> };
type EdgeRow = { from: string; to: string; properties: Record<string, unknown> };

/** Labels whose nodes, and types whose edges (after the label that they leave), make up a layer. */
const contents: Readonly<
  Record<Exclude<Layer, 'all'>, { labels: readonly string[]; edges: readonly (readonly [string, string])[] }>
> = {
  knowledge: { labels: ['Entity'], edges: edgeTypes.map((type) => ['Entity', type] as const) },
  claims: {
    labels: ['Claim', 'Key', 'Observation', 'ObservedEntity'],
    edges: [
      ['Claim', 'SUBJECT'],
      ['Claim', 'OBJECT'],
      ['Claim', 'SUPPORTED_BY'],
      ['Claim', 'ATTRIBUTED_TO'],
      ['Edition', 'OBSERVES'],
      ['Observation', 'OF'],
      ['ObservedEntity', 'HAS_KEY'],
      ['ObservedEntity', 'RESOLVED_TO'],
    ],
  },
  text: {
    labels: ['Source', 'Edition', 'Sentence', 'Mention', 'FormerClaim'],
    edges: [
      ['Source', 'HAS_EDITION'],
      ['Edition', 'HAS_SENTENCE'],
      ['Sentence', 'NEXT'],
      ['Sentence', 'HAS_MENTION'],
      ['Mention', 'REFERS_TO'],
      ['FormerClaim', 'SUPPORTED_BY'],
    ],
  },
  judgements: {
    labels: ['Identifier', 'Judged', 'Judgement'],
    edges: [
      ['Judged', 'IDENTIFIED'],
      ['Judgement', 'JUDGES'],
      ['ObservedEntity', 'FOLLOWS'],
      ['ObservedEntity', 'JUDGED'],
    ],
  },
};

/** How a text was obtained and read, how an index finds a claim, what tells copies and what is told alike, when a rule judged: no knowledge. */
const unexported = new Set(['retrievedAt', 'fingerprint', 'fact', 'origin', 'publishedBy', 'quoting', 'at', 'told']);

const nodeLine = ({ id, labels, properties }: NodeRow): string => {
  const { id: _, ...rest } = exported(properties);
  return canonicalJson({ node: id, labels: [...labels].sort(), properties: rest });
};

const edgeLine = (type: string, { from, to, properties }: EdgeRow): string =>
  canonicalJson({ edge: type, from, to, properties: exported(properties) });

const exported = (properties: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(properties).filter(([name]) => !unexported.has(name)));

/** Edges between the same two nodes wait for each other, to be told in the order of their properties. */
async function* edgeLines(type: string, rows: AsyncIterable<EdgeRow>): AsyncIterable<string> {
  let ends = '';
  let waiting: string[] = [];
  for await (const row of rows) {
    if (`${row.from} ${row.to}` !== ends) {
      yield* waiting.sort();
      ends = `${row.from} ${row.to}`;
      waiting = [];
    }
    waiting.push(edgeLine(type, row));
  }
  yield* waiting.sort();
}
