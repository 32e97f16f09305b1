import type { Sentence } from '../../model/annotation.js';
import { lemmaAt, textAt } from '../../model/words.js';
import { boundsBefore, type CountedPhrase } from './countedPhrase.js';
import { numberAt } from './numbers.js';

/** Shares and lengths of time, which count nothing, with their unit: "5 %", "3 percentage points", "ten years", "a 10-year" term. */
export const measuredPhrases = (sentence: Sentence): CountedPhrase[] => {
  const found: CountedPhrase[] = [];
  for (let index = 0; index < sentence.tokens.length; index++) {
    const phrase = measuredAt(sentence, index);
    if (!phrase) continue;
    found.push(phrase);
    // "two to six years" is one range.
    index = phrase.last;
  }
  return found;
};

const measuredAt = (sentence: Sentence, index: number): CountedPhrase | undefined => {
  const number = numberAt(sentence, index);
  const head = number && unitBehind(sentence, number.last);
  if (!number || head === undefined) return undefined;
  const { first, qualifier } = boundsBefore(sentence, index);
  const { value, upper } = number;
  return {
    first,
    number: index,
    last: head,
    head,
    value,
    qualifier: qualifier ?? number.qualifier ?? (isOpen(sentence, head) ? 'at least' : 'exact'),
    ...(upper === undefined ? {} : { upper }),
  };
};

const unitBehind = (sentence: Sentence, last: number): number | undefined => {
  const next = last + (textAt(sentence, last + 1) === '-' ? 2 : 1);
  if (/^(%|percent|pct|year|month|week|day)$/.test(lemmaAt(sentence, next))) return next;
  return /^(percentage point|per cent)$/.test(`${textAt(sentence, next)} ${lemmaAt(sentence, next + 1)}`)
    ? next + 1
    : undefined;
};

/** "15 years to life": at least so long. */
const isOpen = (sentence: Sentence, unit: number): boolean =>
  textAt(sentence, unit + 1) === 'to' && textAt(sentence, unit + 2) === 'life';
