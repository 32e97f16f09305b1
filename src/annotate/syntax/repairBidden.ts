import { arcTo, children, hasCase, isInfinitive, tokenAt } from '../../model/syntax.js';
import { typeOfNoun } from '../../ontology/events/index.js';
import { type ArcRepair, mendArcs } from './mendArcs.js';
import { rewired } from './rewired.js';

const byWhom: ArcRepair = (sentence, { governor: infinitive, dependent: who, relation }) => {
  if (relation !== 'obl' || who < infinitive || !hasCase(sentence, who, /^by$/)) return undefined;
  const verb = arcTo(sentence, infinitive);
  if (verb?.relation !== 'xcomp' || !isInfinitive(sentence, infinitive)) return undefined;
  if (children(sentence, infinitive, 'aux:pass').length > 0 || !bidding.test(tokenAt(sentence, verb.governor).lemma))
    return undefined;
  if (children(sentence, verb.governor, 'aux:pass').length === 0 || !isSomebody(sentence, who)) return undefined;
  const arc = { governor: verb.governor, dependent: who, relation: 'obl' };
  return rewired(sentence, who, arc, [{ ...arc, relation: 'obl:agent' }]);
};

/** "by the army", "by soldiers", "by Putin"; "by heavy losses" may be why they leave, "by Friday", "by two percent" and "by train" tell when, how far and how. */
const isSomebody = (sentence: Parameters<ArcRepair>[0], noun: number): boolean => {
  const { ner, pos, lemma } = tokenAt(sentence, noun);
  if (/^(DATE|TIME|DURATION|PERCENT|MONEY|NUMBER|ORDINAL)$/.test(ner) || !/^(NN|PRP$)/.test(pos)) return false;
  if (typeOfNoun(lemma) !== undefined) return false;
  if (/^(time|end|start|beginning|mean|way|deadline|vote|majority|margin)$/.test(lemma)) return false;
  return pos !== 'NN' || children(sentence, noun, 'det', 'nmod:poss').length > 0 || lemma === 'police';
};

const bidding =
  /^(force|order|tell|ask|urge|compel|oblige|allow|permit|persuade|invite|sentence|condemn|authorize|authorise|require|instruct|advise|encourage|coerce|pressure|press|warn|bribe|recruit|hire|appoint|elect|send|dispatch|forbid|enable|convince|induce)$/;

/**
 * "were forced to leave their homes by the army": the parser has them leave by the army. Who stands behind "by" forces; the infinitive
 * is active, and has its subject.
 */
export const repairBidden = mendArcs([byWhom]);
