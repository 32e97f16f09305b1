import type { Sentence } from '../../model/annotation.js';
import { arcTo, children, dependents, isAcrossQuotation, isInfinitive, tokenAt } from '../../model/syntax.js';
import { complementModality } from '../../ontology/complementModality.js';
import { objectRole, subjectRole } from '../../ontology/roleRules.js';
import { speechVerbs } from '../../ontology/speechVerbs.js';
import { onlyDoneVerbs, passiveForms } from '../../ontology/verbClasses.js';
import { deniesToo, sharesPassive } from '../sharedPassive.js';
import { sufferersOf } from './adjectiveTriggers.js';
import { type Argument, argument } from './argument.js';
import { namesBefore } from './company.js';
import { isBelieved, isHonour, isSummoned } from './controlledSubjects.js';
import { functionOf, isNobody } from './functionOf.js';
import { doesHarm, isInstrumentAt, isItsBomb } from './instruments.js';
import type { MentionIndex } from './mentionIndex.js';
import { losesOthers, roleOfPassiveSubject, roleOfSubject } from './subjectRoles.js';
import { governorOf, isPassive, isVerb, prepositionOf, relationOf, type Trigger } from './trigger.js';
import { usesFor } from './usersOf.js';

/** Who does what a verb says, or, of a passive or unaccusative one, to whom it happens. */
export const subjects = (trigger: Trigger, mentions: MentionIndex): Argument[] => {
  const { sentence, head } = trigger;
  const isDone = isUnhelped(trigger);
  const rule = isDone || isPassive(sentence, head) ? 'events.passive-subject' : 'events.subject';
  if (trigger.form === 'adjective')
    return sufferersOf(sentence, head)
      .flatMap((token) => mentions.involved(sentence, token))
      .map((mention) => argument(objectRole(trigger.type), mention, 'events.passive-subject'));
  const active = dependents(sentence, head)
    .filter(
      (arc) =>
        (arc.relation === 'nsubj' &&
          !isNobody(sentence, arc.dependent) &&
          !isClause(sentence, head, arc.dependent) &&
          !isOutsideWords(trigger, arc.dependent) &&
          !isOfEvent(trigger, arc.dependent) &&
          !isMeans(trigger, arc.dependent, mentions)) ||
        (arc.relation === 'nsubj:xsubj' &&
          arc.dependent !== governorOf(sentence, head) &&
          !isTool(trigger, arc.dependent) &&
          !isSummoned(sentence, head) &&
          !isMeans(trigger, arc.dependent, mentions)),
    )
    .filter((arc) => !isDone || arc.relation === 'nsubj:xsubj' || arcTo(sentence, arc.dependent)?.governor === head)
    .flatMap((arc) => [
      ...namesBefore(sentence, arc.dependent, mentions),
      ...mentions.involved(sentence, arc.dependent),
    ]);
  return [
    ...ownersOf(trigger, mentions),
    ...(losesOthers(trigger) || isBelieved(sentence, head) ? [] : active).map((mention) =>
      argument(isDone ? roleOfPassiveSubject(trigger) : roleOfSubject(trigger, mention), mention, rule),
    ),
    ...(isActiveAgain(trigger)
      ? functionOf(trigger, 'nsubj:pass', subjectRole(trigger.type), 'events.subject', mentions)
      : isRaised(trigger)
        ? []
        : ['nsubj:pass', 'nsubj:pass:xsubj'].flatMap((relation) =>
            functionOf(trigger, relation, roleOfPassiveSubject(trigger), 'events.passive-subject', mentions),
          )
    ).map((one) => (isItsBomb(trigger, one.mention) ? { ...one, role: 'instrument' } : one)),
  ];
};

/**
 * "footage aired on television shows", "products shipped from the port were seized", "and the data made available": a participle with no
 * auxiliary and nothing that it is done to is passive, whatever verb of the sentence the parser takes it for. Since many a past tense is
 * tagged as one, who did it, the verb, its form, or another verb of the same subject must tell so too.
 */
