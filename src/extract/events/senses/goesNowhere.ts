import type { Sentence } from '../../../model/annotation.js';
import { arcTo, children, isInfinitive, tokenAt } from '../../../model/syntax.js';
import { personNouns } from '../../../ontology/personNouns.js';
import { abstractEnding, abstractObjects, concreteNouns, motionless } from '../../../ontology/verbSenses.js';
import { prepositionOf } from '../trigger.js';

/**
 * Whether a verb of movement moves nobody here: "the treaty entered into force", "took the drug", "brought protests", "left a
 * message", "the focus moved to trade".
 */
export const goesNowhere = (
  sentence: Sentence,
  verb: number,
  lemma: string,
  objects: readonly number[],
  isSomebody: (token: number) => boolean,
): boolean => {
  const isAbstract = (token: number): boolean => !isSomebody(token) && isAbstractNoun(sentence, token);
  if (objects.some(isAbstract)) return true;
  if (/^(bring|take|carry|send)$/.test(lemma) && !(objects.length > 0 && isBrought(sentence, verb, lemma, isSomebody)))
    return true;
  // "leaving them two weeks", "with two weeks left".
  if (/^(leave|take)$/.test(lemma) && children(sentence, verb, 'obj').some(isTimeAt(sentence))) return true;
  // "It took them two weeks"; but "took him to Oslo last week", "two weeks ago".
  if (
    lemma === 'take' &&
    children(sentence, verb, 'obl:npmod', 'obl:tmod').some(
      ({ dependent }) => tokenAt(sentence, dependent).ner === 'DURATION',
    )
  )
    return true;
  // "It took the army a week to clear the road."
  if (lemma === 'take' && isTakingTime(sentence, verb)) return true;
  // "left open the possibility", "were left dead".
  if (lemma === 'leave' && isLeftSo(sentence, verb)) return true;
  if (lemma === 'leave' && isTimeLeft(sentence, verb)) return true;
  // "leaving the party floundering".
  if (
    lemma === 'leave' &&
    children(sentence, verb, 'dep', 'ccomp', 'xcomp').some(
      ({ dependent }) =>
        /^(VBG|VBN|JJ)$/.test(tokenAt(sentence, dependent).pos) && children(sentence, dependent, 'nsubj').length > 0,
    )
  )
    return true;
  // "left thousands without water".
  if (
    lemma === 'leave' &&
    objects.some((object) => isLeftBehind(sentence, object)) &&
    children(sentence, verb, 'obl').some((arc) => isState(prepositionOf(sentence, arc.dependent)))
  )
    return true;
  if (
    lemma === 'leave' &&
    objects.length > 0 &&
    !objects.some((object) => isSomebody(object) || isLeft(sentence, object))
  )
    return true;
  if (objects.length > 0) return false;
  // "went over the text".
  if (
    lemma === 'go' &&
    children(sentence, verb, 'obl').some(
      ({ dependent }) =>
        /^(over|through)$/.test(prepositionOf(sentence, dependent)) &&
        isPaper.test(tokenAt(sentence, dependent).lemma.toLowerCase()),
    )
  )
    return true;
  // "the conclusion we arrived at".
  const above = arcTo(sentence, verb);
  if (
    above &&
    /^(acl|dep|parataxis)/.test(above.relation) &&
    above.governor < verb &&
    isAgreed.test(tokenAt(sentence, above.governor).lemma)
  )
    return true;
  const goals = children(sentence, verb, 'obl').filter(
    (arc) =>
      /^(to|into|in|under|from|out of|through|towards?)$/.test(prepositionOf(sentence, arc.dependent)) ||
      (prepositionOf(sentence, arc.dependent) === 'at' && isAgreed.test(tokenAt(sentence, arc.dependent).lemma)),
  );
  // "the shooting, which came two days before a vote".
  const subjects = children(sentence, verb, 'nsubj').map(({ dependent }) =>
    above?.relation === 'acl:relcl' && /^W/.test(tokenAt(sentence, dependent).pos) ? above.governor : dependent,
  );
  return (
    subjects.some(isAbstract) ||
    (goals.some((arc) => isAbstract(arc.dependent)) && !goals.some((arc) => isSomebody(arc.dependent)))
  );
};

/** What one reads when one goes over it. */
const isPaper =
  /^(text|draft|paper|document|version|agenda|report|proposal|plan|list|detail|figure|point|wording|translation|treaty|agreement|speech|statement)$/;

