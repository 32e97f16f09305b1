import type { Mention } from '../../model/mention.js';
import { children } from '../../model/syntax.js';
import { isHarm, isMovement, objectRole, subjectRole } from '../../ontology/roleRules.js';
import { alternatingVerbs, givenTo, leavingVerbs, unaccusativeVerbs } from '../../ontology/verbClasses.js';
import type { Thing } from './argument.js';
import { doesHarm, isInstrumentAt, isItsBomb } from './instruments.js';
import { isAmount, isChangeOfNumber } from './prepositionSenses.js';
import { isPassive, prepositionOf, type Trigger } from './trigger.js';
import { spokenTo } from './verbObjects.js';

/** "is committed to" promises, "was handed a note" gets it; others undergo what is done or are spoken to. */
export const roleOfPassiveSubject = (trigger: Trigger): string =>
  /^(commit|dedicate|oblige)\b/.test(trigger.lemma) && trigger.type === 'Promise'
    ? 'speaker'
    : givenTo.has(trigger.lemma) && children(trigger.sentence, trigger.head, 'obj').length > 0
      ? 'recipient'
      : (spokenTo(trigger) ?? objectRole(trigger.type));

export const roleOfSubject = (trigger: Trigger, subject: Mention | Thing): string => {
  if (doesMoreThanSpeak(trigger)) return 'agent';
  if (isItsBomb(trigger, subject)) return 'instrument';
  if (undergoes(trigger, subject.kind)) return objectRole(trigger.type);
  if (
    subject.kind === 'Thing' &&
    isMovement(trigger.type) &&
    children(trigger.sentence, trigger.head, 'obj').length === 0
  )
    return 'patient';
  // "ships used water cannon".
  return subject.kind === 'Thing' &&
    trigger.lemma !== 'use' &&
    doesHarm(trigger.type) &&
    isInstrumentAt(trigger.sentence, subject.head)
    ? 'instrument'
    : subjectRole(trigger.type);
};

/** "offered a reward", "will appeal": they act, though others are told so. */
const doesMoreThanSpeak = ({ sentence, head, lemma, type }: Trigger): boolean =>
  (lemma === 'offer' && type === 'Promise' && !isPassive(sentence, head)) ||
  (lemma === 'appeal' &&
    type === 'Demand' &&
    !children(sentence, head, 'obl').some((arc) =>
      /^(for|to|on|against)$/.test(prepositionOf(sentence, arc.dependent)),
    ) &&
    children(sentence, head, 'xcomp').length === 0);

/** Whether the subject is what it happens to: "three men died", "the bridge collapsed", but "the mayor opened". */
const undergoes = ({ sentence, head, lemma, form, type }: Trigger, kind: string): boolean => {
  if (isPassive(sentence, head) || form === 'adjective') return true;
  if (lemma === 'become') return type !== 'Independence';
  if (type === 'Rejection') return false;
  // "fell victim to".
  if (lemma === 'fall' && type === 'Action') return true;
  if (leavingVerbs.has(lemma)) return isHarm(type);
  if (lemma === 'go missing' || (type === 'Death' && unaccusativeVerbs.has(lemma))) return true;
  if (isChangeOfNumber(type) && children(sentence, head, 'obj').some((arc) => isAmount(sentence, arc.dependent)))
    return true;
  if (children(sentence, head, 'obj').length > 0) return /^(Death|Dismissal)$/.test(type) && /^lose\b/.test(lemma);
  // "Chad continues to block the talks": a state that goes on doing something acts.
  if (kind === 'Place' && children(sentence, head, 'xcomp').length > 0) return false;
  if (type === 'Accident' || type === 'Fire') return true;
  // "the bill passed".
  if (type === 'Adoption' && lemma === 'pass') return kind === 'Thing';
  return unaccusativeVerbs.has(lemma) && (kind === 'Place' || kind === 'Thing' || !alternatingVerbs.has(lemma));
};

/** "The army lost 12 soldiers": these died, and what the army did to them is nothing. */
export const losesOthers = ({ type, lemma }: Trigger): boolean => type === 'Death' && lemma === 'lose';
