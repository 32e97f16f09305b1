import type { Sentence } from '../../model/annotation.js';
import { isVerbAt, lemmaAt, textAt } from '../../model/words.js';

/** "burned down, according to the UN, 60 villages", "killed, witnesses said, 12": the token before the words on who says so. */
export const beforeAside = (sentence: Sentence, index: number): number => {
  if (textAt(sentence, index) !== ',') return index;
  const from = Math.max(0, index - 10);
  const opens = sentence.tokens.slice(from, index).findLastIndex(({ text }) => text === ',') + from;
  if (opens < from || opens + 1 >= index) return index;
  const last = index - 1;
  const isTold =
    (textAt(sentence, opens + 1) === 'according' && textAt(sentence, opens + 2) === 'to') ||
    (isVerbAt(sentence, last) &&
      /^(say|claim|report|add|tell|estimate|allege|believe|admit|acknowledge|warn)$/.test(lemmaAt(sentence, last))) ||
    (isVerbAt(sentence, opens + 1) && lemmaAt(sentence, opens + 1) === 'say');
  const verb = sentence.tokens[opens - 1]?.pos ?? '';
  return isTold && /^(VB|RP)/.test(verb) ? opens - 1 : index;
};
