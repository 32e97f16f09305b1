import { isDemonym, isPeople, printedName } from '../../ontology/gazetteer.js';
import { type CasedWord, type CasingStep, isCapital, withCapitals, withText } from './casing.js';
import type { Lexicon } from './lexicon.js';

/** "army of national liberation (eln)": letters in brackets that begin the words before them, wherever they stand again. */
export const acronyms: CasingStep = (words, { lexicon }) => {
  const found = new Set<string>();
  const spelled = new Set<number>();
  words.forEach((word, index) => {
    if (!/^[([]$/.test(words[index - 1]?.small ?? '') || !/^[),\]]$/.test(words[index + 1]?.small ?? '')) return;
    const name = spelledOut(word.small, words, index - 1);
    if (name || isForeign(word.small, words[index - 2], lexicon)) found.add(word.small);
    for (const each of name ?? []) spelled.add(each);
  });
  const short = words.map((word, index) => isShort(word, words[index - 1], words[index + 1], lexicon));
  const cased = words.map((word, index) =>
    short[index] || found.has(word.small) ? withText(word, word.text.toUpperCase()) : word,
  );
  return withCapitals(cased, spelled);
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

/** The words before a bracket that letters in it are the first of: in order, or those of the name in its own language. */
const spelledOut = (small: string, words: readonly CasedWord[], bracket: number): readonly number[] | undefined => {
  if (!isLetters(small)) return undefined;
  // A text has many brackets: only the words right before this one are looked at.
  const first = Math.max(0, bracket - 13);
  const before = words
    .slice(first, bracket)
    .flatMap((word, place) => (/^\p{L}/u.test(word.small) ? [first + place] : []));
  const big = before.filter((index) => !/^(?:of|the|and|for|in|de|la|el|del|y)$/.test(words[index]?.small ?? ''));
  const initials = (all: readonly number[]): string => all.map((index) => words[index]?.small[0]).join('');
  const last = big.slice(-small.length);
  if (initials(big).endsWith(small)) return last;
  // "Revolutionary Armed Forces of Colombia (FARC)".
  if (small.length >= 3 && sorted(initials(last)) === sorted(small)) return last;
  return initials(before).endsWith(small) ? [] : undefined;
};

const sorted = (letters: string): string => [...letters].sort().join('');

const isLetters = (small: string): boolean => /^\p{L}{2,8}$/u.test(small);

/** Behind a name, letters that are no word. */
const isForeign = (small: string, name: CasedWord | undefined, lexicon: Lexicon): boolean =>
  isLetters(small) && small.length >= 3 && small.length <= 5 && isCapital(name) && lexicon(small) === undefined;
