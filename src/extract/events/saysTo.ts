import type { Sentence } from '../../model/annotation.js';
import { children, isInfinitive, tokenAt } from '../../model/syntax.js';

/**
 * Whether a verb of speech or thought in the past has a subject that says to do something: "officials said to expect delays",
 * "nobody thought to call". "Said to have fled" is said by others, and so is what a past participle says.
 */
export const saysTo = (sentence: Sentence, verb: number, infinitive: number): boolean =>
  tokenAt(sentence, verb).pos === 'VBD' &&
  isInfinitive(sentence, infinitive) &&
  children(sentence, verb, 'nsubj').length > 0 &&
  children(sentence, infinitive, 'aux').length === 0;
