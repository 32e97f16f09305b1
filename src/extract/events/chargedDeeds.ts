import type { Sentence } from '../../model/annotation.js';
import { arcTo, children, tokenAt } from '../../model/syntax.js';
import { textAt } from '../../model/words.js';
import { hasNegation } from './negated.js';

/** "charges that include", "the counts include". */
export const isOfCharges = (sentence: Sentence, verb: number): boolean => {
  const arc = arcTo(sentence, verb);
  return [
    ...children(sentence, verb, 'nsubj').map(({ dependent }) => dependent),
    ...(arc?.relation === 'acl:relcl' ? [arc.governor] : []),
  ].some((token) => /^(charge|count|accusation|allegation)$/.test(tokenAt(sentence, token).lemma));
};

/** "the law enabled the king to dissolve it": what it provides for. */
export const isOfLaw = (sentence: Sentence, verb: number): boolean =>
  children(sentence, verb, 'nsubj').some(({ dependent }) =>
    /^(law|bill|act|rule|constitution|decree|amendment|treaty|agreement|accord|resolution|provision|clause|code|statute|directive)$/.test(
      tokenAt(sentence, dependent).lemma.toLowerCase(),
    ),
  );

/** Of a crime that somebody is sought for, or says that he is not guilty of. */
export const isOnlyCharged = (sentence: Sentence, word: number, below: number): boolean => {
  const { text, lemma } = tokenAt(sentence, word);
  const [opens] = children(sentence, below, 'case', 'mark').map((arc) => textAt(sentence, arc.dependent));
  if (text === 'wanted') return opens === 'for' && children(sentence, word, 'obj').length === 0;
  return (
    lemma === 'guilty' &&
    /^(to|of)$/.test(opens ?? '') &&
    [word, arcTo(sentence, word)?.governor ?? word].some((one) => one >= 0 && hasNegation(sentence, one))
  );
};
