/** Joins streams that are each sorted by an ASCII key into one that is; of equal keys the earlier stream comes first. */
export async function* mergeSorted<T>(streams: readonly AsyncIterable<T>[], key: (row: T) => string): AsyncIterable<T> {
  const iterators = streams.map((stream) => stream[Symbol.asyncIterator]());
  try {
    const heads = await Promise.all(iterators.map((one) => one.next()));
    for (;;) {
      const first = smallest(heads, key);
      const head = heads[first];
      const iterator = iterators[first];
      if (!head || head.done || !iterator) return;
      yield head.value;
      heads[first] = await iterator.next();
    }
  } finally {
    await Promise.all(iterators.map((one) => one.return?.()));
  }
}

const smallest = <T>(heads: readonly IteratorResult<T>[], key: (row: T) => string): number => {
  let best = -1;
  let bestKey = '';
  for (const [i, head] of heads.entries()) {
    if (head.done || (best >= 0 && key(head.value) >= bestKey)) continue;
    best = i;
    bestKey = key(head.value);
  }
  return best;
};
