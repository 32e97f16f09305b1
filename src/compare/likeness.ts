/** How alike two sets are, from 0 to 1 (Dice's coefficient). Two empty ones say nothing, and so are not alike. */
export const likeness = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  if (a.size + b.size === 0) return 0;
  let common = 0;
  for (const one of a) if (b.has(one)) common += 1;
  return (2 * common) / (a.size + b.size);
};

/** The words of a text without case and marks. */
export const wordsOf = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [],
  );

/** Pairs things of two lists, the most alike first, each at most once; of equally alike ones those that come first. */
export const pairedUp = <T>(
  before: readonly T[],
  after: readonly T[],
  likenessOf: (a: T, b: T) => number,
  least: number,
): (readonly [T, T])[] => {
  const candidates = before
    .flatMap((a, i) => after.map((b, j) => ({ a, b, order: i * after.length + j, score: likenessOf(a, b) })))
    .filter(({ score }) => score >= least)
    .sort((x, y) => y.score - x.score || x.order - y.order);
  const used = new Set<T>();
  return candidates.flatMap(({ a, b }) => {
    if (used.has(a) || used.has(b)) return [];
    used.add(a).add(b);
    return [[a, b] as const];
  });
};
