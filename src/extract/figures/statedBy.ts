import type { Sentence } from '../../model/annotation.js';
import { textAt } from '../../model/words.js';
import { type Measure, measureOf } from '../../ontology/measures/index.js';

/** The measure of a state that a word tells: "12 dead". */
export const statedBy = (sentence: Sentence, index: number): Measure | undefined =>
  measureOf.state.get(textAt(sentence, index));
