/**
 * Finds items of a list by a key without passing by the others: what is asked in every sentence must not cost more in a longer
 * document. A list is sorted into a table when it is first asked about and must not change afterwards. Items keep their order.
 */
export const lookup = <T extends object, K>(
  keysOf: (item: T) => readonly K[],
): ((items: readonly T[], key: K) => readonly T[]) => {
  const tables = new WeakMap<readonly T[], ReadonlyMap<K, readonly T[]>>();
  return (items, key) => {
    let table = tables.get(items);
    if (!table) {
      table = tableOf(items, keysOf);
      tables.set(items, table);
    }
    return table.get(key) ?? none;
  };
};

const none: readonly never[] = [];

const tableOf = <T, K>(items: readonly T[], keysOf: (item: T) => readonly K[]): ReadonlyMap<K, readonly T[]> => {
  const table = new Map<K, T[]>();
  for (const item of items) {
    for (const key of keysOf(item)) {
      const there = table.get(key);
      if (!there) table.set(key, [item]);
      else if (there[there.length - 1] !== item) there.push(item);
    }
  }
  return table;
};

/** The items of a list that stand in a sentence, given by its index: `bySentence(annotated.times, sentence.index)`. */
export const bySentence: <T extends { readonly sentence: number }>(
  items: readonly T[],
  sentence: number,
) => readonly T[] = lookup((item: { readonly sentence: number }) => [item.sentence]) as never;
