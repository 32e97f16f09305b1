import type { Sentence } from '../../model/annotation.js';
import { children, tokenAt } from '../../model/syntax.js';
import { idleNegated, negatingWords, signNouns } from '../../ontology/deniedComplements.js';
import { isDefinite } from './definiteness.js';
import { isNegated, isNo } from './negated.js';
import { prepositionOf } from './trigger.js';
import { isConditionOf, isWithout } from './withoutIt.js';

/** "found no reason", "fired no shots". */
export const hasNoObject = (sentence: Sentence, verb: number): boolean =>
  children(sentence, verb, 'obj').some(
    (arc) => hasNo(sentence, arc.dependent) && !/^(MD|VB[DZP])$/.test(sentence.tokens[arc.dependent + 1]?.pos ?? ''),
  );

/** "no shots", and not the "no" of an idiom. */
export const hasNo = (sentence: Sentence, noun: number): boolean =>
  !idleNegated.has(tokenAt(sentence, noun).lemma) &&
  children(sentence, noun, 'det').some((arc) => isNo(sentence, arc.dependent));

/** "will not attend the ceremony": it is held without them; "did not attend any", "a single one". */
export const isMissed = (sentence: Sentence, verb: number, noun: number): boolean =>
  tokenAt(sentence, verb).lemma === 'attend' &&
  isNegated(sentence, verb) &&
  !children(sentence, noun, 'det', 'amod').some(({ dependent }) =>
    /^(any|either|single|no)$/i.test(tokenAt(sentence, dependent).text),
  );

/** "the absence of talks", "a ban on exports", "no sign of talks", and not "a decline in exports", "a lack of order in the talks". */
export const deniesPhrase = (sentence: Sentence, noun: number, below: number): boolean => {
  const { lemma } = tokenAt(sentence, noun);
  const preposition = prepositionOf(sentence, below);
  if (negatingWords.has(lemma.toLowerCase()))
    return preposition === 'of' || (preposition === 'on' && /^(ban|block)$/.test(lemma));
  const above = sentence.tree[noun];
  // "nobody found evidence of fraud", "did not see any sign of a truce".
  const isNotFound =
    above?.relation === 'obj' &&
    /^(sign|evidence|indication|proof|hint)$/.test(lemma) &&
    !isDefinite(sentence, noun) &&
    // "did not find evidence of the murder in the house": it was done; of "the theft of grain" nothing is known.
    (!isDefinite(sentence, below) ||
      children(sentence, below, 'nmod').some((arc) => prepositionOf(sentence, arc.dependent) === 'of')) &&
    isNegated(sentence, above.governor);
  return (hasNo(sentence, noun) || isNotFound) && signNouns.has(lemma) && /^(of|for)$/.test(preposition);
};

/** "no deaths or injuries", "without trial and conviction". */
export const sharesNo = (sentence: Sentence, first: number, second: number): boolean =>
  (isWithout(sentence, first) && !isConditionOf(sentence, first) && !isWithout(sentence, second)) ||
  (hasNo(sentence, first) && isAlternative(sentence, second));

export const isAlternative = (sentence: Sentence, second: number, word = /^(or|nor)$/i): boolean =>
  children(sentence, second, 'cc').some((arc) => word.test(tokenAt(sentence, arc.dependent).text));