const isUnhelped = ({ sentence, head, form }: Trigger): boolean => {
  const { pos, text, lemma } = tokenAt(sentence, head);
  if (form !== 'verb' || pos !== 'VBN' || isPassive(sentence, head)) return false;
  if (!/^(root|ccomp|parataxis|dep|conj|advcl|xcomp)$/.test(relationOf(sentence, head))) return false;
  if (children(sentence, head, 'obj', 'iobj', 'ccomp', 'aux', 'cop').length > 0) return false;
  // "used to be a tagline", but "equipment used to strip hides".
  const toDo = children(sentence, head, 'xcomp').filter((arc) => isInfinitive(sentence, arc.dependent));
  if (toDo.some((arc) => lemma !== 'use' || children(sentence, arc.dependent, 'cop').length > 0)) return false;
  const isDoneBy = children(sentence, head, 'obl').some((arc) => prepositionOf(sentence, arc.dependent) === 'by');
  const isOwn = children(sentence, head, 'nsubj').length > 0;
  return isOwn
    ? passiveForms.has(text.toLowerCase()) || onlyDoneVerbs.has(lemma) || (isDoneBy && !goesAlone.test(lemma))
    : relationOf(sentence, head) === 'conj' &&
        (isDoneBy || !isVerb(sentence, governorOf(sentence, head)) || isTaken(sentence, head));
};

/** "a photograph taken and released on Monday shows". */
const isTaken = (sentence: Sentence, verb: number): boolean => {
  const first = governorOf(sentence, verb);
  return (
    passiveForms.has(tokenAt(sentence, first).text.toLowerCase()) &&
    children(sentence, first, 'aux', 'obj').length === 0
  );
};

/** "attacked by land and sea", "advanced by night". */
const goesAlone =
  /^(attack|advance|arrive|come|travel|fall|rise|drop|grow|shrink|increase|decrease|react|respond|begin|start)$/;

/** "N has been in office since May, and many have warned": the parser lists a whole clause as who warns. */
const isClause = (sentence: Sentence, verb: number, noun: number): boolean =>
  arcTo(sentence, noun)?.governor === verb &&
  children(sentence, noun, 'cop').length > 0 &&
  children(sentence, noun, 'nsubj').length > 0;

/** 'says that they "killed six; and captured ten"': a verb in quotation marks does not share the subject of "says" before them. */
const isOutsideWords = ({ sentence, head }: Trigger, subject: number): boolean =>
  arcTo(sentence, subject)?.governor !== head &&
  relationOf(sentence, head) === 'conj' &&
  isAcrossQuotation(sentence, governorOf(sentence, head), head) &&
  speechVerbs.has(tokenAt(sentence, governorOf(sentence, head)).lemma);

/** "the attack in the north of Norland, which resulted in deaths": of the attack, whatever stands nearest. */
const isOfEvent = ({ sentence, head, lemma }: Trigger, subject: number): boolean =>
  /^(result|culminate)\b/.test(lemma) &&
  arcTo(sentence, head)?.relation === 'acl:relcl' &&
  arcTo(sentence, head)?.governor === subject;

/** "used tear gas to disperse the crowd": what is used does nothing; a weapon is told as one. */
const isTool = ({ sentence, head, type }: Trigger, subject: number): boolean =>
  usesFor(sentence, head) && !(doesHarm(type) && isInstrumentAt(sentence, subject));

/** "found no reason to go", "a way to end it", "our goal is to end it": what is found, needed or aimed at does nothing. */
const isMeans = ({ sentence, head }: Trigger, noun: number, mentions: MentionIndex): boolean => {
  if (mentions.participants(sentence, noun).length > 0 || isInstrumentAt(sentence, noun)) return false;
  const arc = arcTo(sentence, noun);
  if (arc?.governor === head)
    return (
      isHonour(sentence, head, noun) ||
      // "the need to deploy troops", "efforts to free them", which the parser takes for a clause.
      (isInfinitive(sentence, head) &&
        /^(NNS?)$/.test(tokenAt(sentence, noun).pos) &&
        sentence.tokens[noun + 1]?.pos === 'TO' &&
        complementModality.has(tokenAt(sentence, noun).lemma)) ||
      (children(sentence, head, 'aux', 'cop').length > 0 &&
        isInfinitive(sentence, head) &&
        isAim.test(tokenAt(sentence, noun).lemma))
    );
  // "the need to send troops": nobody is named.
  if (isInfinitive(sentence, head) && /^(need|necessity)$/.test(tokenAt(sentence, noun).lemma)) return true;
  // "did not get the right to return".
  if (isAim.test(tokenAt(sentence, noun).lemma) && isInfinitive(sentence, head) && arc?.relation === 'obj') return true;
  const verb = arc?.relation === 'obj' ? tokenAt(sentence, arc.governor).lemma : '';
  return verb !== '' && (verb === 'need' || (!complementModality.has(verb) && !controls.test(verb)));
};

