import type { Sentence, Token } from '../../model/annotation.js';
import type { FigureQualifier } from '../../model/mention.js';
import { textAt } from '../../model/words.js';
import { indefinitePlurals, multipliers, smallNumbers, vagueNumbers } from '../../ontology/numberWords.js';
import { table } from '../../ontology/words.js';

/** A number as it stands in a sentence, without what it counts. `first` and `last` are token indexes. */
export interface NumberReading {
  readonly first: number;
  readonly last: number;
  readonly value: number;
  readonly upper?: number;
  readonly qualifier?: FigureQualifier;
}

/** The number that begins at a token: digits, words, "two dozen", "hundreds of thousands", "20 to 30". */
export const numberAt = (sentence: Sentence, start: number): NumberReading | undefined => {
  if (!mayBegin(textAt(sentence, start))) return undefined;
  const one = simpleAt(sentence, start);
  return one && (rangeFrom(sentence, one) ?? one);
};

/** Most words begin no number, and each is asked about. */
const mayBegin = (text: string): boolean => {
  const hyphen = text.indexOf('-');
  return beginnings.has(hyphen < 0 ? text : text.slice(0, hyphen)) || /^\d/.test(text);
};

const beginnings: ReadonlySet<string> = new Set(
  ['a', 'an', 'half'].concat(...[smallNumbers, indefinitePlurals, vagueNumbers].map((words) => Object.keys(words))),
);

const simpleAt = (sentence: Sentence, start: number): NumberReading | undefined =>
  indefiniteAt(sentence, start) ?? vagueAt(sentence, start) ?? countedAt(sentence, start);

/** "12", "1,500", "1.5 million", "twenty-five", "three hundred and forty", "a dozen", "a hundred". */
const countedAt = (sentence: Sentence, start: number): NumberReading | undefined => {
  const first = digits(sentence, start) ?? words(sentence, start) ?? article(sentence, start);
  return first && multiply(sentence, { first: start, ...first });
};

const multiply = (sentence: Sentence, number: NumberReading): NumberReading => {
  const by = multipliers[textAt(sentence, number.last + 1)];
  if (!by) return number;
  const product = { ...number, last: number.last + 1, value: thousandths(number.value * by) };
  const next = textAt(sentence, product.last + 1) === 'and' ? product.last + 2 : product.last + 1;
  const small = by >= 100 ? words(sentence, next) : undefined;
  const rest = small && multiply(sentence, { first: next, ...small });
  return multiply(
    sentence,
    rest && rest.value < by ? { ...product, last: rest.last, value: product.value + rest.value } : product,
  );
};

const thousandths = (value: number): number => Math.round(value * 1000) / 1000;

const digits = (sentence: Sentence, start: number): { value: number; last: number } | undefined => {
  const text = textAt(sentence, start);
  if (/^\d{1,3}(,\d{3})+(\.\d+)?$/.test(text) || /^\d+(\.\d+)?$/.test(text))
    return withFraction(sentence, Number(text.replaceAll(',', '')), start);
  // "€90m", in one token; "a 90m wall" is of metres.
  const short = /^(?<number>\d+(?:\.\d+)?)(?<by>m|bn)$/.exec(text)?.groups;
  if (short && sentence.tokens[start - 1]?.pos === '$')
    return { value: thousandths(Number(short.number) * (multipliers[short.by ?? ''] ?? 1)), last: start };
  return undefined;
};

/** "3 ½". */
const withFraction = (sentence: Sentence, value: number, last: number): { value: number; last: number } => {
  const part = fractions[textAt(sentence, last + 1)];
  return part ? { value: value + part, last: last + 1 } : { value, last };
};

const fractions = table({ '½': 0.5, '¼': 0.25, '¾': 0.75 });

/** "four", "forty-four", "forty four", with the hyphen inside a token or between two. */
const words = (sentence: Sentence, start: number): { value: number; last: number } | undefined => {
  const parts = textAt(sentence, start)
    .split('-')
    .map((part) => smallNumbers[part]);
  if (parts.some((part) => part === undefined)) return undefined;
  const value = parts.reduce<number>((sum, part) => sum + (part ?? 0), 0);
  if (value < 20 || value % 10 !== 0) return { value, last: start };
  const next = textAt(sentence, start + 1) === '-' ? start + 2 : start + 1;
  const unit = smallNumbers[textAt(sentence, next)];
  return unit && unit < 10 ? { value: value + unit, last: next } : { value, last: start };
};

