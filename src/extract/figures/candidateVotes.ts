import type { Sentence } from '../../model/annotation.js';
import { isVerbAt, lemmaAt, textAt } from '../../model/words.js';
import type { Candidate } from './candidates.js';
import type { CountedPhrase } from './countedPhrase.js';
import { numberAt } from './numbers.js';
import type { Trigger } from './trigger.js';

/** "won 18,400 votes to 17,200 for his rival": what the other got. In "by 112 votes to 13" the thirteen are against. */
export const rivalVotes = (sentence: Sentence, votes: CountedPhrase, trigger: Trigger): Candidate[] => {
  const verb = trigger.tokens[0] ?? -1;
  if (!/^(win|receive|get|garner|poll|secure|take|score|obtain|collect)$/.test(lemmaAt(sentence, verb))) return [];
  const start = numberBehind(sentence, votes.last + 1);
  const number = start === undefined ? undefined : numberAt(sentence, start);
  if (start === undefined || !number || textAt(sentence, number.last + 1) !== 'for') return [];
  const { value, last } = number;
  return [{ phrase: { first: start, number: start, last, value, qualifier: 'exact' }, trigger }];
};

const numberBehind = (sentence: Sentence, next: number): number | undefined => {
  const index = textAt(sentence, next) === ',' ? next + 1 : next;
  if (/^(to|against|versus)$/.test(textAt(sentence, index))) return index + 1;
  return textAt(sentence, index) === 'compared' && /^(with|to)$/.test(textAt(sentence, index + 1))
    ? index + 2
    : undefined;
};

/** "inflated his lead by 300 votes", "trailed her by 40 votes": the verb that tells how far apart they are. */
export const marginVerb = (sentence: Sentence, first: number): number | undefined => {
  if (textAt(sentence, first - 1) !== 'by') return undefined;
  for (let index = first - 2; index >= Math.max(0, first - 10); index--) {
    if (/^[,;:.]$/.test(textAt(sentence, index))) return undefined;
    if (!isVerbAt(sentence, index)) continue;
    const isMargin = sentence.tokens.slice(index + 1, first - 1).some((token) => margins.test(token.lemma));
    return isMargin || /^(lead|trail|overtake|outpoll)$/.test(lemmaAt(sentence, index)) ? index : undefined;
  }
  return undefined;
};

const margins = /^(lead|margin|majority|advantage|tally|total)$/;
