import type { Sentence } from '../../model/annotation.js';
import { hasModal } from '../../model/auxiliaries.js';
import { children, isInfinitive, tokenAt } from '../../model/syntax.js';
import { textAt } from '../../model/words.js';
import { addressingVerbs, sayingVerbs } from '../../ontology/realizedInfinitives.js';
import { hasNegation } from './negated.js';

/**
 * "phoned her to tell her of it", "went online to complain", "joins the show to discuss the vote": who takes up a line, a page or a place on
 * the air to say something says it thereby.
 */
export const isSaidThereby = (sentence: Sentence, verb: number, infinitive: number): boolean =>
  verb < infinitive &&
  sayingVerbs.has(tokenAt(sentence, infinitive).lemma) &&
  isInfinitive(sentence, infinitive) &&
  isAddressing(sentence, verb) &&
  /^VB[DZPN]$/.test(tokenAt(sentence, verb).pos) &&
  !hasModal(sentence, verb) &&
  !isInfinitive(sentence, verb) &&
  !hasNegation(sentence, verb) &&
  !hasNegation(sentence, infinitive);

const isAddressing = (sentence: Sentence, verb: number): boolean => {
  const { lemma } = tokenAt(sentence, verb);
  if (lemma === 'go')
    return children(sentence, verb, 'advmod').some((arc) => textAt(sentence, arc.dependent) === 'online');
  if (lemma === 'take')
    return children(sentence, verb, 'obl', 'obj').some(({ dependent }) =>
      /^(street|media|stage|air|floor|podium|microphone|twitter|x|facebook|instagram|internet|telegram)$/i.test(
        tokenAt(sentence, dependent).lemma,
      ),
    );
  // "joined 'Norland Live' to discuss it", and not "joined the army".
  if (lemma === 'join')
    return children(sentence, verb, 'obj').some(
      ({ dependent }) =>
        tokenAt(sentence, dependent).pos.startsWith('NNP') ||
        /^(show|programme|program|broadcast|podcast|livestream|call|meeting|debate)$/.test(
          tokenAt(sentence, dependent).lemma,
        ),
    );
  return addressingVerbs.has(lemma.toLowerCase());
};
