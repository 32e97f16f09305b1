import type { Sentence } from '../../model/annotation.js';
import { arcTo, children, hasCase, hasMark, tokenAt } from '../../model/syntax.js';
import { textAt } from '../../model/words.js';
import { isDefinite } from './definiteness.js';

/** "without a trial", "without consulting them". */
export const isWithout = (sentence: Sentence, token: number): boolean =>
  hasCase(sentence, token, /^without$/i) || hasMark(sentence, token, /^without$/i);

/**
 * "Without the support of France they would have lost", "cannot end without talks": what "without" denies is only imagined away, as
 * the condition of what would, or cannot, come. "Could be deported without a trial" denies the trial.
 */
export const isConditionOf = (sentence: Sentence, token: number): boolean => {
  const arc = arcTo(sentence, token);
  if (!arc || !/^(obl|advcl)$/.test(arc.relation) || !isWithout(sentence, token)) return false;
  const helpers = children(sentence, arc.governor, 'aux').map(({ dependent }) => dependent);
  if (helpers.every((one) => tokenAt(sentence, one).pos !== 'MD')) return false;
  const isFronted = children(sentence, arc.governor, 'nsubj').some(
    ({ dependent }) => token < dependent && dependent < arc.governor,
  );
  return (
    isFronted ||
    isUnreal(sentence, arc.governor) ||
    children(sentence, arc.governor, 'advmod', 'nsubj').some(({ dependent }) =>
      /^(not|n['’]t|never|nothing|nobody)$/i.test(tokenAt(sentence, dependent).text),
    ) ||
    // "no deal will be signed without talks".
    children(sentence, arc.governor, 'nsubj').some((subject) =>
      children(sentence, subject.dependent, 'det').some(({ dependent }) =>
        /^no$/i.test(tokenAt(sentence, dependent).text),
      ),
    )
  );
};

/** Of such a condition, whether it was there all the same: what is spoken of as known, and what would have been otherwise. */
export const isThereAllTheSame = (sentence: Sentence, token: number): boolean =>
  isDefinite(sentence, token) || isUnreal(sentence, arcTo(sentence, token)?.governor ?? token);

/** "would have fallen". */
const isUnreal = (sentence: Sentence, verb: number): boolean => {
  const helpers = children(sentence, verb, 'aux').map(({ dependent }) => textAt(sentence, dependent));
  return helpers.includes('have') && helpers.some((text) => /^(would|could|might|['’]d)$/.test(text));
};
