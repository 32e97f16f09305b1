import { isDemonym, isPeople, printedName } from '../../ontology/gazetteer.js';
import { type CasedWord, type CasingStep, isCapital, withText } from './casing.js';
import type { Lexicon } from './lexicon.js';

/** "army of national liberation (eln)": letters in brackets that begin the words before them, wherever they stand again. */
export const acronyms: CasingStep = (words, { lexicon }) => {
  const found = new Set(
    words.flatMap((word, index) =>
      words[index - 1]?.small === '(' &&
      /^[),]$/.test(words[index + 1]?.small ?? '') &&
      isAcronym(word.small, words.slice(Math.max(0, index - 14), index - 1), lexicon)
        ? [word.small]
        : [],
    ),
  );
  const short = words.map((word, index) => isShort(word, words[index - 1], words[index + 1], lexicon));
  return words.map((word, index) =>
    short[index] || found.has(word.small) ? withText(word, word.text.toUpperCase()) : word,
  );
};

/** "the erp took": no word, and behind an article no name of a person or town. */
const isShort = (
  word: CasedWord,
  before: CasedWord | undefined,
  next: CasedWord | undefined,
  lexicon: Lexicon,
): boolean =>
  before?.small === 'the' &&
  /^\p{Lu}\p{Ll}{1,3}$/u.test(word.text) &&
  lexicon(word.small) === undefined &&
  printedName(word.small) === undefined &&
  !isDemonym(word.text) &&
  !isPeople(word.text) &&
  !isCapital(next) &&
  !/^NNP?S?$/.test(next?.pos ?? '');

const isAcronym = (small: string, before: readonly CasedWord[], lexicon: Lexicon): boolean => {
  if (!/^\p{L}{2,8}$/u.test(small)) return false;
  const spelled = before.filter((word) => /^\p{L}/u.test(word.small));
  const initials = (all: readonly CasedWord[]): string => all.map((word) => word.small[0]).join('');
  const all = initials(spelled);
  const big = initials(spelled.filter((word) => !/^(?:of|the|and|for|in|de|la|el|del|y)$/.test(word.small)));
  if (all.endsWith(small) || big.endsWith(small)) return true;
  // The letters may be those of the name in its own language: "Revolutionary Armed Forces of Colombia (FARC)".
  const sorted = (letters: string): string => [...letters].sort().join('');
  return (
    small.length >= 3 &&
    (sorted(big.slice(-small.length)) === sorted(small) ||
      (isCapital(spelled[spelled.length - 1]) && small.length <= 5 && lexicon(small) === undefined))
  );
};
