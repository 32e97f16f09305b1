/**
 * Works on several items of a stream at once and gives the results in the order of the items. No more than `limit` items
 * are held, read or finished, so memory does not grow with the stream. A failure ends the stream; `work` should make
 * data of what may fail.
 */
export async function* inOrder<T, R>(
  items: AsyncIterable<T>,
  limit: number,
  work: (item: T) => Promise<R>,
): AsyncGenerator<R> {
  const running: Promise<R>[] = [];
  try {
    for await (const item of items) {
      const result = work(item);
      // The one awaited next may not be the first to fail: without a handler Node would end the process.
      result.catch(() => undefined);
      running.push(result);
      if (running.length >= limit) yield await (running.shift() as Promise<R>);
    }
    while (running.length > 0) yield await (running.shift() as Promise<R>);
  } finally {
    await Promise.allSettled(running);
  }
}
