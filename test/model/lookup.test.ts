import { describe, expect, test } from '@jest/globals';
import { bySentence, lookup } from '../../src/model/lookup.js';

describe('lookup', () => {
  const claims = [
    { id: 1, subject: 'a', object: 'b' },
    { id: 2, subject: 'b', object: undefined },
    { id: 3, subject: 'a', object: 'a' },
  ];
  const about = lookup((claim: (typeof claims)[number]) => [claim.subject, claim.object]);
  const check = (key: string, expected: readonly number[]) =>
    expect(about(claims, key).map((claim) => claim.id)).toEqual(expected);

  test('items by any of their keys, in the order of the list', () => check('b', [1, 2]));
  test('an item whose keys are equal comes once', () => check('a', [1, 3]));
  test('a key that no item has', () => check('c', []));
  test('another list is another table', () => expect(about([], 'a')).toEqual([]));

  test('bySentence', () => {
    const times = [
      { sentence: 2, text: 'Monday' },
      { sentence: 0, text: '1990' },
      { sentence: 2, text: 'May' },
    ];
    expect(bySentence(times, 2).map((time) => time.text)).toEqual(['Monday', 'May']);
    expect(bySentence(times, 1)).toEqual([]);
  });
});
