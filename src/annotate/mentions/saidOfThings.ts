import type { Sentence } from '../../model/annotation.js';
import { arcTo, children, tokenAt } from '../../model/syntax.js';
import { alsoOfPeople, doneByThings, doneToThings } from '../../ontology/thingVerbs.js';

/** "It is leaking oil", "two of them were shot down", "to salvage it": what only things do, or have done to them. */
export const isSaidOfThings = (sentence: Sentence, token: number): boolean => {
  const own = arcTo(sentence, token);
  const arc = own?.relation === 'nmod' && isCount(sentence, own.governor) ? arcTo(sentence, own.governor) : own;
  if (!arc || arc.governor < 0) return false;
  const { lemma } = tokenAt(sentence, arc.governor);
  if (alsoOfPeople.has(lemma) && /^(they|them)$/i.test(tokenAt(sentence, token).text)) return false;
  if (arc.relation === 'nsubj') return doneByThings.has(lemma) && isWithoutThing(sentence, arc.governor);
  return /^(obj|nsubj:pass)$/.test(arc.relation) && isDoneToThings(sentence, arc.governor);
};

const isCount = (sentence: Sentence, token: number): boolean => /^(CD|DT|JJ)$/.test(sentence.tokens[token]?.pos ?? '');

/** "shot down", "set on fire", but "shot" and "set free". */
const isDoneToThings = (sentence: Sentence, verb: number): boolean => {
  const { lemma } = tokenAt(sentence, verb);
  const particle = children(sentence, verb, 'compound:prt')[0];
  const phrase = particle ? `${lemma}_${tokenAt(sentence, particle.dependent).lemma}` : lemma;
  return doneToThings.has(phrase);
};

/** "They burned the village": it is the village that burns. */
const isWithoutThing = (sentence: Sentence, verb: number): boolean =>
  children(sentence, verb, 'obj').every((arc) =>
    /^(oil|fuel|gas|water|smoke|chemical|ton|tonne|cargo)$/.test(tokenAt(sentence, arc.dependent).lemma),
  );
