import type { Sentence } from '../../model/annotation.js';
import { mentionKey } from '../../model/mention.js';
import { dependents, tokenAt } from '../../model/syntax.js';
import { isForce, isOutcome } from '../../ontology/roleRules.js';
import { asserted, type Findings, nothing } from '../rule.js';
import type { Trigger } from './trigger.js';

/**
 * What an attack or accident did to people is part of it: "the blast killed 12", "12 were killed in the blast", "died when the
 * ferry sank". The claim is PART_OF, from the outcome to its event.
 */
export const outcomes = (sentence: Sentence, triggers: readonly Trigger[]): Findings => ({
  ...nothing,
  claims: triggers
    .filter((one) => isOutcome(one.type) && one.form !== 'noun')
    .flatMap((outcome) =>
      causesOf(sentence, outcome, triggers).map((cause) =>
        asserted({
          subject: mentionKey(outcome, 'Event'),
          predicate: 'PART_OF',
          object: mentionKey(cause, 'Event'),
          span: { start: Math.min(outcome.start, cause.start), end: Math.max(outcome.end, cause.end) },
          sentence: sentence.index,
          confidence: 0.85,
          rule: 'events.outcome',
        }),
      ),
    ),
});

const causesOf = (sentence: Sentence, outcome: Trigger, triggers: readonly Trigger[]): Trigger[] => {
  const links = dependents(sentence, outcome.head).filter(
    (arc) =>
      /^(nsubj|obl:(in|by|during|after|from)|obl:agent|nsubj:xsubj)$/.test(arc.relation) ||
      (arc.relation.startsWith('advcl') && /^advcl:(when|after|as)$/.test(arc.relation)),
  );
  return triggers.filter(
    (one) =>
      one !== outcome &&
      links.some((arc) => arc.dependent === one.head) &&
      brings(one) &&
      tokenAt(sentence, one.head).text.length > 0,
  );
};

const brings = (trigger: Trigger): boolean =>
  isForce(trigger.type) ||
  /^(Disaster|Accident|Fire|Attack|Bombing|Battle|War|Protest|MilitaryOperation|Massacre)$/.test(trigger.type);
