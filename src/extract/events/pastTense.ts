import type { Sentence } from '../../model/annotation.js';
import { children, tokenAt } from '../../model/syntax.js';

/** By the verb's own form, or by an auxiliary: "fled", "had fled", "did flee". */
export const isPast = (sentence: Sentence, verb: number): boolean =>
  tokenAt(sentence, verb).pos === 'VBD' ||
  children(sentence, verb, 'aux', 'aux:pass', 'cop').some((arc) =>
    /^(was|were|had|did)$/i.test(tokenAt(sentence, arc.dependent).text),
  );
