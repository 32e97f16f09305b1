import { actsOnEvents } from '../../ontology/roleRules.js';
import { decidingVerbs } from '../../ontology/verbClasses.js';
import type { Argument } from './argument.js';
import type { Trigger } from './trigger.js';

/**
 * "condemned the attack", "suspended the inquiry", "the visit was postponed": what is judged, decided or told of is told, though it is
 * an event itself. A light verb does nothing to its noun ("held talks", "imposed sanctions"), and other verbs say too little of it.
 */
export const isDoneTo = ({ type, lemma, head }: Trigger, event: Trigger, { rule, role }: Argument): boolean =>
  /^events\.(object|passive-subject)$/.test(rule) &&
  /^(patient|topic)$/.test(role) &&
  event.support !== head &&
  (actsOnEvents(type) || decidingVerbs.has(lemma.replace(' ', '_')));
