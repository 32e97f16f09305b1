interface Extent {
  readonly start: number;
  readonly end: number;
}

/** Indexes into the gold and the predicted list. */
export type Pairing = readonly [gold: number, predicted: number];

export const sameExtent = (a: Extent, b: Extent): boolean => a.start === b.start && a.end === b.end;

/** Length of what two spans share. */
export const sharedLength = (a: Extent, b: Extent): number =>
  Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

export const touches = (a: Extent, b: Extent): boolean => sharedLength(a, b) > 0;

/** Shared length over the length of both together: 1 for the same span, 0 for apart. */
export const likeness = (a: Extent, b: Extent): number => {
  const shared = sharedLength(a, b);
  return shared ? shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start)) : 0;
};

/** Decides between equally overlapping candidates in favour of one that is right in the other respect too. */
export const tieBreak = 0.001;

/**
 * Pairs gold and predicted items, each at most once: of all pairs that fit, the best comes first; equals go by order
 * in the lists. Greedy, as the usual scorers for spans do it.
 */
export const matchOneToOne = <G, P>(
  gold: readonly G[],
  predicted: readonly P[],
  fits: (gold: G, predicted: P) => boolean,
  worth: (gold: G, predicted: P) => number,
): Pairing[] => {
  const candidates = gold.flatMap((g, i) =>
    predicted.flatMap((p, j) => (fits(g, p) ? [{ i, j, worth: worth(g, p) }] : [])),
  );
  candidates.sort((a, b) => b.worth - a.worth || a.i - b.i || a.j - b.j);
  const usedGold = new Set<number>();
  const usedPredicted = new Set<number>();
  const pairs: Pairing[] = [];
  for (const { i, j } of candidates) {
    if (usedGold.has(i) || usedPredicted.has(j)) continue;
    usedGold.add(i);
    usedPredicted.add(j);
    pairs.push([i, j]);
  }
  return pairs;
};
