import type { Sentence } from '../../../model/annotation.js';
import { children, isInfinitive, tokenAt } from '../../../model/syntax.js';
import type { Complement } from '../../../ontology/selection/selection.js';
import { prepositionOf, relationOf } from '../trigger.js';

/** Whether what a verb says is told as a selection asks for. */
export const isTold = (sentence: Sentence, verb: number, wanted: Complement): boolean => told[wanted](sentence, verb);

const told: Readonly<Record<Complement, (sentence: Sentence, verb: number) => boolean>> = {
  // "regretted that it closed", "He lied, we think".
  clause: (sentence, verb) =>
    relationOf(sentence, verb) === 'parataxis' ||
    children(sentence, verb, 'ccomp', 'parataxis').some(({ dependent }) => !isInfinitive(sentence, dependent)),
  // "undertook to train", "is thought to be in the city".
  infinitive: (sentence, verb) =>
    children(sentence, verb, 'xcomp', 'ccomp', 'advcl').some(
      ({ dependent }) => dependent > verb && isInfinitive(sentence, dependent),
    ),
  // "looked tired".
  adjective: (sentence, verb) =>
    children(sentence, verb, 'xcomp').some(
      ({ dependent }) => /^(JJ[RS]?|VBN)$/.test(tokenAt(sentence, dependent).pos) && !isInfinitive(sentence, dependent),
    ),
  // "He will appeal."
  nothing: (sentence, verb) =>
    children(sentence, verb, 'obj', 'iobj', 'xcomp', 'ccomp', 'advcl').every(
      ({ relation, dependent }) => relation === 'advcl' && !isInfinitive(sentence, dependent),
    ) &&
    [verb, ...children(sentence, verb, 'advmod').map((arc) => arc.dependent)]
      // "turned back to wheat".
      .flatMap((at) => children(sentence, at, 'obl'))
      .every(
        ({ dependent }) =>
          !/\b(?:for|to|on|upon)$/.test(prepositionOf(sentence, dependent)) ||
          /^(DATE|TIME)$/.test(tokenAt(sentence, dependent).ner),
      ),
};
