import type { Sentence } from '../../model/annotation.js';
import { children } from '../../model/syntax.js';
import { sums } from '../../ontology/countedNouns.js';
import { isVerb, lemma, lower } from '../wordsAt.js';

/**
 * The verb that says how much a sum is: "trade amounted to $14 billion", "the deficit stood at", "put the damage at". What has a price
 * ("oil reached $90") is no sum, and of "rose to" or "fell by" it is not known what changed hands.
 */
export const sumVerb = (sentence: Sentence, first: number): number | undefined => {
  const verb = verbBefore(sentence, first);
  if (verb === undefined || /^(a|an|per|each|apiece)$/.test(lower(sentence, first - 1))) return undefined;
  const relations = isPutting(sentence, verb) ? ['nsubj:pass', 'obj'] : ['nsubj'];
  const told = relations.flatMap((relation) => children(sentence, verb, relation));
  return told.some(({ dependent }) => sums.has(lemma(sentence, dependent))) ? verb : undefined;
};

const verbBefore = (sentence: Sentence, first: number): number | undefined => {
  const preposition = lower(sentence, first - 1);
  if (isVerb(sentence, first - 1) && lemma(sentence, first - 1) === 'reach') return first - 1;
  const direct = first - 2;
  const fits =
    (preposition === 'to' && /^(amount|come|run)$/.test(lemma(sentence, direct))) ||
    (preposition === 'at' && (lemma(sentence, direct) === 'stand' || isPutting(sentence, direct)));
  if (fits) return direct;
  // "put the damage at".
  const back = [3, 4, 5, 6].map((steps) => first - steps);
  return preposition === 'at' ? back.find((index) => isPutting(sentence, index)) : undefined;
};

const isPutting = (sentence: Sentence, index: number): boolean =>
  isVerb(sentence, index) && /^(put|estimate|value|place)$/.test(lemma(sentence, index));
