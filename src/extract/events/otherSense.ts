import type { Sentence } from '../../model/annotation.js';
import { children, tokenAt } from '../../model/syntax.js';
import {
  abstractEnding,
  abstractObjects,
  concreteNouns,
  idiomatic,
  intransitiveOnly,
  personalOnly,
  sayingOnly,
  transitiveOnly,
} from '../../ontology/verbSenses.js';
import { isPassive, relationOf } from './trigger.js';

/**
 * Whether a verb says something else here than its line in the event types: "met a need" is no meeting, "added to the list" no
 * statement. `isSomebody` tells whether a token heads the mention of a person, body, group or place.
 */
export const hasOtherSense = (
  sentence: Sentence,
  verb: number,
  lemma: string,
  isSomebody: (token: number) => boolean,
): boolean => {
  const objects = children(sentence, verb, 'obj', ...(isPassive(sentence, verb) ? ['nsubj:pass'] : [])).map(
    (arc) => arc.dependent,
  );
  if (sayingOnly.has(lemma)) return !saysSomething(sentence, verb);
  if (lemma === 'deny' && children(sentence, verb, 'iobj').length > 0) return true;
  if (lemma === 'pass') return children(sentence, verb, 'nsubj').some((arc) => isTime(sentence, arc.dependent));
  if (lemma === 'make' && children(sentence, verb, 'xcomp', 'ccomp').length > 0) return true;
  if (lemma === 'intend') return children(sentence, verb, 'xcomp', 'ccomp').length === 0;
  if (lemma === 'locate') return isPassive(sentence, verb);
  if (lemma === 'resolve') return children(sentence, verb, 'xcomp', 'ccomp').length === 0;
  if (objects.length === 0) return transitiveOnly.has(lemma) && !isAttribute(sentence, verb);
  if (intransitiveOnly.has(lemma)) return true;
  if (personalOnly.has(lemma) && !objects.some((object) => isSomebody(object) || isPronoun(sentence, object)))
    return true;
  return idiomatic.has(lemma) && objects.some((object) => isAbstract(tokenAt(sentence, object).lemma.toLowerCase()));
};

const saysSomething = (sentence: Sentence, verb: number): boolean =>
  relationOf(sentence, verb) === 'parataxis' || children(sentence, verb, 'ccomp', 'parataxis').length > 0;

/** "Fifty years have passed". */
const isTime = (sentence: Sentence, token: number): boolean =>
  /^(DATE|DURATION|TIME)$/.test(tokenAt(sentence, token).ner) ||
  /^(time|second|minute|hour|day|week|month|year|decade|century|generation)$/.test(tokenAt(sentence, token).lemma);

/** "the targets engaged by the crew": a participle behind its object. */
const isAttribute = (sentence: Sentence, verb: number): boolean =>
  relationOf(sentence, verb) === 'acl' && tokenAt(sentence, verb).pos === 'VBN';

const isPronoun = (sentence: Sentence, token: number): boolean => tokenAt(sentence, token).pos.startsWith('PRP');

const isAbstract = (noun: string): boolean =>
  abstractObjects.has(noun) || (abstractEnding.test(noun) && !concreteNouns.has(noun));
