import { setTimeout } from 'node:timers/promises';
import { describe, expect, test } from '@jest/globals';
import { inOrder } from '../src/inOrder.js';

async function* upTo(limit: number): AsyncGenerator<number> {
  for (let number = 1; number <= limit; number += 1) yield number;
}

const gather = async <T>(items: AsyncIterable<T>): Promise<T[]> => {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
};

describe('inOrder', () => {
  test('gives results in the order of the items, though later ones finish first', async () => {
    const work = async (number: number): Promise<number> => setTimeout(20 / number, number);
    expect(await gather(inOrder(upTo(10), 4, work))).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  test('works on no more than the limit at once, and on as many', async () => {
    let running = 0;
    let most = 0;
    const work = async (): Promise<void> => {
      running += 1;
      most = Math.max(most, running);
      await setTimeout(1);
      running -= 1;
    };
    await gather(inOrder(upTo(20), 3, work));
    expect(most).toBe(3);
  });

  test('does not read ahead of a slow consumer', async () => {
    let started = 0;
    const results = inOrder(upTo(100), 2, async () => {
      started += 1;
    });
    await results.next();
    await setTimeout(5);
    expect(started).toBe(2);
    await results.return(undefined);
  });

  test('ends with the failure of an item, in its turn', async () => {
    const work = async (number: number): Promise<number> => {
      if (number === 3) throw new Error('three');
      return number;
    };
    const seen: number[] = [];
    const all = (async () => {
      for await (const number of inOrder(upTo(9), 4, work)) seen.push(number);
    })();
    await expect(all).rejects.toThrow('three');
    expect(seen).toEqual([1, 2]);
  });
});
