import type { Sentence } from '../../model/annotation.js';
import { arcTo, children, tokenAt } from '../../model/syntax.js';
import { speechVerbs } from '../../ontology/speechVerbs.js';
import { governorOf } from './trigger.js';

/** "is to travel", "are to be deported", "is about to enter": an arrangement. */
export const isToBe = (sentence: Sentence, token: number): boolean => {
  if (!/^VB/.test(tokenAt(sentence, token).pos)) return false;
  const to = children(sentence, token, 'mark').find((arc) => tokenAt(sentence, arc.dependent).pos === 'TO');
  const be = children(sentence, token, 'cop', 'aux').find((arc) => tokenAt(sentence, arc.dependent).lemma === 'be');
  // "had been due to expire": a preposition, to the tagger.
  if (to && sentence.tokens[to.dependent - 1]?.text === 'due') return true;
  if (isYetTo(sentence, token)) return false;
  return to !== undefined && be !== undefined && be.dependent < to.dependent;
};

/** "are yet to comment": they have not, and nobody says that they will. */
export const isYetTo = (sentence: Sentence, infinitive: number): boolean =>
  children(sentence, infinitive, 'mark').some(
    ({ dependent }) =>
      tokenAt(sentence, dependent).pos === 'TO' && /^yet$/i.test(sentence.tokens[dependent - 1]?.text ?? ''),
  );

/** "said it would close the plant": what was said to come, and nothing that depends on a condition. */
export const isFutureInPast = (sentence: Sentence, token: number): boolean => {
  const first = arcTo(sentence, token)?.relation === 'conj' ? governorOf(sentence, token) : token;
  const above = governorOf(sentence, first);
  return (
    arcTo(sentence, first)?.relation === 'ccomp' &&
    above >= 0 &&
    /^VB[DNG]$/.test(tokenAt(sentence, above).pos) &&
    speechVerbs.get(tokenAt(sentence, above).lemma) === 'said' &&
    tokenAt(sentence, above).lemma !== 'warn' &&
    children(sentence, token, 'cop').length === 0 &&
    children(sentence, token, 'aux').every((one) => tokenAt(sentence, one.dependent).lemma !== 'have')
  );
};
