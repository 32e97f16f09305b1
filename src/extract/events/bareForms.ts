import type { Sentence } from '../../model/annotation.js';
import { children, hasMark, isInfinitive, tokenAt } from '../../model/syntax.js';
import { textAt } from '../../model/words.js';
import { isYetTo } from './futureForms.js';
import { isPerformed } from './performatives.js';
import { isOnlyTo, type Step } from './step.js';
import type { Trigger } from './trigger.js';

/** Forms of a verb that say by themselves that it need not have happened, and one that looks like it. */

/** "aid to rebuild the town", "desperate to flee": an infinitive on which no word above it decides is what something is for; who "had to flee" did. */
export const isOpenInfinitive = ({ sentence, head: word, form }: Trigger, scope: readonly Step[]): boolean => {
  // "aid to help the town rebuild", "to keep order and meet their needs": as the infinitive over it.
  const head = scope.at(-1)?.token ?? word;
  return (
    (form === 'verb' || head !== word) &&
    isInfinitive(sentence, head) &&
    scope.every(
      ({ relation, inherits }) =>
        relation === 'self' || (inherits && /^(xcomp|ccomp|obj|listed|shared)$/.test(relation)),
    ) &&
    children(sentence, head, 'aux').every(({ dependent }) => tokenAt(sentence, dependent).lemma !== 'have') &&
    !isPerformed(sentence, head) &&
    !isYetTo(sentence, head) &&
    // "I'd like to thank", "no choice but to close it", wherever the parser hangs it.
    !/^(like|want|wish|but|continue|begin|start)$/.test(sentence.tokens[head - 2]?.lemma ?? '') &&
    !isOnlyTo(sentence, head)
  );
};

/** "insists that the army withdraw": a bare form behind a subject of one. */
export const isDemanded = (sentence: Sentence, verb: number): boolean =>
  tokenAt(sentence, verb).pos === 'VB' &&
  !isInfinitive(sentence, verb) &&
  children(sentence, verb, 'aux', 'cop').length === 0 &&
  hasMark(sentence, verb, /^that$/) &&
  children(sentence, verb, 'nsubj').some(
    ({ dependent }) =>
      /^(NN|NNP)$/.test(tokenAt(sentence, dependent).pos) || /^(he|she|it)$/.test(textAt(sentence, dependent)),
  ) &&
  children(sentence, verb, 'nsubj').every(({ dependent }) => children(sentence, dependent, 'conj').length === 0);

/** "people they'd never met": before a participle it is "had". */
export const isHad = (sentence: Sentence, verb: number, word: string): boolean =>
  /^['’]d$/.test(word) &&
  tokenAt(sentence, verb).pos === 'VBN' &&
  children(sentence, verb, 'aux:pass', 'cop').length === 0 &&
  children(sentence, verb, 'aux').length === 1;
