import type { Arc, Sentence } from '../../model/annotation.js';
import { arcTo, children, isAcrossQuotation, isQuotationMark, subtree, tokenAt } from '../../model/syntax.js';
import { typeOfDocumentNoun } from '../../ontology/documentTypes.js';
import {
  addingVerbs,
  givenTexts,
  isGloss,
  judgesOrAsks,
  speechNouns,
  speechVerbs,
} from '../../ontology/speechVerbs.js';
import { resultVerbs } from '../../ontology/verbClasses.js';
import { isSomebody } from './isSomebody.js';
import { mendArcs, on, onAny } from './mendArcs.js';
import { hung } from './rewired.js';
import { isBehindComma, verbAbove } from './verbAbove.js';

/** 'renewed his vows to the alliance saying "it is ..."': who renewed them says so, and no thing does. */
const saidByThing = on('acl', (sentence, { governor: thing, dependent: saying }) => {
  const { pos, lemma } = tokenAt(sentence, saying);
  if (pos !== 'VBG' || speechVerbs.get(lemma) !== 'said' || thing > saying) return undefined;
  const opens = isQuotationMark(sentence, saying + 1) || sentence.tokens[saying + 1]?.text === 'that';
  if (!opens || isSomebody(sentence, thing) || isText(sentence, thing)) return undefined;
  const verb = verbAbove(sentence, thing);
  const subject = verb === undefined ? undefined : children(sentence, verb, 'nsubj')[0];
  if (verb === undefined || givenVerbs.test(tokenAt(sentence, verb).lemma)) return undefined;
  return subject && isSomebody(sentence, subject.dependent)
    ? hung(sentence, { governor: verb, dependent: saying, relation: 'advcl' })
    : undefined;
});

const isText = (sentence: Sentence, token: number): boolean => {
  const { lemma } = tokenAt(sentence, token);
  return (
    typeOfDocumentNoun.has(lemma) ||
    speechNouns.has(lemma) ||
    givenTexts.has(lemma) ||
    /^(sign|banner|placard|poster|slogan|call|word|source|voice|headline|caption|inscription|rule|advice|video|post)$/.test(
      lemma,
    )
  );
};

/** Of these the object says the words: "received a parcel saying". */
const givenVerbs = /^(issue|send|receive|get|carry|hold|see|hear|find|quote|cite|read|release|publish|be)$/;

/**
 * "said the need was great, adding that ...", "says the plan has failed, accusing the minister of lying", "announced that he would resign,
 * opening the way for a vote": a gerund behind a comma that goes on with the saying, or that tells what comes of it, stands beside what is
 * said, and not inside.
 */
const goesOn = onAny((sentence, arc) => {
  const gerund = arc.dependent;
  const { pos, lemma } = tokenAt(sentence, gerund);
  if (pos !== 'VBG' || !isBehindComma(sentence, gerund)) return undefined;
  const isAdding = addingVerbs.has(lemma);
  if (!isAdding && !judgesOrAsks(lemma) && !isCharging.test(lemma) && !isGlossOf(sentence, gerund)) return undefined;
  const told = toldAbove(sentence, gerund);
  const saying = told === undefined ? -1 : (arcTo(sentence, told)?.governor ?? -1);
  if (told === undefined || saying < 0 || isAcrossQuotation(sentence, saying, gerund)) return undefined;
  const isOurs =
    isAdding || (isGlossOf(sentence, gerund) ? isToCome(sentence, told) : isOfNobody(sentence, told, saying));
  return isOurs ? apart(sentence, arc, saying) : undefined;
});

const isCharging = /^(accuse|blame|warn|describe|insist|argue|vow|pledge)$/;

/** "opening the way", "dealing a blow": by the words right behind it. */
const isGlossOf = (sentence: Sentence, gerund: number): boolean =>
  isGloss(
    tokenAt(sentence, gerund).lemma,
    sentence.tokens.slice(gerund + 1, gerund + 5).map(({ lemma }) => lemma),
  );

