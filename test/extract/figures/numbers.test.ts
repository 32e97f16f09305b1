import { describe, expect, test } from '@jest/globals';
import { numberAt } from '../../../src/extract/figures/numbers.js';
import { sentenceOf } from '../../support/sentenceOf.js';

/** The number at the first word, as "value", "value-upper" or "value qualifier", with how many words it takes. */
const read = (words: string): string | undefined => {
  const number = numberAt(sentenceOf(words), 0);
  if (!number) return undefined;
  const { value, upper, qualifier, last } = number;
  return `${value}${upper ? `-${upper}` : ''}${qualifier ? ` ${qualifier}` : ''} in ${last + 1}`;
};

describe('numberAt', () => {
  test.each([
    ['12 people', '12 in 1'],
    ['1,500 people', '1500 in 1'],
    ['1.5 million people', '1500000 in 2'],
    ['four people', '4 in 1'],
    ['forty-four people', '44 in 1'],
    ['twenty - five people', '25 in 3'],
    ['three hundred and forty people', '340 in 4'],
    ['two thousand five hundred people', '2500 in 4'],
    ['two dozen people', '24 in 2'],
    ['a dozen people', '12 in 2'],
    ['a hundred people', '100 in 2'],
    ['half a million people', '500000 in 3'],
    ['dozens of people', '24 at least in 1'],
    ['hundreds of thousands of people', '200000 at least in 3'],
    ['tens of thousands of people', '20000 at least in 3'],
    ['several people', '3 at least in 1'],
    ['a few people', '3 at least in 2'],
    ['20 to 30 people', '20-30 in 3'],
    ['20 - 30 people', '20-30 in 3'],
    ['2 to 3 million people', '2000000-3000000 in 4'],
    ['two constructor', '2 in 1'],
    ['hundreds of constructor', '200 at least in 1'],
  ])('%s', (words, expected) => expect(read(words)).toBe(expected));

  test.each([
    ['people'],
    ['a people'],
    ['the first'],
    ['couple'],
    ['12th'],
    ['9:30'],
    ['A320'],
    ['constructor'],
    ['a constructor'],
  ])('none in: %s', (words) => expect(read(words)).toBeUndefined());

  test('a smaller second number is no upper bound', () => expect(read('30 to 20')).toBe('30 in 1'));
});
