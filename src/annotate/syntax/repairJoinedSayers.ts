import type { Sentence } from '../../model/annotation.js';
import { arcTo, children, tokenAt } from '../../model/syntax.js';
import { speechVerbs, withheldVerbs } from '../../ontology/speechVerbs.js';
import { words } from '../../ontology/words.js';
import { coordinate } from './coordinate.js';
import { isSomebody } from './isSomebody.js';
import { mendArcs, on } from './mendArcs.js';
import { hung } from './rewired.js';
import { isSaying } from './sayingAbove.js';

/** "The report said that some were hurt but did not mention their condition": who says one thing leaves out another. */
const butDidNotSay = on('conj', (sentence, { governor: told, dependent: verb }) => {
  const saying = sayingOf(sentence, told);
  if (saying === undefined || !withheldVerbs.has(tokenAt(sentence, verb).lemma)) return undefined;
  const has = (relation: string, text: RegExp): boolean =>
    children(sentence, verb, relation).some((arc) => text.test(tokenAt(sentence, arc.dependent).text));
  if (!has('cc', /^(but|and|though)$/) || !has('aux', /^(did|does|do|would)$/) || !has('advmod', /^(not|n't|n’t)$/))
    return undefined;
  return children(sentence, verb, 'nsubj', 'nsubj:pass').length > 0 ? undefined : coordinate(sentence, verb, saying);
});

/**
 * "confirmed that troops had left but insisted that it was calm", "said the sides had broken the truce and urged them to talk": in the
 * tense of the saying, and not of what is said.
 */
const andUrged = on('conj', (sentence, { governor: told, dependent: verb }) => {
  const saying = sayingOf(sentence, told);
  if (saying === undefined || tokenAt(sentence, saying).pos !== 'VBD' || !isPast(sentence, told, verb))
    return undefined;
  if (children(sentence, verb, 'nsubj', 'nsubj:pass', 'aux', 'aux:pass', 'mark').length > 0) return undefined;
  if (tokenAt(sentence, told).pos === 'VBD' && children(sentence, told, 'aux').length === 0) return undefined;
  const { lemma } = tokenAt(sentence, verb);
  const joins = joinedBy(sentence, verb);
  const isOfSpeaker =
    joins === 'but'
      ? insisting.has(lemma)
      : joins === 'and' &&
        urging.has(lemma) &&
        !addsThing(sentence, verb) &&
        (!isOfDoer(sentence, told) || asksThem(sentence, told, verb) || insistsOfIt(sentence, told, verb));
  return isOfSpeaker ? coordinate(sentence, verb, saying) : undefined;
});

/** "had detected missiles and the air force said it had shot down five": the parser lists who speaks with what stands before. */
const andBodySaid = on('conj', (sentence, { governor: object, dependent: body }) => {
  const said = sentence.tokens[body + 1];
  if (said?.pos !== 'VBD' || !speechVerbs.has(said.lemma) || !isSomebody(sentence, body)) return undefined;
  const told = arcTo(sentence, said.index);
  const main = told && arcTo(sentence, told.governor);
  const above = arcTo(sentence, object);
  if (told?.relation !== 'dep' || told.governor < said.index || !main || main.governor > object) return undefined;
  if (above?.relation !== 'obj' || above.governor !== main.governor || main.relation !== 'dep') return undefined;
  if (children(sentence, told.governor, 'nsubj').length === 0) return undefined;
  return [
    { governor: above.governor, dependent: said.index, relation: 'conj' },
    { governor: said.index, dependent: body, relation: 'nsubj' },
    { governor: said.index, dependent: told.governor, relation: 'ccomp' },
    ...children(sentence, body, 'cc').map((arc) => ({ ...arc, governor: said.index })),
  ].reduce(hung, sentence);
});

const sayingOf = (sentence: Sentence, told: number): number | undefined => {
  const above = arcTo(sentence, told);
  const isTold = above?.relation === 'ccomp' && above.governor < told && isSaying(sentence, above.governor);
  return isTold ? above.governor : undefined;
};

/** A simple past, or what the tagger takes for a participle though it has an object behind a passive: "had been used and reported 58 arrests". */
const isPast = (sentence: Sentence, told: number, verb: number): boolean =>
  tokenAt(sentence, verb).pos === 'VBD' ||
  (tokenAt(sentence, verb).pos === 'VBN' &&
    children(sentence, told, 'aux:pass').length > 0 &&
    children(sentence, verb, 'obj', 'ccomp').length > 0);

const joinedBy = (sentence: Sentence, verb: number): string | undefined => {
  const [arc] = children(sentence, verb, 'cc');
  return arc && tokenAt(sentence, arc.dependent).text.toLowerCase();
};

/** "said the rebels had seized the town and threatened to burn it": they may well have. */
const isOfDoer = (sentence: Sentence, told: number): boolean =>
  children(sentence, told, 'aux:pass').length === 0 &&
  children(sentence, told, 'nsubj').some(({ dependent }) => isSomebody(sentence, dependent));

/** "said it had destroyed three tanks and insisted it had enough men": it says both of itself. */
const insistsOfIt = (sentence: Sentence, told: number, verb: number): boolean => {
  const clause = children(sentence, verb, 'ccomp')[0]?.dependent;
  const [first, second] = [told, clause ?? told].map((at) => {
    const subject = children(sentence, at, 'nsubj')[0]?.dependent;
    return subject === undefined ? '' : tokenAt(sentence, subject).text.toLowerCase();
  });
  return (
    insisting.has(tokenAt(sentence, verb).lemma) &&
    clause !== undefined &&
    first === second &&
    /^(it|he|she)$/.test(first ?? '')
  );
};

/** "added his name to a petition": no words. */
const addsThing = (sentence: Sentence, verb: number): boolean =>
  /^(add|note)$/.test(tokenAt(sentence, verb).lemma) && children(sentence, verb, 'obj').length > 0;

/** "said the sides had broken the truce and urged them to talk": those whom he tells of do not urge themselves. */
const asksThem = (sentence: Sentence, told: number, verb: number): boolean =>
  children(sentence, verb, 'obj', 'iobj').some(({ dependent }) => /^them$/i.test(tokenAt(sentence, dependent).text)) &&
  children(sentence, told, 'nsubj').some(({ dependent }) => /^NNP?S$/.test(tokenAt(sentence, dependent).pos)) &&
  sentence.tokens.slice(told + 1, verb).every(({ pos }) => !/^NNP?S$/.test(pos));

const insisting = words(
  'insist add say stress note maintain argue deny reject admit acknowledge warn caution concede emphasize emphasise',
);
/** What who has just said something may do next. */
const urging = words(
  `urge call appeal add stress insist note reiterate emphasize emphasise caution express warn threaten announce report demand accuse promise vow pledge deny
reject confirm praise condemn thank`,
);

/** Which of two verbs of speech the first speaker says, and which those do of whom he speaks. */
export const repairJoinedSayers = mendArcs(() => [butDidNotSay, andUrged, andBodySaid]);
