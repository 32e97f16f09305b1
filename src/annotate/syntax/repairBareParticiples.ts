import type { Arc, Sentence } from '../../model/annotation.js';
import { children, tokenAt } from '../../model/syntax.js';
import { hung } from './rewired.js';

/**
 * "that troops, backed by tanks, were advancing", "found the weapons buried in a field": a past participle without an auxiliary is
 * passive, and the parser, which takes it for the verb of a clause, has its noun do what is done to it.
 */
export const repairBareParticiples = (sentence: Sentence): Sentence =>
  sentence.tree.reduce((mended, arc) => {
    if (arc.relation !== 'nsubj' || !isUndergone(mended, arc)) return mended;
    return hung(mended, { ...arc, relation: 'nsubj:pass' });
  }, sentence);

const isUndergone = (sentence: Sentence, { governor: verb, dependent: noun }: Arc): boolean => {
  if (verb < 0 || noun > verb || tokenAt(sentence, verb).pos !== 'VBN') return false;
  if (children(sentence, verb, 'aux', 'aux:pass', 'cop', 'obj', 'ccomp').length > 0) return false;
  const above = sentence.tree.find((arc) => arc.dependent === verb);
  // The tagger takes many a past tense for a participle: the verb of a sentence is finite.
  if (!above || above.governor < 0 || above.relation === 'conj') return false;
  return isDoneBy(sentence, verb) || isFoundSo(sentence, above, noun);
};

/** "backed by tanks", "backed by the army"; "advanced by night" says when. */
const isDoneBy = (sentence: Sentence, verb: number): boolean =>
  sentence.tokens[verb + 1]?.text === 'by' &&
  children(sentence, verb, 'obl').some(
    ({ dependent }) =>
      children(sentence, dependent, 'case').some((arc) => arc.dependent === verb + 1) &&
      (tokenAt(sentence, dependent).pos !== 'NN' || children(sentence, dependent, 'det', 'nmod:poss').length > 0),
  );

/** "found the weapons buried", "kept the prisoners locked up". */
const isFoundSo = (sentence: Sentence, { governor, relation }: Arc, noun: number): boolean =>
  /^(xcomp|ccomp)$/.test(relation) &&
  governor >= 0 &&
  governor < noun &&
  /^(find|discover|keep|leave|see|get|want)$/.test(tokenAt(sentence, governor).lemma);
