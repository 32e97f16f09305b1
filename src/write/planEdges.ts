import { predicateNamed } from '../ontology/predicates.js';
import { edgeProperties, factKey, type Said } from './fact.js';

/** A knowledge edge to be derived again. */
export interface EdgeRow {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly fact: string;
}

/** A claim between two observed entities that was added, taken back or moved. */
export interface TouchedClaim extends Said {
  readonly subject: string;
  readonly object?: string | null;
}

/** Where observed entities stood and stand: a claim may have to leave one edge and support another. */
export interface Ends {
  readonly before: ReadonlyMap<string, string>;
  readonly now: ReadonlyMap<string, string>;
}

/** The edges that touched claims support or supported, each once, sorted. An entity has no edge to itself. */
export const planEdges = (claims: readonly TouchedClaim[], { before, now }: Ends): EdgeRow[] => {
  const edges = new Map<string, EdgeRow>();
  for (const claim of claims) {
    if (!claim.object || !predicateNamed(claim.predicate)?.edge) continue;
    for (const ends of [before, now]) {
      const [from, to] = [ends.get(claim.subject), ends.get(claim.object)];
      if (!from || !to || from === to) continue;
      const fact = factKey(claim);
      edges.set(`${from} ${to} ${fact}`, { type: claim.predicate, from, to, properties: edgeProperties(claim), fact });
    }
  }
  return [...edges].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, edge]) => edge);
};
