import { byPosition, type Span } from './span.js';

/**
 * The spans of a list that start at `from` or behind it and before `to`, in reading order. A list is sorted when it is first asked
 * about, so that a question costs the same in a longer document, and must not change afterwards.
 */
export const startingIn = <T extends Span>(items: readonly T[], from: number, to: number): readonly T[] => {
  const sorted = inOrder(items);
  const first = firstFrom(sorted, from);
  let end = first;
  while (end < sorted.length && (sorted[end] as T).start < to) end++;
  return sorted.slice(first, end);
};

const known = new WeakMap<readonly Span[], readonly Span[]>();

const inOrder = <T extends Span>(items: readonly T[]): readonly T[] => {
  const before = known.get(items) as readonly T[] | undefined;
  if (before) return before;
  const sorted = [...items].sort(byPosition);
  known.set(items, sorted);
  return sorted;
};

/** Where in a sorted list the first span stands that does not start before `from`. */
const firstFrom = (sorted: readonly Span[], from: number): number => {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as Span).start < from) low = middle + 1;
    else high = middle;
  }
  return low;
};
