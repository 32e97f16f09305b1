import type { Arc, Sentence } from '../../model/annotation.js';
import { children, tokenAt } from '../../model/syntax.js';

/**
 * "Thorsen and Wanyama were freed and flown home": the graph gives the second verb the first of two subjects only. Who is listed with
 * the subject of a verb is one too.
 */
export const repairShared = (sentence: Sentence): Sentence => {
  const missing = sentence.graph
    .filter(({ relation }) => /^nsubj(:pass|:xsubj)?$/.test(relation))
    .flatMap(({ governor, dependent, relation }) =>
      children(sentence, dependent, 'conj')
        .map((arc): Arc => ({ governor, dependent: arc.dependent, relation }))
        .filter((arc) => /^(NN|PRP)/.test(tokenAt(sentence, arc.dependent).pos) && !isKnown(sentence, arc)),
    );
  return missing.length === 0 ? sentence : { ...sentence, graph: [...sentence.graph, ...missing] };
};

const isKnown = (sentence: Sentence, { governor, dependent, relation }: Arc): boolean =>
  sentence.graph.some((one) => one.governor === governor && one.dependent === dependent && one.relation === relation);
