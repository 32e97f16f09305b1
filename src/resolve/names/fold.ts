import { nameVariants } from '../../ontology/nameVariants.js';
import { isVowelless, latinForms } from './latin.js';

/** Forms of a word that are equal when two words spell one name by different romanizations, and for other names rarely. */
export const foldedForms = (token: string): readonly string[] => [...new Set(latinForms(token).map(foldLatin))];

/**
 * The consonants of a word by classes, which all spellings of a name share, and other names too: names with equal ones are
 * compared, no more. Vowels are left out, since romanizations mix them up and Arabic does not write them.
 */
export const soundOf = (token: string): string => consonants(foldedForms(token).at(-1)) || 'a';

/** The class of the first letter: what "J." and "John" share. */
export const initialOf = (token: string): string => coarse((foldedForms(token).at(-1) ?? '').slice(0, 1)) || 'a';

/** Whether two words are one name spelled in two ways; `loosely` also when vowels or k and g differ, as in other names too. */
export const sameWord = (a: string, b: string): 'surely' | 'loosely' | 'not' => {
  const [one, other] = [foldedForms(a), foldedForms(b)];
  if (one.some((form) => other.includes(form))) return 'surely';
  if (isVowelless(a) !== isVowelless(b)) return consonants(one.at(-1)) === consonants(other.at(-1)) ? 'loosely' : 'not';
  return coarse(one.at(-1) ?? '') === coarse(other.at(-1) ?? '') && Math.min(a.length, b.length) >= 5
    ? 'loosely'
    : 'not';
};

const foldLatin = (word: string): string => {
  const known = nameVariants.get(word);
  if (known) return known;
  const folded = foldings.reduce((form, [from, to]) => form.replace(from, to), word);
  return folded || word;
};

/** In order. Each is a way in which romanizations of one name differ (BGN/PCGN, ISO 9, French, German and press usage). */
const foldings: readonly (readonly [RegExp, string])[] = [
  [/tsch|tch/g, 'ch'],
  [/dzh|dj/g, 'j'],
  [/off$/g, 'ov'],
  [/eff$/g, 'ev'],
  [/ph/g, 'f'],
  [/gh/g, 'g'],
  [/dh/g, 'd'],
  [/x/g, 'ks'],
  [/q/g, 'k'],
  [/^y(?=e)/g, ''],
  [/ou|oo/g, 'u'],
  [/[ea][iy](?=[^aeiou]|$)/g, 'ai'],
  [/y/g, 'i'],
  [/(.)\1+/g, '$1'],
  [/[ae]h$/g, 'a'],
];

const coarse = (folded: string): string =>
  folded
    .replace(/kh|ch|sh|zh|th/g, (two) => ({ kh: 'k', ch: 's', sh: 's', zh: 's', th: 't' })[two] ?? two)
    .replace(/[gqxh]/g, 'k')
    .replace(/[cz]/g, 's')
    .replace(/[wf]/g, 'v')
    .replace(/[e]/g, 'a')
    .replace(/u/g, 'o')
    .replace(/j/g, 'i')
    .replace(/(?<=.)k$/g, '')
    .replace(/(.)\1+/g, '$1');

const consonants = (form: string | undefined): string => coarse(form ?? '').replace(/[aio]/g, '');
