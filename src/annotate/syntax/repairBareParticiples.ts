import type { Arc, Sentence } from '../../model/annotation.js';
import { arcTo, children, tokenAt } from '../../model/syntax.js';
import { moved, retagged } from './rewired.js';

/**
 * "that troops, backed by tanks, were advancing", "found the weapons buried in a field": a past participle without an auxiliary is
 * passive, and the parser, which takes it for the verb of a clause, has its noun do what is done to it.
 */
export const repairBareParticiples = (sentence: Sentence): Sentence =>
  sentence.tree.reduce((mended, arc) => {
    if (arc.relation !== 'nsubj' || !isUndergone(mended, arc)) return mended;
    const undergone = retagged(moved(mended, { ...arc, relation: 'nsubj:pass' }), arc.governor, { pos: 'VBN' });
    // "found the prisoners beaten and starved": what is done to them besides.
    const besides = children(mended, arc.governor, 'conj')
      .map(({ dependent }) => dependent)
      .filter((verb) => tokenAt(mended, verb).pos === 'VBN' && isWithoutObject(mended, verb));
    return {
      ...undergone,
      graph: undergone.graph.map((one) =>
        one.dependent === arc.dependent && one.relation === 'nsubj' && besides.includes(one.governor)
          ? { ...one, relation: 'nsubj:pass' }
          : one,
      ),
    };
  }, sentence);

const isWithoutObject = (sentence: Sentence, verb: number): boolean =>
  children(sentence, verb, 'aux', 'aux:pass', 'cop', 'obj', 'ccomp').length === 0;

const isUndergone = (sentence: Sentence, { governor: verb, dependent: noun }: Arc): boolean => {
  if (verb < 0 || noun > verb || !/^VB[ND]$/.test(tokenAt(sentence, verb).pos)) return false;
  if (!isWithoutObject(sentence, verb)) return false;
  const above = sentence.tree.find((arc) => arc.dependent === verb);
  if (above && isHadDone(sentence, above, noun)) return true;
  if (tokenAt(sentence, verb).pos !== 'VBN') return false;
  // The tagger takes many a past tense for a participle: the verb of a sentence is finite.
  if (!above || above.governor < 0 || above.relation === 'conj') return false;
  return isDoneBy(sentence, verb) || isFoundSo(sentence, above, noun) || isWith(sentence, above, noun);
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

/** "had her licence revoked", "had the editor arrested and his computers seized": what somebody has done to others and to his things. */
const isHadDone = (sentence: Sentence, { governor, dependent: verb, relation }: Arc, noun: number): boolean => {
  const first = relation === 'conj' ? arcTo(sentence, governor) : undefined;
  const had = first ? first.governor : governor;
  if (had < 0 || !/^(ccomp)$/.test(first?.relation ?? relation)) return false;
  if (tokenAt(sentence, had).lemma !== 'have' || tokenAt(sentence, had).pos === 'VB') return false;
  return first
    ? /^VBN$/.test(tokenAt(sentence, governor).pos) && tokenAt(sentence, verb).pos === 'VBN'
    : noun > had && children(sentence, verb, 'mark').length === 0;
};

/** "with cars set on fire and shops looted". */
const isWith = (sentence: Sentence, { dependent: verb, relation }: Arc, noun: number): boolean =>
  relation === 'advcl' &&
  children(sentence, verb, 'mark').some(
    ({ dependent }) => dependent < noun && tokenAt(sentence, dependent).text.toLowerCase() === 'with',
  ) &&
  // "with prices risen sharply".
  !/^(rise|fall|go|come|grow|become|arrive|leave|die|return|happen)$/.test(tokenAt(sentence, verb).lemma);