/** "A" and "half a" are numbers only before a multiplier: "a dozen", "a hundred", "half a million". */
const article = (sentence: Sentence, start: number): { value: number; last: number } | undefined => {
  if (
    textAt(sentence, start) === 'half' &&
    textAt(sentence, start + 1) === 'a' &&
    textAt(sentence, start + 2) in multipliers
  )
    return { value: 0.5, last: start + 1 };
  if (!['a', 'an'].includes(textAt(sentence, start))) return undefined;
  const next = textAt(sentence, start + 1);
  return next.length > 2 && next in multipliers ? { value: 1, last: start } : undefined;
};

/** "Dozens", "hundreds of thousands", "tens of thousands": the least that they can mean. */
const indefiniteAt = (sentence: Sentence, start: number): NumberReading | undefined => {
  const factor = indefinitePlurals[textAt(sentence, start)];
  if (!factor) return undefined;
  const chained = chains[textAt(sentence, start + 2)];
  if (textAt(sentence, start + 1) === 'of' && chained)
    return { first: start, last: start + 2, value: factor * chained, qualifier: 'at least' };
  return { first: start, last: start, value: factor, qualifier: 'at least' };
};

const chains = table({ hundreds: 100, thousands: 1_000, millions: 1_000_000 });

const vagueAt = (sentence: Sentence, start: number): NumberReading | undefined => {
  const skip = textAt(sentence, start) === 'a' ? 1 : 0;
  const text = textAt(sentence, start + skip);
  const value = vagueNumbers[text];
  if (value === undefined || (text === 'couple' && skip === 0)) return undefined;
  return { first: start, last: start + skip, value, qualifier: text === 'both' ? 'exact' : 'at least' };
};

/** "20 to 30", "20-30", "between 20 and 30", "20 or 30". The second number must be the larger one. */
const rangeFrom = (sentence: Sentence, lower: NumberReading): NumberReading | undefined => {
  const joint = textAt(sentence, lower.last + 1);
  const between = textAt(sentence, lower.first - 1) === 'between';
  // "Rose from 10 to 12" tells a change, and two numbers.
  if (joint === 'to' && textAt(sentence, lower.first - 1) === 'from') return undefined;
  if (!(['to', '-', '–', 'or'].includes(joint) || (between && joint === 'and'))) return undefined;
  const upper = simpleAt(sentence, lower.last + 2);
  if (!upper || upper.qualifier) return undefined;
  const scale = scaleOf(sentence, upper);
  const value =
    lower.value < 100 && scale > 1 && !(textAt(sentence, lower.last) in multipliers)
      ? lower.value * scale
      : lower.value;
  return upper.value > value ? { first: lower.first, last: upper.last, value, upper: upper.value } : undefined;
};

/** In "2 to 3 million" the word after the second number is meant for the first too. */
const scaleOf = (sentence: Sentence, number: NumberReading): number =>
  number.last > number.first ? (multipliers[textAt(sentence, number.last)] ?? 1) : 1;

/** Whether a token can count at all: not part of a date, an ordinal, a clock time, money or a percentage. */
export const counts = (token: Token): boolean =>
  !['DATE', 'TIME', 'DURATION', 'SET', 'ORDINAL', 'MONEY', 'PERCENT'].includes(token.ner);

/** "An F-16 pilot", "a four-storey building": the number is a part of a word. */
export const isInWord = (sentence: Sentence, first: number, last: number): boolean => {
  const [start = 0, end = 0] = [sentence.tokens[first]?.start, sentence.tokens[last]?.end];
  return (
    /\p{Lu}[-–]$/u.test(sentence.text.slice(0, start - sentence.start)) ||
    /^[-–](?!year)\p{Ll}/u.test(sentence.text.slice(end - sentence.start))
  );
};
