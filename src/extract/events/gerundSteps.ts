import type { Sentence } from '../../model/annotation.js';
import { arcTo, children, tokenAt } from '../../model/syntax.js';
import { textAt } from '../../model/words.js';
import { feelings, gerundModality } from '../../ontology/complementModality.js';
import { isVerb, prepositionOf } from './trigger.js';

/** "aimed at ending", "the importance of holding", "suspected of having supplied". */
export const isGerundOf = (sentence: Sentence, token: number, above: number): boolean =>
  (tokenAt(sentence, token).pos === 'VBG' ||
    children(sentence, token, 'aux').some((arc) => /^(having|being)$/.test(textAt(sentence, arc.dependent)))) &&
  children(sentence, token, 'mark', 'case').some(({ dependent }) => {
    const mark = textAt(sentence, dependent);
    return (
      /^(at|to|of|for|on)$/.test(mark) ||
      gerundModality.has(`${tokenAt(sentence, above).lemma}/${mark}`) ||
      (mark === 'in' && endsIn(sentence, above))
    );
  });

/** "could result in them losing the port": as sure as the verb. */
export const endsIn = (sentence: Sentence, token: number): boolean =>
  isVerb(sentence, token) && /^(result|lead|end|culminate)$/.test(tokenAt(sentence, token).lemma);

/** "fears of the war spreading", "could lead to thousands losing their homes": the word over the noun that a gerund describes. */
export const feltFor = (sentence: Sentence, noun: number): number | undefined => {
  const arc = arcTo(sentence, noun);
  if (!arc || arc.governor < 0 || !/^(nmod|obl)$/.test(arc.relation)) return undefined;
  const lemma = tokenAt(sentence, arc.governor).lemma.toLowerCase();
  return (feelings.has(lemma) && /^(of|about|over|for|at)$/.test(prepositionOf(sentence, noun))) ||
    gerundModality.has(`${lemma}/${prepositionOf(sentence, noun)}`) ||
    endsIn(sentence, arc.governor)
    ? arc.governor
    : undefined;
};

/** "the US widening the area": the subject stands between the verb and the gerund. */
export const hasOwnSubject = (sentence: Sentence, gerund: number, verb: number): boolean =>
  isVerb(sentence, verb) &&
  // "warned the judge presiding over it".
  !/^(warn|tell|urge|ask|order|accuse)$/.test(tokenAt(sentence, verb).lemma) &&
  children(sentence, gerund, 'aux').length === 0 &&
  children(sentence, gerund, 'nsubj').some((arc) => arc.dependent > verb && arc.dependent < gerund);
