import type { Sentence } from '../model/annotation.js';

/** The first token of the words before a noun, and the noun with them, as far left as tokens of these parts of speech stand. */
export const phraseStart = (sentence: Sentence, noun: number, parts: RegExp): number => {
  let first = noun;
  while (parts.test(sentence.tokens[first - 1]?.pos ?? '')) first--;
  return first;
};
