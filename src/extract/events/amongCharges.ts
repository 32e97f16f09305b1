import type { Sentence } from '../../model/annotation.js';
import { arcTo, children, hasCase, hasMark, isInfinitive, tokenAt } from '../../model/syntax.js';
import { isOfCharges } from './chargedDeeds.js';
import { isVerb } from './trigger.js';

/**
 * "charges that include kidnapping, the murder of two men and arson", "is charged with robbery, assault, luring a child and theft": whatever
 * stands in the list, and not what it was in the wake of.
 */
export const isAmongCharges = (sentence: Sentence, word: number): boolean =>
  isIncluded(sentence, word) || isListedAsCharge(sentence, word);

const isIncluded = (sentence: Sentence, word: number): boolean => {
  let at = word;
  for (let steps = 0; at >= 0 && steps < 8; steps++) {
    const arc = arcTo(sentence, at);
    if (!arc || arc.governor < 0) return false;
    const above = tokenAt(sentence, arc.governor);
    // "The charges include arson, and police said that": a clause of its own.
    if (
      arc.relation === 'conj' &&
      children(sentence, at, 'nsubj', 'nsubj:pass').length > 0 &&
      !hasMark(sentence, at, /^that$/)
    )
      return false;
    if (above.lemma === 'include' && arc.governor < word && isOfCharges(sentence, arc.governor))
      return (
        !isOfMoneyOrArms(sentence, arc.governor) &&
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

/** "the charge of the cavalry included attacks on two camps", "the count of votes included", "the bank's charges include a fee": nobody is accused. */
const isOfMoneyOrArms = (sentence: Sentence, verb: number): boolean =>
  children(sentence, verb, 'nsubj').some(({ dependent }) =>
    /^(charge|count)$/i.test(tokenAt(sentence, dependent).text),
  ) ||
  children(sentence, verb, 'obj').some(({ dependent }) =>
    /^(fee|cost|tax|levy|price|interest|payment|delivery|commission)$/.test(tokenAt(sentence, dependent).lemma),
  );

/** Of a deed behind the first of those that somebody is charged with or accused of. */
const isListedAsCharge = (sentence: Sentence, word: number): boolean => {
  let at = word;
  for (let steps = 0; steps < 8; steps++) {
    const arc = arcTo(sentence, at);
    if (!arc || arc.governor < 0 || arc.governor > word) return false;
    if (isChargedWith(sentence, arc.governor, at)) return at < word || arcTo(sentence, at)?.relation === 'nmod';
    if (arc.relation === 'advcl') return isGerundOfList(sentence, at, arc.governor);
    if (!isInfinitive(sentence, at) && children(sentence, at, 'nsubj', 'nsubj:pass').length > 0) return false;
    const isListed =
      /^(conj|appos|dep|list)$/.test(arc.relation) ||
      // "fraud and other charges, including taking bribes".
      hasCase(sentence, at, /^including$/) ||
      // "robbery as a felony, assault", "a scheme to defraud, and possession", "following women, insulting them".
      (at < word && ((arc.relation === 'nmod' && hasCase(sentence, at, /^as$/)) || /^(acl|obj)$/.test(arc.relation)));
    if (!isListed) return false;
    at = arc.governor;
  }
  return false;
};

/** "charged with", "charged in a complaint with", "accused of": what stands behind its preposition is only charged. */
const isChargedWith = (sentence: Sentence, above: number, crime: number): boolean => {
  const arc = arcTo(sentence, above);
  // The parser may give the crimes to the paper that they are charged in.
  const isPaper = /^(complaint|indictment|court)$/.test(tokenAt(sentence, above).lemma) && arc?.relation === 'obl';
  const verb = isPaper ? arc.governor : above;
  const preposition = chargingVerbs.get(tokenAt(sentence, verb).lemma);
  return (
    preposition !== undefined &&
    isVerb(sentence, verb) &&
    (hasCase(sentence, crime, preposition) || hasMark(sentence, crime, preposition)) &&
    // "was charged with and convicted of".
    children(sentence, verb, 'conj').every(
      ({ dependent }) => !/^(convict|acquit|clear)$/.test(tokenAt(sentence, dependent).lemma),
    )
  );
};

/** "accused of following women, yelling at them and fleeing": beside others of a list, and not "charged with murder, ending a hunt". */
const isGerundOfList = (sentence: Sentence, gerund: number, verb: number): boolean =>
  tokenAt(sentence, gerund).pos === 'VBG' &&
  sentence.tokens[gerund - 1]?.text === ',' &&
  [...children(sentence, verb, 'obl', 'advcl', 'nmod')].some(
    ({ dependent }) =>
      dependent < gerund &&
      isChargedWith(sentence, verb, dependent) &&
      [dependent, gerund].some((one) =>
        children(sentence, one, 'conj').some(
          (arc) => arc.dependent > gerund && children(sentence, arc.dependent, 'nsubj').length === 0,
        ),
      ),
  );

const chargingVerbs: ReadonlyMap<string, RegExp> = new Map([
  ['charge', /^with$/],
  ['accuse', /^of$/],
]);
