import type { Sentence } from './annotation.js';

/** The word at a place of a sentence, in small letters; empty outside of it. */
export const textAt = (sentence: Sentence, index: number): string => sentence.tokens[index]?.text.toLowerCase() ?? '';

/** Its lemma, in small letters; empty outside of the sentence. */
export const lemmaAt = (sentence: Sentence, index: number): string => sentence.tokens[index]?.lemma.toLowerCase() ?? '';

/** Whether a verb, in whatever form, stands there. */
export const isVerbAt = (sentence: Sentence, index: number): boolean =>
  sentence.tokens[index]?.pos.startsWith('VB') ?? false;
