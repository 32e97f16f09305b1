import { describe, expect, test } from '@jest/globals';
import { type FigureBounds, figureBounds } from '../../src/model/figureBounds.js';
import type { FigureQualifier } from '../../src/model/mention.js';

type Told = readonly [FigureQualifier, number, number?];
const bounds = ([qualifier, value, upper]: Told): FigureBounds =>
  figureBounds({ qualifier, value, ...(upper === undefined ? {} : { upper }) });
const agree = (a: Told, b: Told): boolean => {
  const [one, other] = [bounds(a), bounds(b)];
  return one.low <= (other.high ?? Infinity) && other.low <= (one.high ?? Infinity);
};

describe('bounds', () => {
  test.each<[Told, FigureBounds]>([
    [['exact', 137], { low: 137, high: 137 }],
    [['exact', 20, 30], { low: 20, high: 30 }],
    [['at least', 130], { low: 130 }],
    [['up to', 30], { low: 0, high: 30 }],
    [['about', 200], { low: 180, high: 220 }],
    [['about', 20, 30], { low: 18, high: 33 }],
  ])('of %j', (told, expected) => expect(bounds(told)).toEqual(expected));
});

describe('both may be right', () => {
  test.each<[Told, Told]>([
    [
      ['at least', 130],
      ['exact', 150],
    ],
    [
      ['about', 150],
      ['exact', 147],
    ],
    [
      ['exact', 100, 150],
      ['exact', 120, 200],
    ],
    [
      ['up to', 150],
      ['exact', 3],
    ],
    [
      ['at least', 130],
      ['at least', 10000],
    ],
  ])('%j and %j', (a, b) => expect([agree(a, b), agree(b, a)]).toEqual([true, true]));
});

describe('they cannot both be right', () => {
  test.each<[Told, Told]>([
    [
      ['exact', 137],
      ['exact', 150],
    ],
    [
      ['at least', 151],
      ['exact', 150],
    ],
    [
      ['up to', 100],
      ['at least', 130],
    ],
    [
      ['about', 100],
      ['exact', 150],
    ],
    [
      ['exact', 10, 20],
      ['exact', 21, 30],
    ],
  ])('%j and %j', (a, b) => expect([agree(a, b), agree(b, a)]).toEqual([false, false]));
});
