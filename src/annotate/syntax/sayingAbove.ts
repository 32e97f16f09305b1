import type { Sentence } from '../../model/annotation.js';
import { arcTo, tokenAt } from '../../model/syntax.js';
import { speechVerbs } from '../../ontology/speechVerbs.js';

/** The verb of speech whose clause a word stands in. */
export const sayingAbove = (sentence: Sentence, token: number): number | undefined => {
  for (let at = token, steps = 0; steps < 5; steps++) {
    const arc = arcTo(sentence, at);
    if (!arc || arc.governor < 0 || !/^(ccomp|xcomp|conj|advcl|obj|dep|parataxis)$/.test(arc.relation))
      return undefined;
    at = arc.governor;
    if (arc.relation === 'ccomp' && isSaying(sentence, at)) return at;
  }
  return undefined;
};

export const isSaying = (sentence: Sentence, verb: number): boolean =>
  /^VB[DZP]$/.test(tokenAt(sentence, verb).pos) && speechVerbs.has(tokenAt(sentence, verb).lemma);
