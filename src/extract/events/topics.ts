import { children, tokenAt } from '../../model/syntax.js';
import { isSpeech } from '../../ontology/roleRules.js';
import { isTarget } from '../../ontology/targetPhrases.js';
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

/** "imposed sanctions on Iran", "puts pressure on Norland", "restrictions on the region": at whom it is aimed, by the word or by its object. */
export const isAimedAt = (trigger: Trigger, noun: number): boolean => {
  const { sentence, form, lemma } = trigger;
  const preposition = prepositionOf(sentence, noun);
  if (isTarget(form, lemma.split(' ')[0] ?? lemma, preposition)) return true;
  const before = (children(sentence, noun, 'case')[0]?.dependent ?? 0) - 1;
  return (
    form === 'verb' &&
    before > trigger.head &&
    children(sentence, trigger.head, 'obj').some(({ dependent }) => dependent === before) &&
    isTarget('noun', tokenAt(sentence, before).lemma, preposition)
  );
};
