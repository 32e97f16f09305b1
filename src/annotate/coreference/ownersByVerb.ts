import type { Sentence } from '../../model/annotation.js';
import { arcTo, children } from '../../model/syntax.js';
import {
  attackedAtHome,
  bringingVerbs,
  helpingVerbs,
  homes,
  homesBroughtTo,
  intruders,
  partingVerbs,
  thankingVerbs,
} from '../../ontology/ownerVerbs.js';
import type { Entry } from './entry.js';

/**
 * Whether the verb says that a possessive is its object's, and not its subject's: "thanked the minister for his support", "drove the
 * villagers from their fields", "shot the judge outside his home", "cost the miners their jobs".
 */
export const ownsByVerb = (pronoun: Entry, candidate: Entry): boolean => {
  const { sentence, mention } = pronoun;
  const [own, object] = [arcTo(sentence, mention.head), arcTo(sentence, candidate.mention.head)];
  if (!own || !object || !/poss/.test(own.relation) || !/^(i?obj|nsubj:pass)$/.test(object.relation)) return false;
  const lemma = sentence.tokens[object.governor]?.lemma ?? '';
  const [top, relation] = phraseUnder(pronoun, object.governor);
  if (top < candidate.mention.head) return false;
  if (lemma === 'cost') return relation === 'obj';
  if (!/^(obl|advcl)$/.test(relation)) return false;
  // Not "in his speech", in which the judge may judge.
  if (thankingVerbs.has(lemma)) return relation === 'advcl' || isWith(sentence, top, /^(for|of|over|on)$/);
  if (helpingVerbs.has(lemma)) return isWith(sentence, top, /^(with|in)$/);
  if (top !== own.governor || relation !== 'obl') return false;
  if (attackedAtHome.has(lemma)) return homes.has(sentence.tokens[top]?.lemma ?? '') && !intruders.has(candidate.noun);
  if (bringingVerbs.has(lemma))
    return homesBroughtTo.has(sentence.tokens[top]?.lemma ?? '') && isWith(sentence, top, /^(to|with)$/);
  return partingVerbs.has(lemma) && isWith(sentence, top, /^(from|of)$/);
};

const isWith = (sentence: Sentence, noun: number, preposition: RegExp): boolean =>
  children(sentence, noun, 'case').some((arc) => preposition.test(sentence.tokens[arc.dependent]?.text ?? ''));

/** The head of the phrase of a verb that a token stands in, and what it is to the verb. */
const phraseUnder = ({ sentence, mention }: Entry, verb: number): readonly [number, string] => {
  let at = mention.head;
  for (let steps = 0; at >= 0 && steps < 6; steps++) {
    const arc = arcTo(sentence, at);
    if (arc?.governor === verb) return [at, arc.relation];
    at = arc?.governor ?? -1;
  }
  return [-1, ''];
};
