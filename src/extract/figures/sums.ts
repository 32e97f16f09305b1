import type { Sentence } from '../../model/annotation.js';
import { children } from '../../model/syntax.js';
import { isVerbAt, lemmaAt, textAt } from '../../model/words.js';
import { sums } from '../../ontology/countedNouns.js';

/**
 * The verb that says how much a sum is: "trade amounted to $14 billion", "the deficit stood at", "put the damage at". What has a price
 * ("oil reached $90") is no sum, and of "rose to" or "fell by" it is not known what changed hands.
 */
export const sumVerb = (sentence: Sentence, first: number): number | undefined => {
  const verb = verbBefore(sentence, first);
  if (verb === undefined || /^(a|an|per|each|apiece)$/.test(textAt(sentence, first - 1))) return undefined;
  const relations = isPutting(sentence, verb) ? ['nsubj:pass', 'obj'] : ['nsubj'];
  const told = relations.flatMap((relation) => children(sentence, verb, relation));
  return told.some(({ dependent }) => sums.has(lemmaAt(sentence, dependent))) ? verb : undefined;
};

const verbBefore = (sentence: Sentence, first: number): number | undefined => {
  const preposition = textAt(sentence, first - 1);
  if (isVerbAt(sentence, first - 1) && lemmaAt(sentence, first - 1) === 'reach') return first - 1;
  const direct = first - 2;
  const fits =
    (preposition === 'to' && /^(amount|come|run)$/.test(lemmaAt(sentence, direct))) ||
    (preposition === 'at' && (lemmaAt(sentence, direct) === 'stand' || isPutting(sentence, direct)));
  if (fits) return direct;
  // "put the damage at".
  const back = [3, 4, 5, 6].map((steps) => first - steps);
  return preposition === 'at' ? back.find((index) => isPutting(sentence, index)) : undefined;
};

const isPutting = (sentence: Sentence, index: number): boolean =>
  isVerbAt(sentence, index) && /^(put|estimate|value|place)$/.test(lemmaAt(sentence, index));
