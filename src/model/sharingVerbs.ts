import type { Sentence } from './annotation.js';
import { children, tokenAt } from './syntax.js';

/**
 * "were arrested, tortured and shot by the militia in 1977": the passive verbs of a list that stand before a phrase which the parser hangs
 * on the first of them, as Universal Dependencies does with what all share. A verb that has more of its own ends the list.
 */
export const sharingVerbs = (sentence: Sentence, first: number, phrase: number): number[] => {
  const listed = children(sentence, first, 'conj')
    .map(({ dependent }) => dependent)
    .filter((verb) => verb < phrase);
  const isPlain = (verb: number): boolean =>
    tokenAt(sentence, verb).pos === 'VBN' &&
    children(sentence, verb).every(({ relation }) => /^(cc|punct|advmod|compound:prt)$/.test(relation));
  const isPassive = children(sentence, first, 'aux:pass').length > 0;
  const hasMore = children(sentence, first).some(
    ({ relation, dependent }) =>
      dependent > first && dependent < (listed.at(-1) ?? first) && !/^(conj|punct|cc|advmod)$/.test(relation),
  );
  return isPassive && !hasMore && listed.every(isPlain) ? [first, ...listed] : [first];
};
