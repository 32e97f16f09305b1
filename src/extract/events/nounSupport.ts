import type { Sentence } from '../../model/annotation.js';
import { children, tokenAt } from '../../model/syntax.js';
import { declaringVerbs, lightVerbs, strikingVerbs } from '../../ontology/lightVerbs.js';
import { isThoughtOf } from './definiteness.js';
import { governorOf, isPassive, isVerb, prepositionOf, relationOf, verbLemma } from './trigger.js';

/** The light verb that the noun is object or subject of, if it is. */
export const supportOf = (sentence: Sentence, index: number): number | undefined => {
  const participle = children(sentence, index, 'acl').find(
    (arc) =>
      tokenAt(sentence, arc.dependent).pos === 'VBN' && lightVerbs.get(verbLemma(sentence, arc.dependent)) === 'agent',
  );
  if (participle) return participle.dependent;
  // "the visit she made", "the attack that rebels carried out".
  const relative = children(sentence, index, 'acl:relcl').find((arc) => isLent(sentence, arc.dependent));
  if (relative) return relative.dependent;
  // "the attack that occurred in May", "talks, which took place in Oslo"; who "carried out the attack that occurred in May" did so all the same.
  const happened = children(sentence, index, 'acl:relcl').find((arc) => tellsThatIt(sentence, arc.dependent));
  const above = supportAbove(sentence, index);
  const isOfCourse = above !== undefined && /^(end|stop|halt|begin|start|continue)$/.test(verbLemma(sentence, above));
  return above === undefined || isOfCourse ? (happened?.dependent ?? above) : above;
};

/** The light verb that governs the noun. */
const supportAbove = (sentence: Sentence, index: number): number | undefined => {
  const governor = governorOf(sentence, index);
  if (governor < 0 || !isVerb(sentence, governor)) return undefined;
  const verb = verbLemma(sentence, governor);
  // "takes crime seriously": by that nobody commits any.
  if (isThoughtOf(sentence, governor)) return undefined;
  const phrase = `${verb} ${objectOf(sentence, governor)}`.trim();
  const use = lightVerbs.get(phrase) ?? lightVerbs.get(verb);
  const relation = relationOf(sentence, index);
  // "came under fire".
  if (/^obl$|^obj$/.test(relation) && verb === 'come' && prepositionOf(sentence, index) === 'under') return governor;
  // "fell victim to a raid".
  if (relation === 'obl' && fallsTo.test(phrase) && prepositionOf(sentence, index) === 'to') return governor;
  // "there were clashes in the capital on Monday".
  if (verb === 'be' && relation === 'nsubj' && children(sentence, governor, 'expl').length > 0) return governor;
  if (use === undefined) return undefined;
  if (relation === 'obj' || relation === 'nsubj:pass') return use === 'agent' ? governor : undefined;
  return relation === 'nsubj' && (use === 'happens' || /^(begin|start|end|continue)$/.test(verb))
    ? governor
    : undefined;
};

const fallsTo = /^fall (victim|prey)$/;

/** "that took place", "which erupted": the verb tells of the noun before it no more than that it was. */
const tellsThatIt = (sentence: Sentence, verb: number): boolean =>
  /^(take place|occur|happen|break out|erupt|unfold|ensue)$/.test(
    `${verbLemma(sentence, verb)} ${objectOf(sentence, verb)}`.trim(),
  ) && children(sentence, verb, 'nsubj').some((arc) => /^(that|which)$/i.test(tokenAt(sentence, arc.dependent).text));

/** A light verb without an object of its own, with a subject between it and the noun. */
const isLent = (sentence: Sentence, verb: number): boolean =>
  lightVerbs.get(verbLemma(sentence, verb)) === 'agent' &&
  /^(VB[DNPZ])$/.test(tokenAt(sentence, verb).pos) &&
  !isPassive(sentence, verb) &&
  !objectsWithin(sentence, verb) &&
  children(sentence, verb, 'nsubj').some((arc) => !/^(WDT|WP|DT)$/.test(tokenAt(sentence, arc.dependent).pos));

const objectsWithin = (sentence: Sentence, verb: number): boolean =>
  children(sentence, verb, 'obj', 'xcomp', 'ccomp').some(
    (arc) => !/^(WDT|WP|DT)$/.test(tokenAt(sentence, arc.dependent).pos),
  );

/** "declared a state of emergency", "an earthquake struck the coast": verbs that lend themselves to some nouns only. */
export const specialSupport = (sentence: Sentence, index: number, type: string | undefined): number | undefined => {
  const governor = governorOf(sentence, index);
  if (type === undefined || governor < 0 || !isVerb(sentence, governor)) return undefined;
  const relation = relationOf(sentence, index);
  const verb = tokenAt(sentence, governor).lemma.toLowerCase();
  if (/^(obj|nsubj:pass)$/.test(relation))
    return (declaredTypes.test(type) && declaringVerbs.has(verb)) || (type === 'Investigation' && verb === 'open')
      ? governor
      : undefined;
  return relation === 'nsubj' && strikingTypes.test(type) && strikingVerbs.has(verb) ? governor : undefined;
};

const declaredTypes = /^(StateOfEmergency|War|Ceasefire|Independence)$/;

const strikingTypes = /^(Disaster|Accident|Fire|Bombing)$/;

const objectOf = (sentence: Sentence, verb: number): string => {
  const object = children(sentence, verb, 'obj')[0];
  return object ? tokenAt(sentence, object.dependent).lemma : '';
};
