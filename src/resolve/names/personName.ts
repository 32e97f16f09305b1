import { nameKey } from '../../model/nameKey.js';
import { nameSuffixes, personTitles } from '../../ontology/titles.js';
import { sameWord } from './fold.js';

/** The words of a person's name without titles, articles ("al-") and points, with "Abd al-", "Abdul" and "Abdel" as one. */
export const personWords = (name: string): readonly string[] => {
  const words = nameKey(name.replace(/[.’'`ʻʼ]/gu, (mark) => (mark === '.' ? ' ' : '')))
    .split(' ')
    .filter((word) => word !== '');
  while (words.length > 1 && personTitles.has(words[0] ?? '')) words.shift();
  return words
    .flatMap((word) => /^(abd)[aeiu]l(\p{L}{4,})$/u.exec(word)?.slice(1) ?? word.replace(/^abd[aeiu]l$/u, 'abd'))
    .filter((word) => !articles.has(word) && !suffixes.has(word));
};

const articles: ReadonlySet<string> = new Set(['al', 'el', 'ul']);
const suffixes: ReadonlySet<string> = new Set([...nameSuffixes].map((one) => one.toLowerCase().replace('.', '')));

/** How two persons' names are alike; `undefined` when nothing can be said. */
export type NameLikeness = 'exact' | 'variant' | 'loose' | 'initials' | 'middle' | 'different' | undefined;

/** Compares two full names, of two words or more each. */
export const personLikeness = (a: readonly string[], b: readonly string[]): NameLikeness => {
  const [one, other] = [parts(a), parts(b)];
  if (!one || !other) return undefined;
  const last = sameWord(one.last, other.last);
  if (last === 'not') return undefined;
  const middle = middles(one.middle, other.middle);
  if (isInitial(one.first) || isInitial(other.first)) {
    if (one.first[0] !== other.first[0] || last !== 'surely') return undefined;
    return middle === 'conflict'
      ? 'different'
      : isInitial(one.first) && isInitial(other.first) && middle === 'equal'
        ? 'exact'
        : 'initials';
  }
  const first = sameWord(one.first, other.first);
  if (first === 'not') return mayBeShort(one.first, other.first) ? undefined : 'different';
  if (middle === 'conflict') return 'different';
  if (first === 'loosely' || last === 'loosely') return first === last ? undefined : 'loose';
  if (middle === 'missing') return 'middle';
  return a.join(' ') === b.join(' ') ? 'exact' : 'variant';
};

const parts = (words: readonly string[]) => {
  const [first, ...rest] = words;
  const last = rest.at(-1);
  return first !== undefined && last !== undefined ? { first, middle: rest.slice(0, -1), last } : undefined;
};

const isInitial = (word: string): boolean => [...word].length === 1;

/** Patronymics, which texts give or leave out, say nothing when they are missing. */
const isPatronymic = (word: string): boolean => /(vich|vych|vna|oglu|oghlu|ogly|kyzy|qizi|gizi)$/u.test(word);

const middles = (a: readonly string[], b: readonly string[]): 'equal' | 'missing' | 'conflict' => {
  const [one, other] = [a.filter((word) => !isPatronymic(word)), b.filter((word) => !isPatronymic(word))];
  if (one.length === 0 && other.length === 0) return 'equal';
  if (one.length === 0 || other.length === 0) return 'missing';
  const agree = (x: string, y: string) => (isInitial(x) || isInitial(y) ? x[0] === y[0] : sameWord(x, y) === 'surely');
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length === long.length) return short.every((word, i) => agree(word, long[i] ?? '')) ? 'equal' : 'conflict';
  return short.every((word) => long.some((each) => agree(word, each))) && !short.every(isInitial)
    ? 'missing'
    : 'conflict';
};

/** "Mike" and "Michael", "Alex" and "Alexander": a short form is no other name. */
const mayBeShort = (a: string, b: string): boolean => a.slice(0, 2) === b.slice(0, 2);
