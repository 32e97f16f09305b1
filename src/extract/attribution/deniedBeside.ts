import type { Sentence } from '../../model/annotation.js';
import { children, hasCase, subtree, tokenAt } from '../../model/syntax.js';
import { isDefinite } from '../events/definiteness.js';

/**
 * What is denied with a clause, "denied that he had died as a result of the actions of its guards", "... that they had fired, causing panic":
 * what one's own would have done to bring it about, and what it would have led to. A cause that is known is there: "because of the strike".
 */
export const deniedBeside = (sentence: Sentence, head: number): number[] => [
  ...children(sentence, head, 'obl')
    .map(({ dependent }) => dependent)
    .filter((noun) => hasCase(sentence, noun, /^(because|due|owing|through|by|as|from|after|following)$/))
    .flatMap((noun) => causeIn(sentence, noun))
    .filter((noun) => isOfTheirs(sentence, noun)),
  ...children(sentence, head, 'advcl')
    .map(({ dependent }) => dependent)
    .filter(
      (verb) =>
        verb > head &&
        tokenAt(sentence, verb).pos === 'VBG' &&
        /^(cause|lead|result|leave|trigger|spark|prompt)$/.test(tokenAt(sentence, verb).lemma) &&
        children(sentence, verb, 'mark', 'case').length === 0,
    ),
];

/** "as a result of the actions": the parser makes "result" the head. */
const causeIn = (sentence: Sentence, noun: number): number[] =>
  /^(result|consequence)$/.test(tokenAt(sentence, noun).lemma)
    ? children(sentence, noun, 'nmod').map(({ dependent }) => dependent)
    : [noun];

/** "its actions", "the actions of its units", "negligence". */
const isOfTheirs = (sentence: Sentence, noun: number): boolean =>
  !isDefinite(sentence, noun) ||
  [noun, ...children(sentence, noun, 'nmod').map(({ dependent }) => dependent)].some((token) =>
    children(sentence, token, 'nmod:poss').some(({ dependent }) => /^PRP/.test(tokenAt(sentence, dependent).pos)),
  );

/** "denied any role in the attack", "denies responsibility for the raid": that there was one nobody denies, and who denies his part does not say it. */
export const knownBesideDenied = (sentence: Sentence, verb: number, noun: number): number[] =>
  /^(deny|reject|disclaim|dispute)$/.test(tokenAt(sentence, verb).lemma) &&
  /^(role|part|involvement|responsibility|complicity|participation|hand|link|connection)$/.test(
    tokenAt(sentence, noun).lemma,
  )
    ? children(sentence, noun, 'nmod')
        .filter(
          ({ dependent }) => hasCase(sentence, dependent, /^(in|for|with|to)$/) && isDefinite(sentence, dependent),
        )
        .flatMap(({ dependent }) => subtree(sentence, dependent))
    : [];
