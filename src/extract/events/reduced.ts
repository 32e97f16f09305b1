import type { Sentence } from '../../model/annotation.js';
import { children, isInfinitive, tokenAt } from '../../model/syntax.js';
import { foreseeingVerbs, tellingVerbs } from '../../ontology/arrangedWords.js';
import { complementModality } from '../../ontology/complementModality.js';
import { negatingWords } from '../../ontology/deniedComplements.js';
import { speechVerbs } from '../../ontology/speechVerbs.js';
import { isVerb, prepositionOf } from './trigger.js';

/**
 * "wants to help people affected by the flood", "to survive a parliament divided into three": the parser takes a participle behind a noun for
 * the verb of a clause. Behind a verb that takes no clause it says what had been done to them, whatever is wished for them.
 */
export const isReduced = (sentence: Sentence, participle: number, above: number): boolean =>
  /^VB[DN]$/.test(tokenAt(sentence, participle).pos) &&
  isVerb(sentence, above) &&
  (isInfinitive(sentence, above) || children(sentence, above, 'aux').length > 0) &&
  children(sentence, participle, 'mark', 'aux', 'aux:pass', 'cop', 'obj').length === 0 &&
  isBehindNoun(sentence, participle, above) &&
  children(sentence, participle, 'obl').some(({ dependent }) =>
    /^(by|with|into|in|from|at|on|during)$/.test(prepositionOf(sentence, dependent)),
  ) &&
  [foreseeingVerbs, tellingVerbs, complementModality, negatingWords, speechVerbs].every(
    (table) => !table.has(tokenAt(sentence, above).lemma),
  ) &&
  !/^(mean|imply|ensure|prove|pretend|feel|show|be|see|hear|watch|have|get|make|keep|leave)$/.test(
    tokenAt(sentence, above).lemma,
  );

const isBehindNoun = (sentence: Sentence, participle: number, above: number): boolean => {
  const subjects = children(sentence, participle, 'nsubj');
  return subjects.length > 0
    ? subjects.some(({ dependent }) => above < dependent && dependent < participle)
    : /^NN/.test(sentence.tokens[participle - 1]?.pos ?? '');
};
