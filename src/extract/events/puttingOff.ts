import type { Sentence, TimeExpression } from '../../model/annotation.js';
import { puttingOff } from '../../ontology/timeWords.js';
import { governorOf, prepositionOf, relationOf, type Trigger } from './trigger.js';

/**
 * "The trial was adjourned to Monday", "moved the vote from June to July": a day that something is put off from or to is no day of the
 * putting off; the one that it is put off to is that of the event which is.
 */
export const ofWhatIsPutOff = (
  sentence: Sentence,
  head: number,
  holder: Trigger,
  triggers: readonly Trigger[],
): readonly Trigger[] => {
  const preposition = prepositionOf(sentence, head);
  if (
    holder.form !== 'verb' ||
    !puttingOff.test(firstWord(holder.lemma)) ||
    !/^(from|to|until|till)$/.test(preposition)
  )
    return [holder];
  // "extended the truce until Friday": then it ends.
  return preposition === 'from' || /^(extend|prolong)$/.test(holder.lemma)
    ? []
    : triggers.filter(
        (one) =>
          one.form === 'noun' &&
          one.head < head &&
          (relationOf(sentence, holder.head) === 'acl'
            ? one.head === governorOf(sentence, holder.head)
            : governorOf(sentence, one.head) === holder.head &&
              /^(obj|nsubj:pass)$/.test(relationOf(sentence, one.head))),
      );
};

/** "until Monday": then it is to be, and not before. */
export const onlyThen = (time: TimeExpression): TimeExpression =>
  time.edtf?.startsWith('../') ? { ...time, edtf: time.edtf.slice('../'.length) } : time;

const firstWord = (lemma: string): string => lemma.split(' ')[0] ?? lemma;
