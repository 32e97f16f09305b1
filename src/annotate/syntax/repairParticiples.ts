import type { Arc, Sentence } from '../../model/annotation.js';
import { arcTo, children, tokenAt } from '../../model/syntax.js';
import { isDoing } from './isDoing.js';
import { retagged, rewired } from './rewired.js';

/**
 * Mends what the parser does to participles: it takes the one behind a subject for the verb of the sentence ("gunmen armed with
 * rifles killed the guard"), the one before a counted noun for its description ("accused of murdering 11 villagers"), and cannot
 * tell what one behind a comma is ("blew up the station, leaving three dead").
 */
export const repairParticiples = (sentence: Sentence): Sentence =>
  sentence.tree.reduce((before, { dependent }) => {
    const mended = finite(before, dependent);
    const arc = arcTo(mended, dependent);
    if (!arc || arc.governor < 0) return mended;
    const swapped = mistaken(mended, arc);
    if (swapped) return raised(mended, swapped.participle, swapped.verb);
    const aside = betweenCommas(mended, arc);
    if (aside !== undefined)
      return withFronted(raised(retagged(mended, aside, { pos: 'VBN' }), aside, dependent), aside, dependent);
    if (isGerund(mended, arc)) return governing(mended, arc);
    return isLoose(mended, arc)
      ? rewired(mended, dependent, { ...arc, relation: 'advcl' }, [{ ...arc, relation: 'advcl' }])
      : mended;
  }, sentence);

/** "The delegation led by the minister laid flowers": a past tense before a noun is no adjective; the noun is its object. */
const finite = (sentence: Sentence, verb: number): Sentence => {
  const arc = arcTo(sentence, verb);
  if (arc?.relation !== 'amod' || tokenAt(sentence, verb).pos !== 'VBD' || arc.governor < verb) return sentence;
  const noun = arc.governor;
  const above = arcTo(sentence, noun);
  if (!above || above.governor < 0 || !isBare(withoutObject(sentence, noun), above.governor)) return sentence;
  const object = { governor: verb, dependent: noun, relation: 'obj' };
  return rewired(rewired(sentence, verb, { ...above, dependent: verb, relation: 'dep' }), noun, object, [object]);
};

const withoutObject = (sentence: Sentence, object: number): Sentence => ({
  ...sentence,
  tree: sentence.tree.map((arc) => (arc.dependent === object ? { ...arc, relation: 'dep' } : arc)),
});

/**
 * The participle that was taken for the verb of the sentence: it has a subject before it, no auxiliary and no object. The verb
 * without a subject may hang on it, on a noun of its phrase, or have it for a subject clause.
 */
const mistaken = (
  sentence: Sentence,
  { governor, dependent, relation }: Arc,
): { participle: number; verb: number } | undefined => {
  const above = arcTo(sentence, governor);
  const [participle, verb] =
    relation === 'csubj'
      ? [dependent, governor]
      : relation === 'acl' && above?.relation === 'obl'
        ? [above.governor, dependent]
        : /^(dep|parataxis|ccomp|advmod)$/.test(relation)
          ? [governor, dependent]
          : [-1, -1];
  return participle >= 0 && isBare(sentence, participle) && isSubjectless(sentence, verb, participle)
    ? { participle, verb }
    : undefined;
};

/** "The decision, announced on Monday, comes after": between commas stands what was done to the subject, and the verb behind them. */
const betweenCommas = (
  sentence: Sentence,
  { governor: participle, dependent: verb, relation }: Arc,
): number | undefined => {
  if (
    !/^(dep|parataxis|ccomp)$/.test(relation) ||
    verb < participle ||
    !/^VB[DN]$/.test(tokenAt(sentence, participle).pos)
  )
    return undefined;
  const subject = subjectOf(sentence, participle);
  if (subject === undefined || sentence.tokens[participle - 1]?.text !== ',') return undefined;
  if (children(sentence, participle, 'aux', 'aux:pass', 'obj', 'ccomp', 'mark').some((arc) => arc.dependent !== verb))
    return undefined;
  if (children(sentence, participle, 'nsubj').length !== 1) return undefined;
  if (children(sentence, verb, 'nsubj', 'nsubj:pass', 'mark', 'cc').length > 0) return undefined;
  // ", thought to be in her twenties, was found": its helpers stand behind the comma with it.
  const first = Math.min(verb, ...children(sentence, verb, 'aux', 'aux:pass', 'cop').map((arc) => arc.dependent));
  if (!/^(VB[DZP]|MD)$/.test(tokenAt(sentence, first).pos)) return undefined;
  const commas = sentence.tokens.slice(participle, first).filter(({ text }) => text === ',');
  const isClosed = commas.length === 1 && sentence.tokens[first - 1]?.text === ',';
  return isClosed && children(sentence, participle, 'xcomp').every((arc) => arc.dependent < first)
    ? participle
    : undefined;
};

