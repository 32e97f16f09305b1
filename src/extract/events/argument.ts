import type { Mention } from '../../model/mention.js';
import type { Span } from '../../model/span.js';

/** A noun phrase that is nobody and nowhere ("the bridge", "two aircraft"): told with its event, and no node of its own. */
export interface Thing extends Span {
  readonly id: string;
  readonly kind: 'Thing';
  readonly subtype?: undefined;
  readonly text: string;
  /** Index of its head token in the sentence. */
  readonly head: number;
}

/** One argument of an event, as a rule found it. `OCCURRED_IN` when `role` is `place`. */
export interface Argument {
  readonly role: string;
  readonly mention: Mention | Thing;
  readonly rule: string;
  readonly confidence: number;
}

/** What share of a rule's arguments was right on the development sets (docs/quality.md has the table). */
export const ruleConfidence: Readonly<Record<string, number>> = {
  'events.verb': 0.9,
  'events.noun': 0.9,
  'events.adjective': 0.85,
  'events.untyped': 0.75,
  'events.subject': 0.9,
  'events.passive-subject': 0.9,
  'events.object': 0.9,
  'events.passive-agent': 0.92,
  'events.preposition': 0.75,
  'events.place': 0.85,
  'events.participant-place': 0.7,
  'events.participle': 0.8,
  'events.shared-subject': 0.7,
  'events.noun-of': 0.75,
  'events.noun-by': 0.9,
  'events.noun-possessive': 0.8,
  'events.noun-compound': 0.7,
  'events.support-subject': 0.85,
  'events.support-object': 0.85,
  'events.time': 0.85,
};

export const argument = (role: string, mention: Mention | Thing, rule: string): Argument => ({
  role,
  mention,
  rule,
  confidence: ruleConfidence[rule] ?? 0.7,
});
