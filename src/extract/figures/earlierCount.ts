import type { Sentence } from '../../model/annotation.js';
import { textAt } from '../../model/words.js';
import type { CountedPhrase } from './countedPhrase.js';

/**
 * "brought the toll to 87, fewer than the 104 announced a day earlier": another count of the same, given before. What is only
 * compared ("up from 12 in May") may be of other events.
 */
export const isEarlierCount = (sentence: Sentence, previous: CountedPhrase, phrase: CountedPhrase): boolean => {
  const between = sentence.tokens.slice(0, phrase.first).findLast(({ text }) => /^(from|than)$/i.test(text))?.index;
  const near = between !== undefined && between >= phrase.first - 2 && between > previous.last;
  const compares =
    near && /^(down|up|fewer|less|more|lower|higher|revised|raised|cut)$/.test(textAt(sentence, between - 1));
  return (
    compares &&
    phrase.head === undefined &&
    /^(announced|reported|given|estimated|claimed|stated|cited|published|confirmed|mentioned)$/.test(
      textAt(sentence, phrase.last + 1),
    )
  );
};
