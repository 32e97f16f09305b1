import type { Sentence } from '../../model/annotation.js';
import { at, isVerb, lemma, lower } from '../wordsAt.js';

/** "burned down, according to the UN, 60 villages", "killed, witnesses said, 12": the token before the words on who says so. */
export const beforeAside = (sentence: Sentence, index: number): number => {
  if (lower(sentence, index) !== ',') return index;
  const from = Math.max(0, index - 10);
  const opens = sentence.tokens.slice(from, index).findLastIndex(({ text }) => text === ',') + from;
  if (opens < from || opens + 1 >= index) return index;
  const last = index - 1;
  const isTold =
    (lower(sentence, opens + 1) === 'according' && lower(sentence, opens + 2) === 'to') ||
    (isVerb(sentence, last) &&
      /^(say|claim|report|add|tell|estimate|allege|believe|admit|acknowledge|warn)$/.test(lemma(sentence, last))) ||
    (isVerb(sentence, opens + 1) && lemma(sentence, opens + 1) === 'say');
  const verb = at(sentence, opens - 1)?.pos ?? '';
  return isTold && /^(VB|RP)/.test(verb) ? opens - 1 : index;
};
