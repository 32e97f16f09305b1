import type { Sentence } from '../../model/annotation.js';
import { textAt } from '../../model/words.js';

/** "310 people, among them children and the elderly, perished": what is said in between is of some of them. */
export const pastAside = (sentence: Sentence, last: number): number => {
  const opens =
    textAt(sentence, last + 1) === ',' &&
    /^(among|including|many|most|mostly|mainly|all|some|half|both|several)$/.test(textAt(sentence, last + 2));
  if (!opens) return last;
  const closes = sentence.tokens.slice(last + 2, last + 18).findIndex(({ text }) => text === ',');
  const within = sentence.tokens.slice(last + 2, last + 2 + Math.max(0, closes));
  return closes < 0 || within.some(({ pos }) => /^(VB[DPZ]|MD|:)$/.test(pos)) ? last : last + 2 + closes;
};
