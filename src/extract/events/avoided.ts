import type { Sentence } from '../../model/annotation.js';
import { isUntold } from '../../model/auxiliaries.js';
import { arcTo, isInfinitive, tokenAt } from '../../model/syntax.js';
import { penaltyNouns } from '../../ontology/arrangedWords.js';
import { avoidingVerbs, undoingVerbs } from '../../ontology/deniedComplements.js';
import { isForce } from '../../ontology/roleRules.js';
import { isDefinite } from './definiteness.js';

/**
 * Whether the object of a verb is only wished not to be: "fled to avoid a jail term". What is told as known is there, "fled to
 * escape the fighting"; and what somebody managed to prevent was not.
 */
export const isToAvoid = (sentence: Sentence, verb: number, noun: number, type: string): boolean => {
  const lemma = tokenAt(sentence, verb).lemma.toLowerCase();
  return (
    avoidingVerbs.has(lemma) &&
    isInfinitive(sentence, verb) &&
    !isManaged(sentence, verb) &&
    !isThere(sentence, lemma, noun, type)
  );
};

/** Whether a verb keeps its subject out of what there is: "escaped the raid", "to evade sanctions"; "evaded arrest" was not arrested. */
export const isOutOf = (sentence: Sentence, verb: number, noun: number, type: string): boolean =>
  isThere(sentence, tokenAt(sentence, verb).lemma.toLowerCase(), noun, type);

const isThere = (sentence: Sentence, lemma: string, noun: number, type: string): boolean =>
  lemma === 'evade'
    ? !penaltyNouns.has(tokenAt(sentence, noun).lemma)
    : isDefinite(sentence, noun) && (/^(escape|dodge)$/.test(lemma) || (lemma === 'avoid' && isForce(type)));

/** "failed to prevent the massacre", "its failure to avert a war": the object of a verb by which something was not kept off is there. */
export const isMissed = (sentence: Sentence, verb: number): boolean => {
  const arc = arcTo(sentence, verb);
  if (!arc || arc.governor < 0 || !avoidingVerbs.has(tokenAt(sentence, verb).lemma)) return false;
  const { lemma, pos } = tokenAt(sentence, arc.governor);
  const isTold =
    arc.relation === 'xcomp'
      ? lemma === 'fail' && /^VB[DN]$/.test(pos)
      : arc.relation === 'acl' && /^(failure|inability)$/.test(lemma) && isDefinite(sentence, arc.governor);
  return isTold && !isUntold(sentence, arc.governor);
};

/** "managed to prevent an attack", "were able to avert it". */
const isManaged = (sentence: Sentence, verb: number): boolean => {
  const arc = arcTo(sentence, verb);
  return (
    arc?.relation === 'xcomp' &&
    arc.governor >= 0 &&
    /^(manage|able|succeed)$/.test(tokenAt(sentence, arc.governor).lemma)
  );
};

/** "lifted the ban on exporting it", "the end of the ban on": what is no more forbidden may be done. */
export const isLifted = (sentence: Sentence, noun: number): boolean => {
  if (!/^(ban|prohibition|moratorium|embargo|bar)$/.test(tokenAt(sentence, noun).lemma)) return false;
  const arc = arcTo(sentence, noun);
  if (!arc || arc.governor < 0 || !/^(obj|nsubj:pass|nmod)$/.test(arc.relation)) return false;
  const { lemma } = tokenAt(sentence, arc.governor);
  return arc.relation === 'nmod'
    ? /^(lifting|end|reversal|repeal|removal|easing|suspension)$/.test(lemma)
    : undoingVerbs.has(lemma) || /^(ease|drop|repeal|overturn|suspend|scrap|cancel)$/.test(lemma);
};
