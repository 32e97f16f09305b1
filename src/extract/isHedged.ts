import type { Sentence } from '../model/annotation.js';
import { hedges } from '../ontology/hedges.js';

/** Whether a word of doubt stands before a noun, in the same phrase: "the alleged Sarn Gang leader", "a would-be founder". Token index. */
export const isHedged = (sentence: Sentence, noun: number): boolean => {
  for (let at = noun - 1; at >= Math.max(0, noun - 6); at--) {
    const token = sentence.tokens[at];
    if (!token || !/^(JJ|NN|HYPH|VB|MD|POS|CD)/.test(token.pos)) return false;
    const end = sentence.tokens[at + 1]?.text === '-' ? (sentence.tokens[at + 2]?.end ?? token.end) : token.end;
    if (hedges.has(sentence.text.slice(token.start - sentence.start, end - sentence.start).toLowerCase())) return true;
  }
  return false;
};
