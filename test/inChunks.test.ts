import { expect, test } from '@jest/globals';
import { inChunks } from '../src/inChunks.js';

const from = async function* <T>(items: readonly (T | 'pause')[]): AsyncGenerator<T> {
  for (const item of items) {
    if (item === 'pause') await new Promise((resolve) => setTimeout(resolve, 100));
    else yield item as T;
  }
};

const chunksOf = async <T>(items: AsyncIterable<T>, size: number): Promise<T[][]> => {
  const all: T[][] = [];
  for await (const chunk of inChunks(items, size, 20)) all.push(chunk);
  return all;
};

test('so many at a time, the last with what is left', async () => {
  expect(await chunksOf(from([1, 2, 3, 4, 5]), 2)).toEqual([[1, 2], [3, 4], [5]]);
  expect(await chunksOf(from([]), 2)).toEqual([]);
});

test('what is there is not held back while the stream pauses', async () => {
  expect(await chunksOf(from([1, 'pause', 2, 3]), 10)).toEqual([[1], [2, 3]]);
});

test('a failure of the stream ends it, after what came before when that was a whole chunk', async () => {
  const failing = async function* () {
    yield 1;
    yield 2;
    throw new Error('away');
  };
  const seen: number[][] = [];
  await expect(
    (async () => {
      for await (const chunk of inChunks(failing(), 2)) seen.push(chunk);
    })(),
  ).rejects.toThrow('away');
  expect(seen).toEqual([[1, 2]]);
});

test('who has enough ends the stream', async () => {
  let ended = false;
  const endless = async function* () {
    try {
      for (let i = 0; ; i++) yield i;
    } finally {
      ended = true;
    }
  };
  for await (const chunk of inChunks(endless(), 3)) {
    expect(chunk).toEqual([0, 1, 2]);
    break;
  }
  expect(ended).toBe(true);
});
