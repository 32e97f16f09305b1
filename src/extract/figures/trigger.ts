import type { Sentence } from '../../model/annotation.js';
import type { Measure } from '../../ontology/measures/index.js';
import type { CountedPhrase } from './countedPhrase.js';
import { triggerBefore } from './triggerBefore.js';
import { triggerBehind } from './triggerBehind.js';
import { triggerItself } from './triggerItself.js';

/** The word whose number a phrase is, and what that makes of it. */
export interface Trigger {
  readonly measure: Measure | 'both';
  /** Tokens at which the event may be marked, likeliest first. */
  readonly tokens: readonly number[];
  /** Name of the construction, for the rule and its confidence. */
  readonly construction: Construction;
}

export type Construction = 'object' | 'passive' | 'subject' | 'state' | 'noun' | 'plural' | 'toll' | 'list' | 'parse';

/** The trigger next to a phrase: words in contact first, since the parser often gets coordinated figures wrong. */
export const triggerBeside = (sentence: Sentence, phrase: CountedPhrase): Trigger | undefined =>
  triggerItself(sentence, phrase) ?? triggerBehind(sentence, phrase) ?? triggerBefore(sentence, phrase);
