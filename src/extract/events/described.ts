import type { Sentence } from '../../model/annotation.js';
import { hasModal } from '../../model/auxiliaries.js';
import { arcTo, children, hasMark, isInfinitive, tokenAt } from '../../model/syntax.js';
import { textAt } from '../../model/words.js';
import { makingVerbs } from '../../ontology/deedNouns.js';
import { isDefinite } from './definiteness.js';
import { isPast } from './pastTense.js';
import { verbLemma } from './trigger.js';

/**
 * "to build institutions that are dedicated to it", "a zone monitored by observers": what a clause in the present, or a participle, says of a
 * thing that is only being made or arranged is as sure as the making.
 */
export const isOfThingToCome = (sentence: Sentence, verb: number, noun: number): boolean => {
  const { pos } = tokenAt(sentence, verb);
  const isBare = children(sentence, verb, 'mark', 'case').length === 0;
  const isSaid =
    arcTo(sentence, verb)?.relation === 'acl'
      ? pos === 'VBN' && isBare && children(sentence, verb, 'aux').length === 0
      : isInPresent(sentence, verb);
  return isSaid && !isDefinite(sentence, noun) && isMade(sentence, noun);
};

/** "to create a force", "plans for a conference". */
const isMade = (sentence: Sentence, noun: number): boolean => {
  const arc = arcTo(sentence, noun);
  if (!arc || arc.governor < 0) return false;
  if (arc.relation === 'conj') return isMade(sentence, arc.governor);
  if (/^(obj|nsubj:pass)$/.test(arc.relation) && makingVerbs.has(verbLemma(sentence, arc.governor))) return true;
  return (
    arc.relation === 'nmod' &&
    /^(creation|establishment|formation|construction|deployment|conclusion|adoption)$/.test(
      tokenAt(sentence, arc.governor).lemma,
    )
  );
};

/** "will leave before the vote is held", "are calling for a truce before talks begin": a time that is told in the present, behind what is to come. */
export const isTimeToCome = (sentence: Sentence, verb: number, above: number): boolean => {
  const isTime = children(sentence, verb, 'mark', 'advmod').some(({ dependent }) =>
    /^(before|after|once|when|until|till)$/.test(textAt(sentence, dependent)),
  );
  // "said they would sign once it was translated": told back from then.
  const isThen =
    children(sentence, above, 'aux').some((arc) => textAt(sentence, arc.dependent) === 'would') &&
    children(sentence, verb, 'mark', 'advmod').some(({ dependent }) =>
      /^(before|once|until)$/.test(textAt(sentence, dependent)),
    ) &&
    isPast(sentence, verb) &&
    children(sentence, verb, 'aux').every((arc) => textAt(sentence, arc.dependent) !== 'had');
  if (!isTime || !(isInPresent(sentence, verb) || isThen)) return false;
  // "said nothing about it until it begins": in the present only what is to come ends what is done.
  if (hasMark(sentence, verb, /^(until|till)$/i) && isInPresent(sentence, verb)) return true;
  return isInfinitive(sentence, above) || hasModal(sentence, above);
};

const isInPresent = (sentence: Sentence, verb: number): boolean => {
  const helpers = children(sentence, verb, 'aux', 'cop').map((arc) => tokenAt(sentence, arc.dependent));
  const first = helpers[0] ?? tokenAt(sentence, verb);
  return /^VB[PZ]$/.test(first.pos) && !/^(has|have)$/.test(first.text);
};
