import type { Sentence, Token } from '../model/annotation.js';

/** What stands at a place of the sentence; nothing and empty words outside of it. */
export const at = (sentence: Sentence, index: number): Token | undefined => sentence.tokens[index];
export const lower = (sentence: Sentence, index: number): string => at(sentence, index)?.text.toLowerCase() ?? '';
export const lemma = (sentence: Sentence, index: number): string => at(sentence, index)?.lemma.toLowerCase() ?? '';
export const isVerb = (sentence: Sentence, index: number): boolean =>
  at(sentence, index)?.pos.startsWith('VB') ?? false;
