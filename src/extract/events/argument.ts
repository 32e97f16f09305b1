import type { Modality } from '../../model/claim.js';
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
  /** Where it is less sure than the event itself: "claimed the attack". */
  readonly modality?: Modality;
}

export const argument = (role: string, mention: Mention | Thing, rule: string): Argument => ({
  role,
  mention,
  rule,
});
