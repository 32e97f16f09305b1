import { tokenAt } from '../../model/syntax.js';
import { isSpeech } from '../../ontology/roleRules.js';
import { words } from '../../ontology/words.js';
import { prepositionOf, type Trigger } from './trigger.js';

/** "briefed him on the situation in Goma": what is spoken of is there, and nobody speaks there. */
export const isTopic = ({ sentence, type }: Trigger, noun: number): boolean =>
  isSpeech(type) &&
  /^(on|about|regarding)$/.test(prepositionOf(sentence, noun)) &&
  topics.has(tokenAt(sentence, noun).lemma);

const topics = words(
  'situation development event crisis condition progress state conflict war case matter issue question interest policy role fighting violence life right plan project work',
);