const isAim =
  /^(goal|aim|purpose|task|mission|duty|objective|plan|priority|role|job|intention|challenge|idea|way|step|decision|solution|option|answer|alternative|approach|proposal|response|right|chance|opportunity|permission|time|money|power|authority|freedom|concern|recommendation|interaction|ambition|hope|wish|desire|dream|instinct|suggestion|advice|preparation|action|operation)$/;

/** Verbs whose object does what their infinitive says. */
const controls =
  /^(force|cause|lead|help|prompt|persuade|push|drive|get|compel|convince|leave|make|let|have|see|train|teach|pressure)$/;

/** "is said to have fled", "is expected to sign": the subject is that of the infinitive, and nothing is done to it. */
const isRaised = ({ sentence, head }: Trigger): boolean =>
  /^(say|believe|report|think|know|expect|suppose|rumou?r|allege|claim|estimate|understand|presume|assume|find|see|schedule|set)$/.test(
    tokenAt(sentence, head).lemma,
  ) && children(sentence, head, 'xcomp').some((arc) => isInfinitive(sentence, arc.dependent));

/** "was arrested and has denied the charges": the subject of the passive is that of the active verb behind it. */
const isActiveAgain = ({ sentence, head }: Trigger): boolean =>
  relationOf(sentence, head) === 'conj' &&
  (!isPassive(sentence, head) || deniesToo(sentence, head)) &&
  !isCommanded(sentence, head) &&
  !sharesPassive(sentence, head) &&
  children(sentence, head, 'nsubj:pass', 'aux:pass').length === 0 &&
  children(sentence, head, 'obj', 'ccomp', 'xcomp').length > 0 &&
  (/^VB[DZP]$/.test(tokenAt(sentence, head).pos) ||
    deniesToo(sentence, head) ||
    children(sentence, head, 'aux').some((arc) => tokenAt(sentence, arc.dependent).lemma === 'have') ||
    // "was jailed and is facing a second trial", "is dedicated to protecting them and stopping fraud".
    tokenAt(sentence, head).pos === 'VBG');

/** "was boarded and ordered to sail": these have somebody as object, or are passive. */
const isCommanded = (sentence: Sentence, verb: number): boolean =>
  /^(order|force|tell|instruct|compel|oblige|require|allow|permit|invite|persuade|urge|advise)$/.test(
    tokenAt(sentence, verb).lemma,
  ) &&
  children(sentence, verb, 'obj', 'ccomp').length === 0 &&
  children(sentence, verb, 'xcomp').some((arc) => isInfinitive(sentence, arc.dependent));

/** "Jets of the coalition bombed a convoy": whose they are bombed it. */
const ownersOf = ({ sentence, head, type }: Trigger, mentions: MentionIndex): Argument[] =>
  doesHarm(type) && !isPassive(sentence, head)
    ? dependents(sentence, head, 'nsubj')
        .filter(
          (arc) =>
            isInstrumentAt(sentence, arc.dependent) && mentions.participants(sentence, arc.dependent).length === 0,
        )
        .flatMap((arc) => dependents(sentence, arc.dependent, 'nmod:of', 'nmod:from', 'nmod:poss'))
        .flatMap((arc) => mentions.participants(sentence, arc.dependent))
        .filter((mention) => mention.kind === 'Organization' || mention.subtype === 'country')
        .map((mention) => argument(subjectRole(type), mention, 'events.subject'))
    : [];
