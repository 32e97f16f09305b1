import type { Sentence } from '../../model/annotation.js';
import { hasModal } from '../../model/auxiliaries.js';
import { arcTo, children, hasMark, isInfinitive, tokenAt } from '../../model/syntax.js';
import { clauseVerbs, judgesOrAsks, speechVerbs } from '../../ontology/speechVerbs.js';
import { coordinate } from './coordinate.js';
import { mendArcs, on } from './mendArcs.js';
import { hung, rewired } from './rewired.js';
import { isBehindComma } from './verbAbove.js';

/** "reports that troops left the town or that men were held": a clause with its own "that" is listed with the one before it, and not with a noun of that. */
const withClause = on('conj', (sentence, { governor: noun, dependent: verb }) => {
  if (!/^(NN|JJ)/.test(tokenAt(sentence, noun).pos) || isInfinitive(sentence, verb)) return undefined;
  if (!hasThatBehindAnd(sentence, verb) || children(sentence, noun, 'mark', 'cop').length > 0) return undefined;
  let above = arcTo(sentence, noun)?.governor ?? -1;
  while (above >= 0 && !hasMark(sentence, above, /^that$/)) above = arcTo(sentence, above)?.governor ?? -1;
  if (above < 0) return undefined;
  const arc = { governor: above, dependent: verb, relation: 'conj' };
  return rewired(sentence, verb, arc, [{ ...arc, relation: 'conj:and' }]);
});

/**
 * "said the ship had left, but that it had been seen", "have said the law makes a claim and sets up a court": with its own "that", or in the
 * tense of what is said and not of the saying, it is said too, and nothing that the speaker did.
 */
const saidToo = on('conj', (sentence, arc) => {
  const { governor: saying, dependent: verb } = arc;
  if (!speechVerbs.has(tokenAt(sentence, saying).lemma)) return undefined;
  const told = children(sentence, saying, 'ccomp').findLast(
    ({ dependent }) => dependent > saying && dependent < verb,
  )?.dependent;
  if (told === undefined) return undefined;
  if (hasThatBehindAnd(sentence, verb)) return hung(sentence, { ...arc, governor: told });
  if (isOfSpeaker(tokenAt(sentence, verb).lemma) || children(sentence, verb, 'mark').length > 0) return undefined;
  if (children(sentence, verb, 'nsubj', 'nsubj:pass', 'expl').length > 0)
    return isOthersToo(sentence, saying, told, verb) ? hung(sentence, { ...arc, governor: told }) : undefined;
  const time = timeOf(sentence, told);
  const isOfTold = timeOf(sentence, saying) === 'past' && timeOf(sentence, verb) === time && time !== 'past';
  return (isOfTold && time !== undefined) || isTheirsToo(sentence, told, verb)
    ? coordinate(sentence, verb, told)
    : undefined;
});

/** Who speaks does this himself, whatever he said before. */
const isOfSpeaker = (lemma: string): boolean =>
  judgesOrAsks(lemma) ||
  speechVerbs.has(lemma) ||
  clauseVerbs.has(lemma) ||
  /^(cite|compare|liken|refuse|decline|threaten|demand|put|name|offer)$/.test(lemma);

/**
 * "said the hotel would be closed and trains were cancelled": what others do is told too, without a comma; behind one where it is in the
 * tense of what is told, or in one that only what is told has.
 */
const isOthersToo = (sentence: Sentence, saying: number, told: number, verb: number): boolean => {
  const and = children(sentence, verb, 'cc')[0]?.dependent;
  if (and === undefined || !/^(and|but)$/.test(tokenAt(sentence, and).text)) return false;
  if (speechVerbs.get(tokenAt(sentence, saying).lemma) !== 'said' || !isTelling(sentence, saying)) return false;
  if (!isBehindComma(sentence, and)) return tokenAt(sentence, and).text === 'and';
  const time = timeOf(sentence, verb);
  return time !== undefined && (time === timeOf(sentence, told) || /^(then|before)$/.test(time));
};

/** "said a shell killed two and wounded nine": behind a noun that does the one the other is its own, in the same tense or with a modal as well. */
const isTheirsToo = (sentence: Sentence, told: number, verb: number): boolean => {
  const and = children(sentence, verb, 'cc')[0]?.dependent;
  if (and === undefined || tokenAt(sentence, and).text !== 'and' || isBehindComma(sentence, and)) return false;
  const doer = children(sentence, told, 'nsubj', 'nsubj:pass')[0]?.dependent;
  if (doer === undefined || !tokenAt(sentence, doer).pos.startsWith('NN')) return false;
  const time = timeOf(sentence, verb);
  return (
    (time !== undefined && time === timeOf(sentence, told)) || (hasModal(sentence, verb) && hasModal(sentence, told))
  );
};

/** Not what one hopes or expects. */
const isTelling = (sentence: Sentence, saying: number): boolean =>
  !/^(hope|expect|find|show|learn|hear|understand|predict|describe)$/.test(tokenAt(sentence, saying).lemma);

const hasThatBehindAnd = (sentence: Sentence, verb: number): boolean =>
  children(sentence, verb, 'mark').some(
    ({ dependent }) =>
      tokenAt(sentence, dependent).text === 'that' && /^(and|or|but)$/.test(sentence.tokens[dependent - 1]?.text ?? ''),
  );

/** By the helper of a verb, or its own form: "makes" and "is made" are of one time, "had made" and "would make" of others; one who "has said" so did. */
const timeOf = (sentence: Sentence, verb: number): string | undefined => {
  const helper = children(sentence, verb, 'aux', 'aux:pass', 'cop')
    .map(({ dependent }) => tokenAt(sentence, dependent).text.toLowerCase())
    .at(0);
  if (speechVerbs.has(tokenAt(sentence, verb).lemma) && /^(has|have)$/.test(helper ?? '')) return 'past';
  if (helper !== undefined) {
    if (/^(had|'d|’d)$/.test(helper)) return 'before';
    if (/^(would|could|should|might)$/.test(helper)) return 'then';
    return /^(was|were|did)$/.test(helper) ? 'past' : 'now';
  }
  const { pos } = tokenAt(sentence, verb);
  return pos === 'VBD' ? 'past' : /^VB[PZ]$/.test(pos) ? 'now' : undefined;
};

/** What is told beside a clause that is told. */
export const repairThatToo = mendArcs(() => [withClause, saidToo]);