/** "On Monday the ruling, made in Oslo, came": what stands before the subject is of the verb. */
const withFronted = (sentence: Sentence, participle: number, verb: number): Sentence => {
  const subject = subjectOf(sentence, verb) ?? 0;
  return children(sentence, participle)
    .filter(({ dependent }) => dependent < subject)
    .reduce((mended, arc) => rewired(mended, arc.dependent, { ...arc, governor: verb }), sentence);
};

const isBare = (sentence: Sentence, participle: number): boolean =>
  tokenAt(sentence, participle).pos === 'VBN' &&
  children(sentence, participle, 'aux', 'obj', 'mark').length === 0 &&
  children(sentence, participle, 'obl').length > 0 &&
  subjectOf(sentence, participle) !== undefined;

const isSubjectless = (sentence: Sentence, verb: number, participle: number): boolean => {
  const { pos } = tokenAt(sentence, verb);
  return (
    verb > participle &&
    (/^VB[DZP]$/.test(pos) ||
      (pos === 'VBN' && children(sentence, verb, 'obj').length > 0) ||
      children(sentence, verb, 'aux').some((arc) => arc.dependent > participle && isModal(sentence, arc.dependent))) &&
    children(sentence, verb, 'nsubj', 'mark', 'cc').length === 0 &&
    !sentence.tokens.slice(participle, verb).some(({ text }) => /^[,:;"”]$/.test(text))
  );
};

const isModal = (sentence: Sentence, word: number): boolean => tokenAt(sentence, word).pos === 'MD';

const subjectOf = (sentence: Sentence, verb: number): number | undefined =>
  children(sentence, verb, 'nsubj').find((arc) => arc.dependent < verb)?.dependent;

const raised = (sentence: Sentence, participle: number, verb: number): Sentence => {
  const subject = subjectOf(sentence, participle);
  const above = arcTo(sentence, participle);
  if (subject === undefined || !above) return sentence;
  const behind = children(sentence, participle).filter((arc) => arc.dependent > verb);
  return [
    ...(above.governor === verb ? [] : [{ ...above, dependent: verb }]),
    { governor: verb, dependent: subject, relation: 'nsubj' },
    { governor: subject, dependent: participle, relation: 'acl' },
    ...behind.map((arc) => ({ ...arc, governor: verb })),
  ].reduce((mended, arc) => rewired(mended, arc.dependent, arc), sentence);
};

/** "of murdering 11 villagers", "while providing shelter": no word that counts or determines stands between an adjective and its noun. */
const isGerund = (sentence: Sentence, { governor, dependent, relation }: Arc): boolean =>
  relation === 'amod' &&
  tokenAt(sentence, dependent).pos === 'VBG' &&
  governor > dependent &&
  ((governor > dependent + 1 &&
    (/^(CD|DT|PRP\$)$/.test(tokenAt(sentence, dependent + 1).pos) || isCharged(sentence, governor))) ||
    sentence.tokens[dependent - 1]?.text === 'while' ||
    isDoing(sentence, governor, dependent)) &&
  (children(sentence, governor, 'case').some((arc) => arc.dependent < dependent) ||
    arcTo(sentence, governor)?.relation === 'obj');

/** "on charges of spreading false news": what somebody is charged with is a deed. */
const isCharged = (sentence: Sentence, noun: number): boolean => {
  const above = arcTo(sentence, noun);
  return (
    above?.relation === 'nmod' &&
    above.governor >= 0 &&
    /^(charge|accusation|suspicion|guilty)$/.test(tokenAt(sentence, above.governor).lemma)
  );
};

const governing = (sentence: Sentence, { governor: noun, dependent: verb }: Arc): Sentence => {
  const above = arcTo(sentence, noun);
  if (!above || above.governor < 0) return sentence;
  const clause =
    above.relation === 'obj' ? 'xcomp' : tokenAt(sentence, above.governor).pos.startsWith('NN') ? 'acl' : 'advcl';
  const marks = children(sentence, noun, 'case').filter((arc) => arc.dependent < verb);
  return [
    { ...above, dependent: verb, relation: clause },
    { governor: verb, dependent: noun, relation: 'obj' },
    ...marks.map((arc) => ({ ...arc, governor: verb, relation: 'mark' })),
  ].reduce((mended, arc) => rewired(mended, arc.dependent, arc, [arc]), sentence);
};

/** ", leaving three soldiers dead": a clause of the verb before it. */
const isLoose = (sentence: Sentence, { governor, dependent, relation }: Arc): boolean =>
  relation === 'dep' &&
  dependent > governor &&
  tokenAt(sentence, dependent).pos === 'VBG' &&
  tokenAt(sentence, governor).pos.startsWith('VB') &&
  // "marched through the capital demanding peace".
  /^(,|NNP?S?)$/.test(sentence.tokens[dependent - 1]?.pos ?? '') &&
  children(sentence, dependent, 'nsubj', 'aux', 'case').length === 0;
