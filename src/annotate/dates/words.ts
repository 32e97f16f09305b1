import { dayParts, months, numerals, ordinals, seasons, shortWeekdays, weekdays } from '../../ontology/timeWords.js';

/** Pieces of patterns, made from the tables of words. All are for patterns that ignore case. */

export const anyOf = (words: readonly string[]): string => [...words].sort((a, b) => b.length - a.length).join('|');

const full = Object.keys(months).filter(
  (name) => name.length > 4 || name === 'may' || name === 'june' || name === 'july',
);
const short = Object.keys(months).filter((name) => !full.includes(name));

export const monthName = `(?:${anyOf(full)}|(?:${anyOf(short)})\\b\\.?)`;
export const weekdayName = `(?:${anyOf(Object.keys(weekdays))})`;
/** A weekday that leads a date in: "Thursday, ", "Thu. ". */
export const weekdayLead = `(?:(?:${anyOf(Object.keys(weekdays))}|(?:${anyOf(Object.keys(shortWeekdays))})\\b\\.?),?\\s+(?:the\\s+)?)?`;
export const dayPartName = `(?:${anyOf(Object.keys(dayParts))})`;
export const seasonName = `(?:${anyOf(Object.keys(seasons))})`;
/** A day of a month. Not the end of another number, nor its beginning. */
export const dayNumber = '(?<![\\d.,:/$£€#-])(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?(?![\\d:%]|[.,]\\d)';
/** The same after a dash. */
export const secondDay = '(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?(?![\\d:%]|[.,]\\d(?!\\d{3}\\b))';
export const yearNumber = '(?:1[0-9]|20|21)\\d\\d(?![\\d%]|[.,:/]\\d)';
export const dash = '\\s?(?:--|[-\\u2010-\\u2015])\\s?';
const tens = anyOf(Object.keys(numerals).filter((word) => (numerals[word] ?? 0) >= 20));
const ones = anyOf(Object.keys(numerals).filter((word) => (numerals[word] ?? 0) < 10 && word.length > 2));
export const numberWord = `(?:(?:${tens})-(?:${ones})|${anyOf(Object.keys(numerals))})`;
/** A count of units: digits, words, or a vague number. */
export const count = `(?:\\d{1,3}(?:\\.\\d)?|\\d{4}(?=[\\s-]+(?:years|days|hours))|${numberWord}|several|a few|few|many|a couple of|a number of|couple of)`;
export const unitName = '(?:second|minute|hour|day|week|weekend|fortnight|month|quarter|year|decade|century|centurie)';
export const spelledOrdinal = `(?:${anyOf(Object.keys(ordinals))})`;
export const ordinalName = `(?:\\d{1,2}(?:st|nd|rd|th)|${spelledOrdinal})`;

export const date = (...pieces: readonly string[]): RegExp => new RegExp(pieces.join(''), 'gi');

/** Number of a month; undefined for a small "may" or "march", which are verbs. */
export const monthNumber = (name: string | undefined): number | undefined => {
  const key = name?.replace('.', '').toLowerCase();
  if (key === undefined || ((key === 'may' || key === 'march' || key === 'mar') && name?.startsWith('m')))
    return undefined;
  return months[key];
};

export const dayOf = (day: string | undefined): number => Number.parseInt(day ?? '', 10);

/** A count as a number; `X` for a vague one, as TIMEX3 has it. */
export const countOf = (words: string | undefined): number | 'X' => {
  const key = (words ?? '').toLowerCase();
  const digits = Number(key);
  if (key !== '' && Number.isFinite(digits)) return digits;
  const [first = '', second] = key.split('-');
  const value = numerals[first];
  if (value === undefined) return 'X';
  return value + (second ? (numerals[second] ?? 0) : 0);
};

export const ordinalOf = (words: string | undefined): number | undefined => {
  const key = (words ?? '').toLowerCase();
  return /^\d/.test(key) ? Number.parseInt(key, 10) : ordinals[key];
};
