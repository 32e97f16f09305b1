import type { Sentence } from '../../model/annotation.js';
import { arcTo, children, hasCase, tokenAt } from '../../model/syntax.js';
import { speechVerbs } from '../../ontology/speechVerbs.js';
import { withSubjects } from './clauseArcs.js';
import { mendArcs, on } from './mendArcs.js';
import { rewired } from './rewired.js';

/**
 * "charged with acting as an agent, conspiring to bribe officials and making false statements": the parser hangs the second
 * gerund on a noun before it, or on the verb; it is listed with the first, whose preposition serves all of them.
 */
const withFirst = on('acl advcl conj dep xcomp', (sentence, { governor, dependent: gerund, relation }) => {
  if (!isPlainGerund(sentence, gerund)) return undefined;
  const first = firstGerund(sentence, gerund);
  // "firms making arms and selling them": already listed with another gerund.
  const isListedAlready = relation === 'conj' && tokenAt(sentence, governor).pos === 'VBG';
  if (first === undefined || isListedAlready) return undefined;
  const above = arcTo(sentence, first)?.governor ?? -1;
  // "underlines the need of holding polls, forming a government and ...": no gerund is listed with a verb of another form.
  const isOver = relation === 'conj' && /^VB[DNPZ]?$/.test(tokenAt(sentence, governor).pos);
  const isNear = isUnder(sentence, governor, above) || (isOver && isUnder(sentence, above, governor));
  if (!isNear || !isListed(sentence, gerund)) return undefined;
  const arc = { governor: first, dependent: gerund, relation: 'conj' };
  const listed = rewired(sentence, gerund, arc, [{ ...arc, relation: 'conj:and' }]);
  // In the graph it had the subject of the verb that it was listed with.
  return isOver ? withSubjects(listed, gerund, []) : listed;
});

/** "was charged with murder and trying to flee": the gerund goes with the crime, and not with the verb, which has another form. */
const withCrime = on('conj', (sentence, { governor: verb, dependent: gerund }) => {
  if (!isPlainGerund(sentence, gerund) || !/^(and|or)$/.test(wordBefore(sentence, gerund))) return undefined;
  if (!/^(charge|accuse|suspect|convict|indict|acquit)$/.test(tokenAt(sentence, verb).lemma)) return undefined;
  if (tokenAt(sentence, verb).pos === 'VBG') return undefined;
  const crime = children(sentence, verb, 'obl').findLast(
    ({ dependent }) => dependent < gerund && hasCase(sentence, dependent, /^(with|of)$/),
  );
  if (!crime) return undefined;
  const arc = { governor: crime.dependent, dependent: gerund, relation: 'conj' };
  return rewired(sentence, gerund, arc, [{ ...arc, relation: 'conj:and' }]);
});

const wordBefore = (sentence: Sentence, token: number): string => sentence.tokens[token - 1]?.text ?? '';

const isPlainGerund = (sentence: Sentence, gerund: number): boolean =>
  tokenAt(sentence, gerund).pos === 'VBG' &&
  children(sentence, gerund, 'mark', 'case', 'nsubj', 'aux', 'det').length === 0;

/** The nearest gerund before it that has a preposition. */
const firstGerund = (sentence: Sentence, gerund: number): number | undefined =>
  sentence.tokens
    .slice(0, gerund)
    .findLast(
      ({ index, pos }) =>
        pos === 'VBG' &&
        /^(advcl|acl|obl)$/.test(arcTo(sentence, index)?.relation ?? '') &&
        children(sentence, index, 'mark', 'case').some(
          (arc) =>
            arc.dependent === index - 1 &&
            /^(of|with|for|at|on|to|by|from|in|about|towards?|through|against)$/i.test(
              tokenAt(sentence, arc.dependent).text,
            ),
        ),
    )?.index;

const isUnder = (sentence: Sentence, token: number, above: number): boolean => {
  for (let at = token, steps = 0; at >= 0 && steps < 8; steps++) {
    if (at === above) return true;
    at = arcTo(sentence, at)?.governor ?? -1;
  }
  return false;
};

/** Behind "and", or behind a comma and before one behind "and"; ", citing losses and blaming banks" is the speaker's. */
const isListed = (sentence: Sentence, gerund: number): boolean => {
  const before = wordBefore(sentence, gerund);
  if (/^(and|or)$/.test(before)) return true;
  return (
    before === ',' &&
    !speechVerbs.has(tokenAt(sentence, gerund).lemma) &&
    !/^(cite|leave|blame|accord|include|quote)$/.test(tokenAt(sentence, gerund).lemma) &&
    sentence.tokens
      .slice(gerund + 1)
      .some(
        ({ index, pos }) =>
          pos === 'VBG' &&
          /^(and|or)$/.test(wordBefore(sentence, index)) &&
          isPlainGerund(sentence, index) &&
          (isUnder(sentence, index, gerund) || arcTo(sentence, index)?.governor === arcTo(sentence, gerund)?.governor),
      )
  );
};

/** Lists of gerunds under one preposition. */
export const repairGerundLists = mendArcs(() => [withFirst, withCrime]);
