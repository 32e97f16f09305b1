import type { Sentence } from '../../model/annotation.js';
import { lemmaAt } from '../../model/words.js';
import { measureOf } from '../../ontology/measures/index.js';
import type { CountedPhrase } from './countedPhrase.js';
import type { Trigger } from './trigger.js';

/** "12 deaths", "12 job losses"; "claimed 12 lives", "the loss of 12 lives". */
export const triggerItself = (sentence: Sentence, { head, first }: CountedPhrase): Trigger | undefined => {
  if (head === undefined) return undefined;
  if (lemmaAt(sentence, head) === 'life') return lives(sentence, first - 1, head);
  const measure =
    measureOf.plural.get(`${lemmaAt(sentence, head - 1)} ${lemmaAt(sentence, head)}`) ??
    measureOf.plural.get(lemmaAt(sentence, head));
  return measure && { measure, tokens: [head], construction: 'plural' };
};

/** "claimed 12 lives", "the loss of 12 lives": the word at index takes the lives. */
export const lives = (sentence: Sentence, index: number, life: number): Trigger | undefined => {
  const killed = measureOf.object.get('kill');
  const taker = /^(claim|take|cost|lose)$/.test(lemmaAt(sentence, index)) ? index : undefined;
  const loss = lemmaAt(sentence, index) === 'of' && lemmaAt(sentence, index - 1) === 'loss' ? index - 1 : undefined;
  const found = taker ?? loss;
  return killed && found !== undefined ? { measure: killed, tokens: [found, life], construction: 'object' } : undefined;
};
