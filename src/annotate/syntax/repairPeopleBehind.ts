import type { Sentence } from '../../model/annotation.js';
import { arcTo, children, hasCase, tokenAt } from '../../model/syntax.js';
import { organizationNouns } from '../../ontology/organizationNouns.js';
import { personNouns } from '../../ontology/personNouns.js';
import { mendArcs, on, onAny } from './mendArcs.js';
import { hung } from './rewired.js';

/** "the safety of soldiers deployed there", "footage of the bodies of the men killed": what is done to people only describes them. */
const ofPeople = onAny((sentence, { governor, dependent: verb, relation }) => {
  if (tokenAt(sentence, verb).pos !== 'VBN' || !doneToPeople.test(tokenAt(sentence, verb).lemma)) return undefined;
  if (children(sentence, verb, 'aux', 'aux:pass', 'cop', 'obj', 'mark').length > 0) return undefined;
  const people = peopleBefore(sentence, verb);
  if (people === undefined) return undefined;
  const noun = headOfPhrase(sentence, people);
  const described = { governor: people, dependent: verb, relation: 'acl' };
  if (relation === 'acl') return governor === noun && noun !== people ? hung(sentence, described) : undefined;
  // "We have footage of the men killed": no clause of its own.
  const isClause =
    /^(ccomp|xcomp)$/.test(relation) &&
    tokenAt(sentence, governor).lemma === 'have' &&
    children(sentence, verb, 'nsubj').some((arc) => arc.dependent === noun);
  return isClause && noun !== people
    ? hung(hung(sentence, { governor, dependent: noun, relation: 'obj' }), described)
    : undefined;
});

const doneToPeople =
  /^(kill|wound|injure|maim|massacre|murder|slay|execute|behead|deploy|station|arrest|detain|imprison|jail|abduct|kidnap|displace|evict|deport|torture|rape|martyr)$/;

/** The word right before, where it names people and stands behind "of". */
const peopleBefore = (sentence: Sentence, verb: number): number | undefined => {
  const arc = arcTo(sentence, verb - 1);
  const noun = sentence.tokens[verb - 1];
  return noun && arc?.relation === 'nmod' && hasCase(sentence, verb - 1, /^of$/i) && personNouns.has(noun.lemma)
    ? verb - 1
    : undefined;
};

/** "footage" of "footage of the bodies of the men". */
const headOfPhrase = (sentence: Sentence, noun: number): number => {
  let at = noun;
  for (let steps = 0; steps < 5; steps++) {
    const arc = arcTo(sentence, at);
    if (arc?.relation !== 'nmod' || arc.governor < 0) return at;
    at = arc.governor;
  }
  return at;
};

/** "head of the team negotiating the deal": a body does it, and not only who leads it. */
const ofBody = on('acl', (sentence, { governor: leader, dependent: verb }) => {
  const body = sentence.tokens[verb - 1];
  if (tokenAt(sentence, verb).pos !== 'VBG' || body === undefined) return undefined;
  if (
    !/^(head|leader|chief|member|commander|spokesman|spokeswoman|chairman|representative|founder|official)$/.test(
      tokenAt(sentence, leader).lemma,
    )
  )
    return undefined;
  const arc = arcTo(sentence, body.index);
  const isOf = arc?.relation === 'nmod' && arc.governor === leader && hasCase(sentence, body.index, /^(of|for)$/);
  return isOf && organizationNouns.has(body.lemma) && children(sentence, verb, 'mark', 'aux').length === 0
    ? hung(sentence, { governor: body.index, dependent: verb, relation: 'acl' })
    : undefined;
});

/** Participles of what is done to people, hung on a noun further away. */
export const repairPeopleBehind = mendArcs(() => [ofPeople, ofBody]);
