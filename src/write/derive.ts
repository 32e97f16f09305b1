import { edgeTypes } from '../ontology/predicates.js';
import type { Transaction } from '../store/openStore.js';
import { statement } from '../store/statement.js';
import type { planEdges } from './planEdges.js';
import type { Resolution } from './planResolution.js';

/**
 * What a claim's modality is worth to the confidence of an edge. Allegations and plans support an edge, but less than a plain
 * assertion; threats and hypotheses support none.
 */
const weight = { asserted: 1, alleged: 0.7, planned: 0.7 } as const;

/** Derives knowledge edges again from the claims that say them, and which figures are disputed. */
export const derive = async (
  transaction: Transaction,
  edges: ReturnType<typeof planEdges>,
  { entities }: Resolution,
) => {
  const events = [...new Set(edges.filter((edge) => edge.type === 'HAS_FIGURE').map((edge) => edge.from))].sort();
  const figures = entities.filter((one) => one.kind === 'Figure').map((one) => one.id);
  if (edges.length + figures.length === 0) return;
  const text = statement('write/edges', { TYPES: edgeTypes.join('|') });
  await transaction.run(text, { edges, pairs: manyPairs, weight, events, figures });
};

/** An index is asked about each pair of observed entities; about so many it takes longer than a well-known entity's claims. */
const manyPairs = 100;

/** Leads cited documents to the sources whose current edition mentions them. */
export const cite = async (
  transaction: Transaction,
  { moves }: Resolution,
  touched: readonly (readonly [string, string])[],
  sources: readonly string[],
) => {
  const documents = [...new Set(touched.map(([, entity]) => entity).filter(isDocument))].sort();
  if (documents.length === 0) return;
  const moved = moves.flatMap((move) => [move.from, move.to]).filter(isDocument);
  const citing =
    moved.length > 0 ? await transaction.run<Citation>(statement('write/citing'), { documents: moved }) : [];
  const here = sources.flatMap((source) => documents.map((document) => ({ document, source })));
  const citations = [...new Map([...here, ...citing].map((one) => [`${one.document} ${one.source}`, one])).values()];
  await transaction.run(statement('write/citations'), { citations });
};

type Citation = { document: string; source: string };

/** Ids begin with their kind (`entityId`). */
const isDocument = (entity: string): boolean => entity.startsWith('document:');
