import type { Sentence } from '../../model/annotation.js';
import { children, isInfinitive, tokenAt } from '../../model/syntax.js';

/** By the verb's own form, or by an auxiliary: "fled", "had fled", "did flee". */
export const isPast = (sentence: Sentence, verb: number): boolean =>
  tokenAt(sentence, verb).pos === 'VBD' ||
  children(sentence, verb, 'aux', 'aux:pass', 'cop').some((arc) =>
    /^(was|were|had|did)$/i.test(tokenAt(sentence, arc.dependent).text),
  );

/** By its form or auxiliaries, a passive or a participle without any too: "was held", "has begun", "held in May". */
export const hasBeen = (sentence: Sentence, verb: number): boolean => {
  const helpers = children(sentence, verb, 'aux', 'aux:pass', 'cop').map(
    (arc) => tokenAt(sentence, arc.dependent).text,
  );
  if (helpers.some((text) => /^(will|would|may|might|could|can|should|must|shall|to)$/i.test(text))) return false;
  if (helpers.some((text) => /^(was|were|had|did|has|have|['’]ve)$/i.test(text))) return true;
  const { pos } = tokenAt(sentence, verb);
  return pos === 'VBD' || (pos === 'VBN' && helpers.length === 0);
};

/** "the trial, which began on Monday", "the talks, held in Oslo": of a noun, whether a clause behind it says that it is under way. */
export const hasBegun = (sentence: Sentence, noun: number): boolean =>
  children(sentence, noun, 'acl', 'acl:relcl').some(
    ({ dependent }) =>
      /^(begin|start|open|resume|commence|take|hold|kick|get|enter)$/.test(tokenAt(sentence, dependent).lemma) &&
      hasBeen(sentence, dependent) &&
      !isInfinitive(sentence, dependent),
  );
