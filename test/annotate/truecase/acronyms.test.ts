import { expect, test } from '@jest/globals';
import { acronyms } from '../../../src/annotate/truecase/acronyms.js';
import type { CasedWord } from '../../../src/annotate/truecase/casing.js';

const wordsOf = (text: string): CasedWord[] => {
  const words: CasedWord[] = [];
  for (const { 0: small, index } of text.matchAll(/[()]|[^\s()]+/g))
    words.push({
      text: small,
      small,
      start: index,
      end: index + small.length,
      pos: 'NN',
      first: index === 0,
    } as CasedWord);
  return words;
};

const lexicon = () => 10;

test('letters in brackets that begin the words before them, and those words', () => {
  const cased = acronyms(wordsOf('the army of northern lakes (anl) left'), { lexicon, known: new Map() });
  expect(cased.map(({ text }) => text).join(' ')).toBe('the Army of Northern Lakes ( ANL ) left');
});

test('a long text of brackets is read in time', () => {
  const words = wordsOf('lakes board (lb) '.repeat(20_000));
  const begun = performance.now();
  expect(acronyms(words, { lexicon, known: new Map() })).toHaveLength(words.length);
  expect(performance.now() - begun).toBeLessThan(5000);
});
