import { smallNumbers } from './numberWords.js';
import { table, words } from './words.js';

/** Words of the calendar in English, each with what it stands for. */

/** Months by name and by their usual abbreviations (a full stop may follow), to their number. */
export const months: Readonly<Record<string, number>> = table({
  january: 1,
  jan: 1,
  february: 2,
  feb: 2,
  march: 3,
  mar: 3,
  april: 4,
  apr: 4,
  may: 5,
  june: 6,
  jun: 6,
  july: 7,
  jul: 7,
  august: 8,
  aug: 8,
  september: 9,
  sept: 9,
  sep: 9,
  october: 10,
  oct: 10,
  november: 11,
  nov: 11,
  december: 12,
  dec: 12,
});

/** What comes again, so that "last" or "next" before it says which one: "last week's vote". */
export const recurring = words(
  'week month year night weekend monday tuesday wednesday thursday friday saturday sunday spring summer autumn fall winter',
);

/** As a text writes them in full. */
export const monthNames = words(
  'January February March April May June July August September October November December',
);

/** Month names that are also a verb, a name or an adjective: alone they need a preposition or the like before them. */
export const ambiguousMonths: ReadonlySet<string> = new Set([
  'march',
  'april',
  'may',
  'june',
  'august',
  'mar',
  'jan',
  'dec',
  'apr',
  'jun',
  'jul',
  'aug',
  'nov',
  'sep',
]);

/** Weekdays to their ISO 8601 number. */
export const weekdays: Readonly<Record<string, number>> = table({
  monday: 1,
  tuesday: 2,
  wednesday: 3,
  thursday: 4,
  friday: 5,
  saturday: 6,
  sunday: 7,
});

/** Abbreviated weekdays, as in "Thu, Feb. 23": only before a date. */
export const shortWeekdays: Readonly<Record<string, number>> = table({
  mon: 1,
  tue: 2,
  tues: 2,
  wed: 3,
  weds: 3,
  thu: 4,
  thur: 4,
  thurs: 4,
  fri: 5,
  sat: 6,
  sun: 7,
});

/** ISO 8601-2 season numbers and TIMEX3 season codes. */
export const seasons: Readonly<Record<string, { readonly edtf: number; readonly timex: string }>> = table({
  spring: { edtf: 21, timex: 'SP' },
  summer: { edtf: 22, timex: 'SU' },
  autumn: { edtf: 23, timex: 'FA' },
  fall: { edtf: 23, timex: 'FA' },
  winter: { edtf: 24, timex: 'WI' },
});

/** TIMEX3 codes of the parts of a day. */
export const dayParts: Readonly<Record<string, string>> = table({
  morning: 'MO',
  afternoon: 'AF',
  evening: 'EV',
  night: 'NI',
});

/** When the sun rises or sets: TIMEX3 has no code of their own for them, so the part of the day that begins there. */
export const sunTimes: Readonly<Record<string, string>> = table({
  dawn: 'MO',
  daybreak: 'MO',
  sunrise: 'MO',
  dusk: 'EV',
  sunset: 'EV',
  nightfall: 'NI',
});

const { zero: _, ...countable } = smallNumbers;

/** Small numbers in words, as they stand before a unit of time: "a week", "two days". */
export const numerals: Readonly<Record<string, number>> = table({ a: 1, an: 1, ...countable });

/** Ordinals in words, for days, quarters and centuries. */
export const ordinals: Readonly<Record<string, number>> = table({
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  eleventh: 11,
  twelfth: 12,
  thirteenth: 13,
  fourteenth: 14,
  fifteenth: 15,
  sixteenth: 16,
  seventeenth: 17,
  eighteenth: 18,
  nineteenth: 19,
  twentieth: 20,
  'twenty-first': 21,
  'twenty-second': 22,
  'twenty-third': 23,
  'twenty-fourth': 24,
  'twenty-fifth': 25,
  'twenty-sixth': 26,
  'twenty-seventh': 27,
  'twenty-eighth': 28,
  'twenty-ninth': 29,
  thirtieth: 30,
  'thirty-first': 31,
});

/** Decades in words, of the twentieth century. */
export const decades: Readonly<Record<string, number>> = table({
  twenties: 1920,
  thirties: 1930,
  forties: 1940,
  fifties: 1950,
  sixties: 1960,
  seventies: 1970,
  eighties: 1980,
  nineties: 1990,
});

/** Numbers that are not told: "several years". */
export const vagueNumbers: ReadonlySet<string> = new Set([
  'several',
  'some',
  'few',
  'a few',
  'many',
  'a couple of',
  'couple of',
  'a number of',
  'recent',
]);

/** Feasts on one day of the year, to its month and day. */
export const feasts: Readonly<Record<string, readonly [month: number, day: number]>> = table({
  christmas: [12, 25],
  'christmas day': [12, 25],
  'christmas eve': [12, 24],
  'boxing day': [12, 26],
  halloween: [10, 31],
  "new year's day": [1, 1],
  "new year's eve": [12, 31],
  "valentine's day": [2, 14],
  "international women's day": [3, 8],
  'may day': [5, 1],
  'bastille day': [7, 14],
  "all saints' day": [11, 1],
});

/** Feasts that move. SUTime knows their days. */
export const movingFeasts: ReadonlySet<string> = new Set([
  'easter',
  'easter sunday',
  'easter monday',
  'good friday',
  'palm sunday',
  'thanksgiving',
  'thanksgiving day',
]);

/**
 * Nouns that make a day of a month the name of an event ("the 5 May riots"): such a date belongs to the event's own year,
 * never to the year of the publication.
 */
export const eventsNamedByDate: readonly string[] = [
  'agreement',
  'assassination',
  'attack',
  'attacks',
  'bombing',
  'bombings',
  'coup',
  'crackdown',
  'declaration',
  'disaster',
  'earthquake',
  'events',
  'genocide',
  'incident',
  'insurrection',
  'killings',
  'massacre',
  'movement',
  'pogrom',
  'protests',
  'putsch',
  'revolution',
  'riots',
  'tragedy',
  'tsunami',
  'uprising',
];

/** Verbs by which something that was to be is put on another day: "adjourned to Monday", "moved from June to October". Lemmas. */
export const puttingOff = /^(postpone|adjourn|delay|defer|reschedule|move|push|put|shift|bring|extend|prolong)$/;
