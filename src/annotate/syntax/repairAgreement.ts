import type { Arc, Sentence } from '../../model/annotation.js';
import { arcTo, children, tokenAt } from '../../model/syntax.js';
import { coordinate } from './coordinate.js';
import { type ArcRepair, mendArcs } from './mendArcs.js';

/**
 * "demanded that all groups disarm and condemned the raid", "pays tribute to those who fell and reaffirms": a verb that the parser joins
 * to one that it does not agree with, in tense or number, and that agrees with the verb of the sentence, is the sentence's.
 */
const agreesAbove: ArcRepair = (sentence, { governor: told, dependent: verb, relation }) => {
  if (relation !== 'conj' || verb < told || children(sentence, verb, 'nsubj', 'csubj', 'mark', 'aux').length > 0)
    return undefined;
  if (children(sentence, verb, 'cc').length === 0) return undefined;
  const main = verbOver(sentence, told);
  if (main === undefined || main > told) return undefined;
  const [of, above, beside] = [formOf(sentence, verb), formOf(sentence, main), formOf(sentence, told)];
  if (of !== above || of === beside || !/^VB[DZ]$/.test(of) || beside === '') return undefined;
  // "would cut jobs and shut factories": the form of "shut" tells nothing.
  const { text, lemma } = tokenAt(sentence, verb);
  if (beside.startsWith('MD') && text === lemma) return undefined;
  if (of === 'VBD' && !isNoParticiple(sentence, told, verb)) return undefined;
  // "said it would cut jobs and shut plants": the past form is the bare one as well.
  if (of === 'VBD' && tokenAt(sentence, verb).text.toLowerCase() === tokenAt(sentence, verb).lemma) return undefined;
  return coordinate(sentence, verb, main);
};

/** The verb whose complement a clause is, or that a relative clause stands below. */
const verbOver = (sentence: Sentence, told: number): number | undefined => {
  const arc = arcTo(sentence, told);
  if (!arc || arc.governor < 0) return undefined;
  if (arc.relation === 'ccomp') return arc.governor;
  if (arc.relation !== 'acl:relcl') return undefined;
  for (
    let at: Arc | undefined = arcTo(sentence, arc.governor), steps = 0;
    at && at.governor >= 0 && steps < 8;
    steps++
  ) {
    if (tokenAt(sentence, at.governor).pos.startsWith('VB')) return at.governor;
    at = arcTo(sentence, at.governor);
  }
  return undefined;
};

/** The tag of the finite verb; of a past form that has none before it "VBD". */
const formOf = (sentence: Sentence, verb: number): string => {
  const finite = children(sentence, verb, 'aux', 'cop').find((arc) =>
    /^(MD|VB[DPZ]?)$/.test(tokenAt(sentence, arc.dependent).pos),
  );
  if (finite) return `${tokenAt(sentence, finite.dependent).pos} ${tokenAt(sentence, finite.dependent).lemma}`;
  const { pos } = tokenAt(sentence, verb);
  return pos === 'VBN' ? 'VBD' : pos.startsWith('VB') ? pos : '';
};

/** Behind "has fled" or "is removed" a past form may be a participle, unless what is removed has no object. */
const isNoParticiple = (sentence: Sentence, told: number, verb: number): boolean => {
  const isPassive = children(sentence, told, 'aux:pass').length > 0;
  const hasHave = children(sentence, told, 'aux').some((arc) => tokenAt(sentence, arc.dependent).lemma === 'have');
  return !hasHave && (!isPassive || children(sentence, verb, 'obj', 'ccomp').length > 0);
};

/** Verbs that the parser joins to the wrong one of two. */
export const repairAgreement = mendArcs([agreesAbove]);
