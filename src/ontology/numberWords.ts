import type { FigureQualifier } from '../model/mention.js';
import { table } from './words.js';

/** Number words below one hundred, which add up: "forty-four". */
export const smallNumbers: Readonly<Record<string, number>> = table({
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
});

/** Words that multiply what stands before them: "two dozen", "1.5 million". */
export const multipliers: Readonly<Record<string, number>> = table({
  dozen: 12,
  hundred: 100,
  thousand: 1_000,
  million: 1_000_000,
  billion: 1_000_000_000,
  trillion: 1_000_000_000_000,
  m: 1_000_000,
  bn: 1_000_000_000,
});

/**
 * Plurals without a number before them, with the least that they can mean: "dozens" is two dozen or more.
 * They multiply along a chain: "hundreds of thousands".
 */
export const indefinitePlurals: Readonly<Record<string, number>> = table({
  dozens: 24,
  scores: 40,
  hundreds: 200,
  thousands: 2_000,
  millions: 2_000_000,
  tens: 20,
});

/** Words for an unsaid number, with the least that they can mean. By use "several" is three or more. */
export const vagueNumbers: Readonly<Record<string, number>> = table({
  several: 3,
  few: 3,
  couple: 2,
  multiple: 3,
  both: 2,
});

/** Words before a number that bound it, longest first where one begins with another. */
export const qualifiers: readonly (readonly [string, FigureQualifier])[] = [
  ['a minimum of', 'at least'],
  ['a total of', 'exact'],
  ['no fewer than', 'at least'],
  ['no less than', 'at least'],
  ['not less than', 'at least'],
  ['not fewer than', 'at least'],
  ['as many as', 'up to'],
  ['a maximum of', 'up to'],
  ['no more than', 'up to'],
  ['not more than', 'up to'],
  ['fewer than', 'up to'],
  ['less than', 'up to'],
  ['more than', 'at least'],
  ['greater than', 'at least'],
  ['in excess of', 'at least'],
  ['upwards of', 'at least'],
  ['at least', 'at least'],
  ['at most', 'up to'],
  ['at the most', 'up to'],
  ['well over', 'at least'],
  ['well above', 'at least'],
  ['up to', 'up to'],
  ['close to', 'about'],
  ['an estimated', 'about'],
  ['some', 'about'],
  ['about', 'about'],
  ['around', 'about'],
  ['roughly', 'about'],
  ['approximately', 'about'],
  ['nearly', 'about'],
  ['almost', 'about'],
  ['estimated', 'about'],
  ['over', 'at least'],
  ['above', 'at least'],
  ['under', 'up to'],
  ['below', 'up to'],
  ['exactly', 'exact'],
];

/** Words after a number that bound it: "12 or more". */
export const followingQualifiers: readonly (readonly [string, FigureQualifier])[] = [
  ['or more', 'at least'],
  ['or so', 'about'],
  ['or fewer', 'up to'],
  ['or less', 'up to'],
];

/** Signs and words of money, as ISO 4217 codes where one country has them; "$" is the United States dollar unless the text says whose. */
export const currencies: Readonly<Record<string, string>> = table({
  $: 'USD',
  us$: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  '₽': 'RUB',
  '₹': 'INR',
  c$: 'CAD',
  a$: 'AUD',
  dollar: 'USD',
  usd: 'USD',
  euro: 'EUR',
  eur: 'EUR',
  yen: 'JPY',
  yuan: 'CNY',
  renminbi: 'CNY',
  ruble: 'RUB',
  rouble: 'RUB',
  rupee: 'INR',
  manat: 'AZN',
  shekel: 'ILS',
  hryvnia: 'UAH',
  zloty: 'PLN',
  rand: 'ZAR',
  baht: 'THB',
  won: 'KRW',
  ringgit: 'MYR',
  naira: 'NGN',
  tenge: 'KZT',
  lari: 'GEL',
  afghani: 'AFN',
  rial: 'IRR',
  taka: 'BDT',
  forint: 'HUF',
  rupiah: 'IDR',
  dram: 'AMD',
  riyal: 'SAR',
  dirham: 'AED',
  lira: 'TRY',
  krona: 'SEK',
  birr: 'ETB',
  kyat: 'MMK',
  pound: 'GBP',
  // Money of several countries: whose it is the word does not say.
  franc: 'franc',
  peso: 'peso',
  dinar: 'dinar',
  krone: 'krone',
});
