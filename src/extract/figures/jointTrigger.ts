import type { Sentence } from '../../model/annotation.js';
import { lemmaAt, textAt } from '../../model/words.js';
import { type Measure, measureOf } from '../../ontology/measures/index.js';
import type { Construction, Trigger } from './trigger.js';

/** "Killed or wounded", "dead and injured": the number is of both together. */
export const together = (sentence: Sentence, index: number, measure: Measure, construction: Construction): Trigger => {
  const last = endOfJoint(sentence, index);
  const second =
    last === index
      ? measure
      : (measureOf.state.get(textAt(sentence, last)) ?? measureOf.object.get(lemmaAt(sentence, last)));
  return {
    measure: second && second !== measure && isCasualty(measure) && isCasualty(second) ? 'both' : measure,
    tokens: last === index ? [index] : [index, last],
    construction,
  };
};

/** "detained and released" are no casualties. */
const isCasualty = ({ name }: Measure): boolean => /^(killed|wounded|missing)$/.test(name);

export const endOfJoint = (sentence: Sentence, index: number): number => {
  const next = index + 2;
  const joined = /^(and|or)$/.test(textAt(sentence, index + 1)) || textAt(sentence, index + 1) === '/';
  return joined && (measureOf.state.has(textAt(sentence, next)) || measureOf.object.has(lemmaAt(sentence, next)))
    ? next
    : index;
};
