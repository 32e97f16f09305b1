import { expect } from '@jest/globals';
import type { Tally } from '../../../src/evaluate/tally.js';

/** Checks rows by their counts: right, predicted, gold. */
export const checkRows = (
  rows: ReadonlyMap<string, Tally>,
  expected: Readonly<Record<string, readonly [right: number, predicted: number, gold: number]>>,
): void => {
  const found = Object.fromEntries(
    Object.keys(expected).map((name) => {
      const row = rows.get(name);
      return [name, row && [row.rightGold, row.predicted, row.gold]];
    }),
  );
  expect(found).toEqual(expected);
};
