import type { Sentence } from '../../../model/annotation.js';
import { children, tokenAt } from '../../../model/syntax.js';
import { typeOfVerb } from '../../../ontology/events/index.js';
import { isOtherBySubject, typeByNoun } from '../../../ontology/events/typeByNoun.js';
import { objectsOf } from '../trigger.js';
import { movesSomewhere } from './movement.js';
import { hasOtherSense } from './otherSense.js';
import { specialSense } from './specialSenses.js';

/**
 * The event type of a verb in the sense that it has here, by what it acts on and who does it; undefined for a sense that no type
 * names. `isSomebody` tells whether a token heads the mention of a person, body, group or place.
 */
export const senseOf = (
  sentence: Sentence,
  verb: number,
  lemma: string,
  isSomebody: (token: number) => boolean,
): string | undefined => {
  const objects = objectsOf(sentence, verb);
  const type = specialSense({ sentence, verb, lemma, objects, isSomebody }) ?? byObject(sentence, lemma, objects);
  const nouns = children(sentence, verb, 'nsubj').flatMap(({ dependent }) => namesOf(sentence, dependent));
  if (objects.length === 0 && nouns.some((noun) => isOtherBySubject(lemma, noun))) return undefined;
  if (type) return type === 'Action' ? undefined : type;
  if (hasOtherSense(sentence, verb, lemma, isSomebody)) return undefined;
  const usual = typeOfVerb(lemma)?.name;
  return usual === 'Movement' && !movesSomewhere({ sentence, verb, lemma, objects, isSomebody }) ? undefined : usual;
};

/** "station", and "polling_station" with the word that makes a term of it. */
const namesOf = (sentence: Sentence, noun: number): string[] => {
  const lemma = (token: number): string => tokenAt(sentence, token).lemma.toLowerCase();
  return [
    lemma(noun),
    ...children(sentence, noun, 'compound').map(({ dependent }) => `${lemma(dependent)}_${lemma(noun)}`),
  ];
};

const byObject = (sentence: Sentence, lemma: string, objects: readonly number[]): string | undefined =>
  objects.map((object) => typeByNoun(lemma, tokenAt(sentence, object).lemma.toLowerCase())).find(Boolean);
