import { arcTo, children, governingVerb, hasCase, subtree } from '../../model/syntax.js';
import { lemmaAt } from '../../model/words.js';
import {
  bringingVerbs,
  captureVerbs,
  careVerbs,
  harmVerbs,
  justiceVerbs,
  placesOfJustice,
  stepsOfJustice,
} from '../../ontology/fateVerbs.js';
import type { Entry } from './entry.js';

/**
 * "Petrov shot Novak. He was taken to hospital", "Police arrested Novak. He was charged": of whom it is told what was done to him is rather
 * whom the like was done to before. Who shot somebody "was arrested" himself.
 */
export const sharesFate = (pronoun: Entry, candidate: Entry): boolean => {
  if (isFreed(pronoun)) return isHeldByName(candidate);
  const verb = passiveVerb(pronoun);
  if (verb < 0) return false;
  const lemma = lemmaAt(pronoun.sentence, verb);
  const before = verbDoneTo(candidate);
  if (before === '') return false;
  const isBrought = bringingVerbs.has(lemma);
  const isForJustice = justiceVerbs.has(lemma) || (isBrought && isToJustice(pronoun, verb));
  if (isForJustice) return /^(release|free)$/.test(lemma) ? captureVerbs.has(before) : justiceVerbs.has(before);
  return (
    (careVerbs.has(lemma) || isBrought) && (harmVerbs.has(before) || careVerbs.has(before) || justiceVerbs.has(before))
  );
};

/**
 * "The prosecutor announced that a driver was sentenced after his plea", "that a driver was arraigned on an indictment in which he is charged": whoever is
 * judged has pleaded and been tried.
 */
export const isJudged = (pronoun: Entry, candidate: Entry): boolean => {
  const { sentence, mention } = pronoun;
  const own = arcTo(sentence, mention.head);
  if (!own || candidate.sentence !== sentence) return false;
  if (!/poss/.test(own.relation)) return isJudgedBelow(pronoun, candidate);
  if (!stepsOfJustice.has(lemmaAt(sentence, own.governor))) return false;
  const verb = governingVerb(sentence, own.governor);
  const above = arcTo(sentence, candidate.mention.head);
  return above?.relation === 'nsubj:pass' && above.governor === verb && justiceVerbs.has(lemmaAt(sentence, verb));
};

/** "on an indictment in which he is charged", "an indictment charging him": the prosecutor who announces it is not charged. */
const isJudgedBelow = (pronoun: Entry, candidate: Entry): boolean => {
  const { sentence, mention } = pronoun;
  const own = arcTo(sentence, mention.head);
  const verb = own?.relation === 'obj' ? own.governor : passiveVerb(pronoun);
  const above = passiveVerb(candidate);
  return (
    verb >= 0 &&
    above >= 0 &&
    verb !== above &&
    [verb, above].every((one) => justiceVerbs.has(lemmaAt(sentence, one))) &&
    subtree(sentence, above).includes(verb)
  );
};

/** The verb that a pronoun is the passive subject of. */
const passiveVerb = ({ sentence, mention }: Entry): number => {
  const arc = arcTo(sentence, mention.head);
  return arc?.relation === 'nsubj:pass' ? arc.governor : -1;
};

const verbDoneTo = ({ sentence, mention }: Entry): string => {
  const arc = arcTo(sentence, mention.head);
  return arc && /^(nsubj:pass|obj)$/.test(arc.relation) ? lemmaAt(sentence, arc.governor) : '';
};

const isToJustice = ({ sentence }: Entry, verb: number): boolean =>
  children(sentence, verb, 'obl', 'nmod').some(
    ({ dependent }) =>
      hasCase(sentence, dependent, /^(to|into|before|in)$/) && placesOfJustice.has(lemmaAt(sentence, dependent)),
  );

/** "urged it to free them": of "officers beat detainees" the latter. */
const isFreed = ({ sentence, mention }: Entry): boolean => {
  const arc = arcTo(sentence, mention.head);
  return arc?.relation === 'obj' && /^(free|release)$/.test(lemmaAt(sentence, arc.governor));
};

const isHeldByName = ({ noun }: Entry): boolean => /^(detainee|prisoner|hostage|captive|inmate|abductee)$/.test(noun);
