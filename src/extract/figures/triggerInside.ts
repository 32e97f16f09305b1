import type { Sentence } from '../../model/annotation.js';
import { textAt } from '../../model/words.js';
import { measureOf } from '../../ontology/measures/index.js';
import type { CountedPhrase } from './countedPhrase.js';
import type { Trigger } from './trigger.js';

/**
 * "The 27 destroyed tombstones shall be restored", "visited 40 wounded soldiers": the number is of what the participle before the noun
 * says, where nothing outside of the phrase takes it.
 */
export const triggerInside = (
  sentence: Sentence,
  { number, head }: CountedPhrase,
  isPerson: (token: number) => boolean,
): Trigger | undefined => {
  if (head === undefined) return undefined;
  for (let index = number + 1; index < head; index++) {
    const measure = measureOf.state.get(textAt(sentence, index));
    if (measure && (measure.of === 'people') === isPerson(head))
      return { measure, tokens: [index], construction: 'state' };
  }
  return undefined;
};
