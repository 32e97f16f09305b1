/** The items of a stream, so many at a time; what is there when the stream pauses for longer than a moment is not held back. */
export async function* inChunks<T>(items: AsyncIterable<T>, size: number, moment = 50): AsyncGenerator<T[]> {
  const iterator = items[Symbol.asyncIterator]();
  let chunk: T[] = [];
  let next = iterator.next();
  // The one awaited next may fail while a chunk is at work: without a handler Node would end the process.
  next.catch(() => undefined);
  try {
    for (;;) {
      const arrived = chunk.length === 0 ? await next : await soon(next, moment);
      if (arrived?.done) break;
      if (arrived) {
        chunk.push(arrived.value);
        next = iterator.next();
        next.catch(() => undefined);
      }
      if (chunk.length >= size || !arrived) {
        yield chunk;
        chunk = [];
      }
    }
    if (chunk.length > 0) yield chunk;
  } finally {
    await iterator.return?.();
  }
}

/** The result of a promise, or nothing when it takes longer. */
const soon = async <T>(promise: Promise<T>, milliseconds: number): Promise<T | undefined> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, milliseconds, undefined);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
};
