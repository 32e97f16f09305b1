import { expect, test } from '@jest/globals';
import { editionEnds } from '../../src/compare/editionEnds.js';

const editions = [1, 2, 3].map((number) => ({ number, current: number === 2 }));

test.each([
  [{}, { from: 1, to: 2 }],
  [{ to: 3 }, { from: 2, to: 3 }],
  [{ from: 3 }, { from: 3, to: 2 }],
  [
    { from: 1, to: 3 },
    { from: 1, to: 3 },
  ],
  [{ to: 1 }, {}],
  [{ to: 4 }, { missing: 4 }],
  [{ from: 9 }, { missing: 9 }],
])('%j of three, of which the second is current, is %j', (given, expected) =>
  expect(editionEnds(editions, given)).toEqual(expected),
);

test('of none, nothing', () => expect(editionEnds([], {})).toEqual({}));

test('an earlier text that came back is compared with the one that it replaced', () => {
  const days = ['2025-03-01T00:00:00Z', '2025-02-01T00:00:00Z', '2025-01-01T00:00:00Z'];
  const back = days.map((retrievedAt, at) => ({ number: at + 1, current: at === 0, retrievedAt }));
  expect(editionEnds(back, {})).toEqual({ from: 2, to: 1 });
  expect(editionEnds(back, { to: 3 })).toEqual({});
});
