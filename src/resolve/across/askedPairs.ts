import type { ObservedEntity } from '../../model/graph.js';

/** What is to be compared: by all of its keys, or, when it is no anchor of the crowds that share some, by `askedBy` alone. */
export type Candidate = ObservedEntity & { readonly askedBy?: readonly string[] };

/** Pairs of one kind that share a key, each once, the smaller id first. `sorted` is sorted by id. */
export const askedPairs = (sorted: readonly Candidate[]): [ObservedEntity, ObservedEntity][] => {
  const blocks = new Map<string, ObservedEntity[]>();
  for (const one of sorted) {
    for (const key of one.askedBy ?? one.keys) {
      const block = blocks.get(`${one.kind} ${key}`);
      if (block) block.push(one);
      else blocks.set(`${one.kind} ${key}`, [one]);
    }
  }
  const result = new Map<string, [ObservedEntity, ObservedEntity]>();
  for (const block of blocks.values()) {
    for (const [i, a] of block.entries()) {
      for (const b of block.slice(i + 1)) result.set(`${a.id} ${b.id}`, [a, b]);
    }
  }
  return [...result.values()];
};
