import type { Mention } from '../../model/mention.js';

/** One argument of an event, as a rule found it. `OCCURRED_IN` when `role` is `place`. */
export interface Argument {
  readonly role: string;
  readonly mention: Mention;
  readonly rule: string;
  readonly confidence: number;
}

/** What share of a rule's arguments was right on the development sets (docs/quality.md has the table). */
export const ruleConfidence: Readonly<Record<string, number>> = {
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
  'events.time': 0.85,
};

export const argument = (role: string, mention: Mention, rule: string): Argument => ({
  role,
  mention,
  rule,
  confidence: ruleConfidence[rule] ?? 0.7,
});
