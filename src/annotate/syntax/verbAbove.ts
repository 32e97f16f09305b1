import type { Sentence } from '../../model/annotation.js';
import { arcTo, children, tokenAt } from '../../model/syntax.js';

/** The verb of the clause that a noun is said in: through its phrases, and not out of the clause. */
export const verbAbove = (sentence: Sentence, from: number, phrases = belowVerb): number | undefined => {
  for (let token = from, steps = 0; token >= 0 && steps < 8; steps++) {
    if (tokenAt(sentence, token).pos.startsWith('VB')) return token;
    const arc = arcTo(sentence, token);
    if (!arc || !phrases.test(arc.relation)) return undefined;
    token = arc.governor;
  }
  return undefined;
};

const belowVerb = /^(obj|iobj|obl|nmod|conj|appos|dep|nsubj:pass)/;

/** And of a noun that is the subject. */
export const orItsSubject = /^(obj|iobj|obl|nmod|conj|appos|dep|nsubj|orphan)/;

export const isBehindComma = (sentence: Sentence, index: number): boolean => sentence.tokens[index - 1]?.text === ',';

export const isBare = (sentence: Sentence, verb: number): boolean =>
  children(sentence, verb, 'nsubj', 'aux', 'case', 'mark', 'cop').length === 0;

/** A past tense in one word. */
export const isPlainPast = (sentence: Sentence, verb: number): boolean =>
  tokenAt(sentence, verb).pos === 'VBD' && children(sentence, verb, 'aux').length === 0;
