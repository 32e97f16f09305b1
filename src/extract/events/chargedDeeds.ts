import type { Sentence } from '../../model/annotation.js';
import { arcTo, children, hasCase, isInfinitive, tokenAt } from '../../model/syntax.js';
import { textAt } from '../../model/words.js';
import { hasNegation } from './negated.js';

/** "charges that include", "the counts include". */
export const isOfCharges = (sentence: Sentence, verb: number): boolean => {
  const arc = arcTo(sentence, verb);
  return [
    ...children(sentence, verb, 'nsubj').map(({ dependent }) => dependent),
    ...(arc && /^(acl|acl:relcl|ccomp)$/.test(arc.relation) ? [arc.governor] : []),
  ].some((token) => /^(charge|count|accusation|allegation)$/.test(tokenAt(sentence, token).lemma));
};

/** "charges that include kidnapping, the murder of two men and arson": whatever stands in the list, and not what it was in the wake of. */
export const isAmongCharges = (sentence: Sentence, word: number): boolean => {
  let at = word;
  for (let steps = 0; at >= 0 && steps < 8; steps++) {
    const arc = arcTo(sentence, at);
    if (!arc || arc.governor < 0) return false;
    const above = tokenAt(sentence, arc.governor);
    if (above.lemma === 'include' && arc.governor < word && isOfCharges(sentence, arc.governor))
      return (
        /^(obj|xcomp|ccomp|dep|conj)$/.test(arc.relation) &&
        sentence.tokens.slice(arc.governor, word).every(({ text }) => text !== ';')
      );
    const isListed =
      (arc.relation === 'advcl' && isInfinitive(sentence, at)) ||
      /^(conj|appos|obj|dep|acl|xcomp|compound|amod)$/.test(arc.relation);
    if (!isListed && !(/^(nmod|obl)$/.test(arc.relation) && hasCase(sentence, at, /^(of|for|with|against)$/)))
      return false;
    at = arc.governor;
  }
  return false;
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
  // "went on trial for plotting to kill him".
  if (
    opens === 'for' &&
    /^(go|stand|face|put|bring|be|await)$/.test(lemma) &&
    children(sentence, word, 'obl', 'obj').some((arc) => tokenAt(sentence, arc.dependent).lemma === 'trial')
  )
    return true;
  return (
    lemma === 'guilty' &&
    /^(to|of)$/.test(opens ?? '') &&
    [word, arcTo(sentence, word)?.governor ?? word].some((one) => one >= 0 && hasNegation(sentence, one))
  );
};