/** The clause of a verb of speech that a word stands in, where it is the only one. */
const toldAbove = (sentence: Sentence, word: number): number | undefined => {
  const told: number[] = [];
  for (let at = word, steps = 0; at >= 0 && steps < 20; steps++) {
    const arc = arcTo(sentence, at);
    if (!arc) break;
    const above = sentence.tokens[arc.governor];
    if (arc.relation === 'ccomp' && at !== word && above && above.index < at && speechVerbs.has(above.lemma))
      told.push(at);
    at = arc.governor;
  }
  return told.length === 1 ? told[0] : undefined;
};

/** "would resign": what comes of what has not been done comes of its announcement. */
const isToCome = (sentence: Sentence, told: number): boolean =>
  children(sentence, told, 'aux').some(({ dependent }) => /^(would|will|wo)$/.test(tokenAt(sentence, dependent).text));

/** Nobody in what is said could go on so: things, states, or who speaks himself. */
const isOfNobody = (sentence: Sentence, told: number, saying: number): boolean => {
  const subject = children(sentence, told, 'nsubj', 'nsubj:pass')[0]?.dependent;
  if (subject === undefined) return false;
  const isThing = !isSomebody(sentence, subject) && /^(NN|NNS)$/.test(tokenAt(sentence, subject).pos);
  const isState = children(sentence, told, 'cop').length > 0 && tokenAt(sentence, subject).pos !== 'PRP';
  const speaker = children(sentence, saying, 'nsubj')[0]?.dependent;
  return speaker !== undefined && isSomebody(sentence, speaker) && (isThing || isState);
};

/** Beside the saying; the verb that the parser made it a part of is what it says. */
const apart = (sentence: Sentence, { governor, dependent: gerund, relation }: Arc, saying: number): Sentence => {
  const beside = hung(sentence, { governor: saying, dependent: gerund, relation: 'advcl' });
  if (governor < gerund) return beside;
  if (/^(nsubj|csubj|mark|aux|advcl)/.test(relation) && tokenAt(sentence, governor).pos.startsWith('VB'))
    return hung(beside, { governor: gerund, dependent: governor, relation: 'ccomp' });
  // "accusing Treasurer Joe Hale of lying": an adjective of whom it accuses.
  const noun = /^(amod|compound)$/.test(relation) ? topOf(sentence, governor) : -1;
  const isNext = noun > gerund && Math.min(...subtree(sentence, noun)) === gerund;
  return isNext ? hung(beside, { governor: gerund, dependent: noun, relation: 'obj' }) : beside;
};

const topOf = (sentence: Sentence, word: number): number => {
  let at = word;
  for (let steps = 0; steps < 6; steps++) {
    const arc = arcTo(sentence, at);
    if (!arc || !/^(compound|amod|flat)/.test(arc.relation)) return at;
    at = arc.governor;
  }
  return at;
};

/** "A shell hit a farm, the guards said, killing two": what came of the deed that is told, and nothing that the guards did by saying so. */
const cameOfTold = on('advcl', (sentence, { governor: saying, dependent: gerund }) => {
  const { pos, lemma } = tokenAt(sentence, gerund);
  if (pos !== 'VBG' || !resultVerbs.has(lemma) || !isBehindComma(sentence, gerund)) return undefined;
  const told = children(sentence, saying, 'ccomp').find(({ dependent }) => dependent < saying)?.dependent;
  const isTag =
    told !== undefined &&
    gerund - saying <= 4 &&
    children(sentence, saying, 'nsubj').some((arc) => arc.dependent > told);
  return isTag && speechVerbs.has(tokenAt(sentence, saying).lemma) && !isAcrossQuotation(sentence, told, saying)
    ? hung(sentence, { governor: told, dependent: gerund, relation: 'advcl' })
    : undefined;
});

/** What who speaks does by a form in -ing. */
export const repairSpeakersGerunds = mendArcs(() => [saidByThing, goesOn, cameOfTold]);
