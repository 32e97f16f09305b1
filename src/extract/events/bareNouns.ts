import { children } from '../../model/syntax.js';
import { happeningNouns } from '../../ontology/eventNouns.js';
import type { Argument } from './argument.js';
import { isDefinite } from './definiteness.js';
import { prepositionOf, type Trigger } from './trigger.js';

/**
 * Whether a noun of no event type says nothing that happened: "for fear of escalation", "a framework for cooperation". Of these nouns as
 * many name a state or a topic as an event: they are events where somebody did it or it was done to somebody or to an event, where a time
 * or place is told, or where a verb lends itself to them ("took action"). "The incident" is taken up as something that happened without it.
 */
export const isBareNoun = (
  trigger: Trigger,
  told: readonly Argument[],
  isTimed: boolean,
  triggers: readonly Trigger[],
): boolean => {
  const { sentence, head, form, type, support, lemma } = trigger;
  if (form !== 'noun' || type !== 'Action' || support !== undefined || told.length > 0 || isTimed) return false;
  if (happeningNouns.has(lemma) && isDefinite(sentence, head)) return false;
  return !children(sentence, head, 'nmod').some(
    ({ dependent }) => prepositionOf(sentence, dependent) === 'of' && triggers.some((one) => one.head === dependent),
  );
};
