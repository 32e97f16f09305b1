import type { Sentence } from '../../model/annotation.js';
import type { Claim } from '../../model/claim.js';
import { atTokens } from '../../model/syntax.js';
import type { MentionIndex } from '../mentionsAt.js';
import { allied } from './alliances.js';
import { fighting } from './fighting.js';
import { loyal } from './loyal.js';
import type { Participants } from './participants.js';
import { isForce, isSide, sideIn, type WordsOf } from './side.js';

/** Who fights against whom, and who is allied with whom. */
export const sides = (sentence: Sentence, index: MentionIndex, find: Participants, words: WordsOf): Claim[] => {
  const side = sideIn(sentence, index, find);
  const takesSides = isSide(words);
  const isArmed = isForce(words);
  return atTokens(sentence, ({ index: token }) => [
    ...fighting(sentence, token, side, takesSides, isArmed),
    ...allied(sentence, token, side, takesSides),
    ...loyal(sentence, token, index, side),
  ]);
};
