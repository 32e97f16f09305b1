import type { Arc } from '../../model/annotation.js';
import { arcTo, children, tokenAt } from '../../model/syntax.js';
import { attributivePlurals } from '../../ontology/attributivePlurals.js';
import { mendArcs, on } from './mendArcs.js';
import { hung } from './rewired.js';

/**
 * "Two soldiers and four New Front fighters were killed": the parser takes the first of two plurals for a word before the last. A plural
 * with a number of its own, and an "and" behind it, is listed with it.
 */
const ofPlurals = on('compound', (sentence, { governor: last, dependent: first }) => {
  if (tokenAt(sentence, first).pos !== 'NNS' || tokenAt(sentence, last).pos !== 'NNS') return undefined;
  const before = children(sentence, first, 'conj')[0]?.dependent;
  const and = before === undefined ? undefined : children(sentence, before, 'cc')[0]?.dependent;
  const above = arcTo(sentence, last);
  if (before !== undefined && !/^(NN|JJ|CD)/.test(tokenAt(sentence, before).pos)) return undefined;
  if (before === undefined || and === undefined || !above || and !== first + 1 || before > last) return undefined;
  if (
    attributivePlurals.has(tokenAt(sentence, first).lemma) ||
    children(sentence, first, 'nummod', 'amod', 'det').length === 0
  )
    return undefined;
  const turned: readonly Arc[] = [
    { ...above, dependent: first },
    { governor: first, dependent: last, relation: 'conj' },
    { governor: last, dependent: before, relation: 'compound' },
    { governor: last, dependent: and, relation: 'cc' },
    ...children(sentence, before, 'nummod', 'det').map((arc) => ({ ...arc, governor: last })),
  ];
  const mended = turned.reduce(hung, sentence);
  return { ...mended, graph: [...mended.graph, { ...above, dependent: last }] };
});

export const repairListedPlurals = mendArcs(() => [ofPlurals]);