/** "arrived at a compromise". */
const isAgreed = /^(conclusion|decision|compromise|consensus|understanding|agreement|verdict)$/;

const isTime = /^(second|minute|hour|day|week|month|year|time)$/;

const isTimeAt =
  (sentence: Sentence) =>
  ({ dependent }: { readonly dependent: number }): boolean =>
    isTime.test(tokenAt(sentence, dependent).lemma);

const isTakingTime = (sentence: Sentence, verb: number): boolean => {
  const deed = children(sentence, verb, 'advcl', 'xcomp').find(({ dependent }) => isInfinitive(sentence, dependent));
  return (
    deed !== undefined &&
    children(sentence, verb, 'nsubj').some(({ dependent }) => tokenAt(sentence, dependent).lemma === 'it') &&
    sentence.tokens.slice(verb + 1, deed.dependent).some(({ ner }) => ner === 'DURATION')
  );
};

/** A state right behind it, and no goal. */
const isLeftSo = (sentence: Sentence, verb: number): boolean =>
  children(sentence, verb, 'obj', 'xcomp').some(
    ({ dependent }) => dependent === verb + 1 && tokenAt(sentence, dependent).pos === 'JJ',
  );

const isTimeLeft = (sentence: Sentence, verb: number): boolean => {
  const arc = arcTo(sentence, verb);
  return arc?.relation === 'acl' && isTime.test(tokenAt(sentence, arc.governor).lemma);
};

/** People, not places: "left Sarn without an agreement" goes away. */
const isLeftBehind = (sentence: Sentence, object: number): boolean => {
  const { pos, lemma } = tokenAt(sentence, object);
  return (
    pos === 'CD' ||
    pos === 'PRP' ||
    personNouns.has(lemma) ||
    /^(people|thousand|hundred|dozen|family|household|home)$/.test(lemma)
  );
};

const isState = (preposition: string): boolean => /^(without|with|in need of|at risk of)$/.test(preposition);

/** To a place or somebody, or home: "brought the wounded to the clinic". */
const isBrought = (sentence: Sentence, verb: number, lemma: string, isSomebody: (token: number) => boolean): boolean =>
  lemma === 'send' ||
  (lemma === 'carry' && children(sentence, verb, 'obj').some((arc) => isLoad(sentence, arc.dependent))) ||
  children(sentence, verb, 'iobj', 'compound:prt').length > 0 ||
  children(sentence, verb, 'advmod').some((arc) =>
    /^(home|back|away|there|here|abroad|ashore|aboard|inside|outside|upstairs|where)$/.test(
      tokenAt(sentence, arc.dependent).text.toLowerCase(),
    ),
  ) ||
  children(sentence, verb, 'obl', 'nmod').some(
    (arc) =>
      /^(to|into|from|across|aboard|out of|towards?|through|onto|by|near|at)$/.test(
        prepositionOf(sentence, arc.dependent),
      ) &&
      (isSomebody(arc.dependent) || !isAbstractNoun(sentence, arc.dependent)),
  );

/** "the ships carried grain". */
const isLoad = (sentence: Sentence, token: number): boolean =>
  /^(passenger|cargo|freight|grain|coal|oil|container|crew|load|goods|supply|food|aid|weapon|refugee|migrant|troop|soldier|people|person|tourist|worker|miner)$/.test(
    tokenAt(sentence, token).lemma.toLowerCase(),
  );

/** What one goes out of. */
const isLeft = (sentence: Sentence, token: number): boolean =>
  /^(house|home|room|building|hospital|hall|venue|scene|shore|port|harbour|harbor|base|court|courthouse|airport|station|ship|boat|car|bus|train|plane|camp|area|site|stage|field|pitch|road|runway|track|orbit)$/.test(
    tokenAt(sentence, token).lemma.toLowerCase(),
  ) || tokenAt(sentence, token).pos.startsWith('PRP');

const isAbstractNoun = (sentence: Sentence, token: number): boolean => {
  const { lemma, pos } = tokenAt(sentence, token);
  const noun = lemma.toLowerCase();
  return (
    /^NNS?$/.test(pos) &&
    (abstractObjects.has(noun) || motionless.has(noun) || (abstractEnding.test(noun) && !concreteNouns.has(noun)))
  );
};
