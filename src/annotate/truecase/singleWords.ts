import { isDemonym, isPeople, placeNamed, printedName } from '../../ontology/gazetteer.js';
import { femaleNames, maleNames } from '../../ontology/givenNames.js';
import { organizationNouns } from '../../ontology/organizationNouns.js';
import { personNouns } from '../../ontology/personNouns.js';
import { placeNouns } from '../../ontology/placeNouns.js';
import { months } from '../../ontology/timeWords.js';
import { explosives } from '../../ontology/weapons.js';
import { type CasedWord, type CasingContext, type CasingStep, capital, withText } from './casing.js';

/** Each word by itself: days and months, what the rest of the document writes, countries and peoples; then what no list of words has. */
export const singleWords: CasingStep = (words, context) =>
  words.map((word, index) => withText(word, formOf(word, index, words, context)));

const formOf = (
  word: CasedWord,
  index: number,
  words: readonly CasedWord[],
  { lexicon, known }: CasingContext,
): string => {
  const { small } = word;
  if (!/\p{L}/u.test(small) || /^['’]?(?:s|re|ll|ve|d|m|t)$|^n['’]t$/.test(small)) return small;
  if (isCalendar(small, index, words)) return capital(small);
  const own = known.get(small);
  if (own !== undefined && own.length === small.length) return own;
  const common = lexicon(small);
  const printed = printedName(small);
  // "turkey" is a country to the press; "nice" and "reading" are no towns, and "us" and "car" no acronyms.
  if (printed !== undefined && (common === undefined || isCountry(printed))) return printed;
  const big = capital(small);
  if ((isDemonym(big) || isPeople(big)) && !(small === 'polish' && /^VB/.test(word.pos))) return big;
  if (common !== undefined || isTableWord(small) || plainForm(small, lexicon))
    return isDesignation(index, words) ? small.toUpperCase() : small;
  if (maleNames.has(big) || femaleNames.has(big)) return big;
  if (/^\p{L}\.(?:\p{L}\.)+$|^\p{L}\.$/u.test(small))
    return /^(?:a\.m|p\.m|i\.e|e\.g)\.$/.test(small) ? small : small.toUpperCase();
  if (/^\d/.test(small)) return small;
  if (isDesignation(index, words) || /^\p{L}{1,3}-\d+$/u.test(small)) return small.toUpperCase();
  if (/^(?:mm|kg|km|cm|lb|lbs|hrs|gmt|approx|dtd|ref)$/.test(small)) return small === 'gmt' ? 'GMT' : small;
  return isUnspeakable(small) ? small.toUpperCase() : big;
};

const isCountry = (name: string): boolean => placeNamed(name)?.subtype === 'country' && /\p{Ll}/u.test(name);

const isTableWord = (small: string): boolean =>
  [personNouns, placeNouns, organizationNouns, explosives].some(
    (nouns) => nouns.has(small) || nouns.has(small.replace(/s$/, '')),
  );

/** "r-15", "m-19": letters before a number that stands with them. */
const isDesignation = (index: number, words: readonly CasedWord[]): boolean => {
  const [word, dash, number] = [words[index], words[index + 1], words[index + 2]];
  return (
    /^\p{L}{1,3}$/u.test(word?.small ?? '') &&
    dash?.small === '-' &&
    /^\d+\p{L}?$/u.test(number?.small ?? '') &&
    dash.start === word?.end &&
    number?.start === dash.end
  );
};

/** Inflected and joined forms of words that the lists have. */
const plainForm = (small: string, lexicon: CasingContext['lexicon']): boolean => {
  if (/[-–]/.test(small))
    return small.split(/[-–]/).every((part) => part === '' || lexicon(part) !== undefined || /^\d+$/.test(part));
  return [/s$/, /es$/, /ed$/, /ing$/, /ly$/, /er$/, /ers$/].some((ending) => {
    const stem = small.replace(ending, '');
    return stem !== small && stem.length > 3 && (lexicon(stem) ?? 99) <= 50;
  });
};

/** "3 january", "last monday"; "may" and "march" need a number or a preposition beside them. */
const isCalendar = (small: string, index: number, words: readonly CasedWord[]): boolean => {
  if (/^(?:mon|tues|wednes|thurs|fri|satur|sun)days?$/.test(small)) return true;
  if (!(small in months)) return false;
  if (!/^(?:may|march|mar|dec|sept?|jan|jun|jul|oct|nov|apr|feb|aug|august)$/.test(small)) return true;
  const [before, after] = [words[index - 1]?.small ?? '', words[index + 1]?.small ?? ''];
  return (
    /^\d{1,2}(?:st|nd|rd|th)?$/.test(before) ||
    /^\d{1,4}(?:st|nd|rd|th)?$/.test(after) ||
    /^(?:in|last|of|since|until|early|late|next|mid)$/.test(before)
  );
};

/** Nobody speaks "drc", "mrta" or "epl" as a word: letters that English and Spanish do not put together. */
const isUnspeakable = (small: string): boolean =>
  /^\p{L}{2,5}$/u.test(small) &&
  !/^(?:mr|mrs|ms|dr|st|gen|col|lt|sgt|cpl|capt|maj|ltd|inc|corp|bros|jr|sr|rev|gov|sen|rep|prof|cmdr|brig|dept|govt|natl|intl)$/.test(
    small,
  ) &&
  (!/[aeiouy]/.test(small) || badBeginning.test(small) || badEnd.test(small));

const badBeginning =
  /^(?![bcdfgkpstvw][hrlw]|s[cmnpqkt]|[mn][bdgk]|[lt]l|kn|ts|dz|zv|mc|wr|gn|pt|ps|sz|cz|dj|tj|ng)[bcdfghjklmnpqrstvwxz]{2}/;
const badEnd = /(?:[bdfgjkpvz][lmnr]|[lr][nr]|n[lmrpbf]|[cdgpt][bdfgjmvz]|[fhjkqvwxz][bcdfgjlmnpqrtvwxz])$/;
