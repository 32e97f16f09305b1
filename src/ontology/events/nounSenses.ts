import type { NounSense } from './nounSense.js';
import { forceNouns } from './nounSensesOfForce.js';
import { thingNouns } from './nounSensesOfThings.js';
import { wordNouns } from './nounSensesOfWords.js';

export type { NounSense } from './nounSense.js';

/** The senses of event nouns. The first sense that fits counts; without any, the line of the event types does. Lemmas. */
export const nounSenses: ReadonlyMap<string, readonly NounSense[]> = new Map([
  ...forceNouns,
  ...wordNouns,
  ...thingNouns,
]);
