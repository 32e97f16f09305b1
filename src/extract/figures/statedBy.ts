import type { Sentence } from '../../model/annotation.js';
import { type Measure, measureOf } from '../../ontology/measures/index.js';
import { lower } from '../wordsAt.js';

/** The measure of a state that a word tells: "12 dead". */
export const statedBy = (sentence: Sentence, index: number): Measure | undefined =>
  measureOf.state.get(lower(sentence, index));
