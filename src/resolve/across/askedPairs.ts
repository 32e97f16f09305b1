import type { ObservedEntity } from '../../model/graph.js';

/** Pairs of one kind that share a key, each once, the smaller id first. `sorted` is sorted by id. */
export const askedPairs = (sorted: readonly ObservedEntity[]): [ObservedEntity, ObservedEntity][] => {
  const blocks = new Map<string, ObservedEntity[]>();
  for (const one of sorted) {
    for (const key of one.keys) {
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
