import type { Sentence } from '../../model/annotation.js';
import { mentionKey } from '../../model/mention.js';
import { around } from '../../model/span.js';
import { arcTo, children, dependents, tokenAt } from '../../model/syntax.js';
import { confidenceOf } from '../../ontology/confidence.js';
import { isForce, isOutcome } from '../../ontology/roleRules.js';
import { asserted, type Findings, nothing } from '../rule.js';
import { leaverOf } from './adjectiveTriggers.js';
import { type Factuality, factualityOf } from './factuality.js';
import { governorOf, type Trigger } from './trigger.js';

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
          ...jointly([outcome, cause].map(factualityOf)),
          subject: mentionKey(outcome, 'Event'),
          predicate: 'PART_OF',
          object: mentionKey(cause, 'Event'),
          span: around(outcome, cause),
          sentence: sentence.index,
          confidence: confidenceOf('events.outcome'),
          rule: 'events.outcome',
        }),
      ),
    ),
});

/** As sure as the less sure of the two. */
const jointly = (told: readonly Factuality[]): Factuality => ({
  polarity: told.some(({ polarity }) => polarity === 'denied') ? 'denied' : 'affirmed',
  modality: told.map(({ modality }) => modality).find((one) => one !== 'asserted') ?? 'asserted',
});

const causesOf = (sentence: Sentence, outcome: Trigger, triggers: readonly Trigger[]): Trigger[] => {
  // "killed 12 people after the riots": who kills somebody does it after what came before, and not in it.
  const does = children(sentence, outcome.head, 'obj').length > 0;
  const leaver = outcome.form === 'adjective' ? leaverOf(sentence, outcome.head) : undefined;
  const links = [
    ...dependents(sentence, outcome.head),
    ...(leaver === undefined ? [] : dependents(sentence, leaver, 'nsubj')),
  ].filter(({ relation }) => isCausal.test(relation) && !(does && /after|from/.test(relation)));
  const clause = arcTo(sentence, leaver ?? outcome.head);
  // "the attack that killed 14, and a bombing": what is listed behind a relative clause is not what the clause is about.
  const first = clause?.relation === 'conj' ? arcTo(sentence, clause.governor) : clause;
  const isBehind = (head: number): boolean => first?.relation === 'acl:relcl' && head > outcome.head;
  const own = triggers.filter(
    (one) =>
      one !== outcome &&
      links.some((arc) => arc.dependent === one.head && !(arc.relation === 'nsubj' && isBehind(one.head))) &&
      brings(one),
  );
  const above =
    clause?.relation === 'advcl' &&
    tokenAt(sentence, clause.dependent).pos === 'VBG' &&
    // "shot a guard before fleeing" came first.
    children(sentence, clause.dependent, 'mark').length === 0
      ? triggers.filter((one) => one.head === clause.governor && brings(one))
      : [];
  if (own.length === 0 && above.length > 0) return above;
  return own.length > 0 ? own : listedWith(sentence, outcome, triggers);
};

const isCausal = /^(nsubj|nsubj:xsubj|obl:(in|by|during|after|from|agent)|advcl:(when|after|as))$/;

/** "killed 12 and wounded 30": what is told in one breath happened in one event. */
const listedWith = (sentence: Sentence, outcome: Trigger, triggers: readonly Trigger[]): Trigger[] => {
  const arc = arcTo(sentence, outcome.form === 'adjective' ? governorOf(sentence, outcome.head) : outcome.head);
  if (arc?.relation !== 'conj') return [];
  const first = triggers.find(
    (one) => one.head === arc.governor && one.form === 'verb' && (isOutcome(one.type) || brings(one)),
  );
  if (!first) return [];
  if (!isOutcome(first.type)) return isTold(sentence, outcome) ? [] : [first];
  // "killed 12 and wounded 30": the one is no part of the other.
  return causesOf(sentence, first, triggers);
};

/** A subject of its own, or a time: another event than the one told before it. */
const isTold = (sentence: Sentence, { head }: Trigger): boolean => children(sentence, head, 'nsubj').length > 0;

const brings = (trigger: Trigger): boolean =>
  isForce(trigger.type) ||
  /^(Disaster|Accident|Fire|Attack|Bombing|Battle|War|Protest|MilitaryOperation|Massacre)$/.test(trigger.type);
