import type { Arc, Sentence } from '../../model/annotation.js';
import { isBareParticiple } from '../../model/auxiliaries.js';
import type { Mention } from '../../model/mention.js';
import { arcTo, children, dependents, hasMark, isAcrossQuotation, isInfinitive, tokenAt } from '../../model/syntax.js';
import { isForce, isHarm, isSpeech, objectRole, subjectRole } from '../../ontology/roleRules.js';
import { quotingVerbs } from '../../ontology/speechVerbs.js';
import {
  countingVerbs,
  gatheringVerbs,
  resultVerbs,
  situationVerbs,
  sufferedVerbs,
} from '../../ontology/verbClasses.js';
import { type Argument, argument, type Thing } from './argument.js';
import { controllers, isBelieved } from './controlledSubjects.js';
import { doesHarm, isInstrumentAt } from './instruments.js';
import type { MentionIndex } from './mentionIndex.js';
import { appointedBy } from './participles.js';
import { governorOf, isFrontedPassive, isPassive, isVerb, relationOf, type Trigger } from './trigger.js';
import { spokenTo } from './verbObjects.js';

/** A clause without a subject has the one of the clause it hangs on: "the troops opened fire, killing 12". */
export const sharedSubject = (trigger: Trigger, mentions: MentionIndex): Argument[] => {
  const { sentence, head, type } = trigger;
  const controlling = controllers(sentence, head);
  if (controlling.length > 0)
    return controlling
      .flatMap((token) => mentions.participants(sentence, token))
      .map((mention) => argument(subjectRole(type), mention, 'events.shared-subject'));
  if (usesFor(sentence, head)) return userOf(trigger, mentions);
  if (isFrontedPassive(sentence, head) || isBeingDone(sentence, head)) return undergoing(trigger, mentions);
  if (
    isBelieved(sentence, head) ||
    isPassive(sentence, head) ||
    isBareParticiple(sentence, head) ||
    isConsequence(sentence, head)
  )
    return [];
  // "kept the convoy from leaving": who is kept would leave.
  if (hasMark(sentence, head, /^from$/)) return [];
  const given = receiver(sentence, head);
  if (given !== undefined)
    return mentions
      .participants(sentence, given)
      .map((mention) => argument(subjectRole(type), mention, 'events.shared-subject'));
  const shared = clauseWithSubject(sentence, head);
  if (!shared) return [];
  const { main, below } = shared;
  const blamed = isBlaming(sentence, main, below)
    ? firstOf(dependents(sentence, main, 'iobj'), dependents(sentence, main, 'obj', 'nsubj:pass'))
    : [];
  // "criticised the police for failing to protect them", 'accused the police of "failing to act"', "warned the police against going": the police failed.
  if (blamed.length > 0)
    return blamed
      .flatMap((arc) => mentions.participants(sentence, arc.dependent))
      .map((mention) => argument(subjectRole(type), mention, 'events.shared-subject'));
  // "elected Ana Petrova president, replacing Ivan Horvat": she replaces him.
  const appointed = appointedBy(sentence, head, main);
  if (appointed !== undefined)
    return mentions
      .participants(sentence, appointed)
      .map((mention) => argument(subjectRole(type), mention, 'events.shared-subject'));
  if (isBesideDone(sentence, head, main)) return [];
  // "They fled after troops stormed the town, killing 12": which of the two did it cannot be told.
  if (trailsAside(sentence, head, main) || isBesideSpeech(trigger, main) || isBidToOthers(sentence, head)) return [];
  const sent = sentToDo(sentence, head, main, mentions);
  if (sent !== undefined)
    return mentions
      .participants(sentence, sent)
      .map((mention) => argument(subjectRole(type), mention, 'events.shared-subject'));
  return dependents(sentence, main)
    .filter(
      (arc) =>
        /^nsubj(:xsubj)?$/.test(arc.relation) ||
        (arc.relation === 'nsubj:pass' && (relationOf(sentence, below) !== 'advcl' || didIt(trigger, arc.dependent))),
    )
    .flatMap((arc) =>
      isInstrumentAt(sentence, arc.dependent) && mentions.participants(sentence, arc.dependent).length === 0
        ? usedAlso(trigger, mentions.involved(sentence, arc.dependent))
        : mentions
            .participants(sentence, arc.dependent)
            .map((mention) => argument(subjectRole(type), mention, 'events.shared-subject')),
    );
};

/** "gave the authorities 72 hours to restore him": who is given time does it. */
const receiver = (sentence: Sentence, head: number): number | undefined => {
  const above = arcTo(sentence, head);
  // "60 days to delete the files or pay a fine".
  const arc = above?.relation === 'conj' && above.governor >= 0 ? arcTo(sentence, above.governor) : above;
  if (!arc || arc.governor < 0 || !/^(advcl|acl|xcomp)$/.test(arc.relation)) return undefined;
  const verb = isVerb(sentence, arc.governor) ? arc.governor : governorOf(sentence, arc.governor);
  if (verb < 0 || !/^(give|grant|allow)$/.test(tokenAt(sentence, verb).lemma)) return undefined;
  return tokenAt(sentence, head).pos === 'VB' ? children(sentence, verb, 'iobj')[0]?.dependent : undefined;
};

/** "After being released, he told reporters". */
const isBeingDone = (sentence: Sentence, head: number): boolean =>
  relationOf(sentence, head) === 'advcl' &&
  children(sentence, head, 'aux:pass').some((arc) => /^(being|been)$/i.test(tokenAt(sentence, arc.dependent).text)) &&
  children(sentence, head, 'nsubj', 'nsubj:pass', 'csubj').length === 0 &&
  !children(sentence, head, 'aux').some((arc) => /^(MD|VBD|VBZ|VBP)$/.test(tokenAt(sentence, arc.dependent).pos));

/** "Founded in 1921, the firm was sold", "before being shot, he said": the subject beside is what it was done to. */
const undergoing = (trigger: Trigger, mentions: MentionIndex): Argument[] => {
  const { sentence, head, type } = trigger;
  return dependents(sentence, governorOf(sentence, head), 'nsubj', 'nsubj:pass')
    .filter((arc) => arc.dependent > head || isBeingDone(sentence, head))
    .flatMap((arc) => mentions.participants(sentence, arc.dependent))
    .map((mention) => argument(spokenTo(trigger) ?? objectRole(type), mention, 'events.shared-subject'));
};

/**
 * The clause whose subject a verb without one has: the one that it hangs on, or, of "opened fire, killing 12 and wounding 30", the
 * one above. `below` is what hangs on it.
 */
const clauseWithSubject = (sentence: Sentence, head: number): { main: number; below: number } | undefined => {
  for (let below = head, steps = 0; steps < 3; steps++) {
    const main = governorOf(sentence, below);
    const isClause = /^(advcl|conj|parataxis)$/.test(relationOf(sentence, below));
    // "for failing to protect": who fails.
    const isOfGerund =
      relationOf(sentence, below) === 'xcomp' &&
      isBareGerund(sentence, main) &&
      children(sentence, main, 'obj').length === 0;
    if (!isClause && !isOfGerund) return undefined;
    if (children(sentence, below, 'nsubj', 'nsubj:pass', 'csubj').length > 0) return undefined;
    if (main < 0 || (!isVerb(sentence, main) && children(sentence, main, 'cop').length === 0)) return undefined;
    // "after accusing the cabinet of failing to act": the cabinet fails.
    if (isBlaming(sentence, main, below)) return { main, below };
    if (!isBareGerund(sentence, main) || !/^(advcl|conj|xcomp)$/.test(relationOf(sentence, main)))
      return { main, below };
    below = main;
  }
  return undefined;
};

const isBlaming = (sentence: Sentence, main: number, below: number): boolean =>
  children(sentence, main, 'iobj', 'obj', 'nsubj:pass').length > 0 &&
  children(sentence, below, 'mark', 'case').some((arc) =>
    /^(for|of|from|against)$/.test(tokenAt(sentence, arc.dependent).text),
  );

/** Of "fined the company 23 million euros" the company. */
const firstOf = (preferred: readonly Arc[], others: readonly Arc[]): readonly Arc[] =>
  preferred.length > 0 ? preferred : others;

const isBareGerund = (sentence: Sentence, verb: number): boolean =>
  verb >= 0 && tokenAt(sentence, verb).pos === 'VBG' && children(sentence, verb, 'nsubj', 'aux').length === 0;

const trailsAside = (sentence: Sentence, head: number, main: number): boolean =>
  tokenAt(sentence, head).pos === 'VBG' &&
  sentence.tokens[head - 1]?.text === ',' &&
  relationOf(sentence, main) === 'advcl' &&
  governorOf(sentence, main) < main &&
  children(sentence, main, 'mark', 'advmod').some((arc) =>
    /^(after|when|before|while|as|once)$/.test(tokenAt(sentence, arc.dependent).text.toLowerCase()),
  );

/**
 * "will take over, a spokesman says, sparking doubts", 'said, "He struck a guard, killing him"', "exploded, killing two, police have
 * learned": who says so did none of it. What they say, name or do as they speak is theirs: "said, looking at a photo".
 */
const isBesideSpeech = ({ sentence, head, type, lemma }: Trigger, main: number): boolean => {
  if (
    !quotingVerbs.has(tokenAt(sentence, main).lemma) &&
    !/^(learn|see|find|hear)$/.test(tokenAt(sentence, main).lemma)
  )
    return false;
  if (isSpeech(type) || quotingVerbs.has(lemma) || children(sentence, main, 'obj').length > 0) return false;
  // "responded by cutting ties".
  const isTold =
    tokenAt(sentence, main).lemma === 'say' ||
    children(sentence, main, 'ccomp').length > 0 ||
    relationOf(sentence, main) === 'parataxis';
  if (!isTold && !isAcrossQuotation(sentence, main, head)) return false;
  const isFronted = sentence.tokens.slice(0, head).every(({ pos }) => !/^(VB[DZP]|MD|,)$/.test(pos));
  if (head < main) return !isFronted;
  return (
    isHarm(type) ||
    isForce(type) ||
    type === 'Cause' ||
    resultVerbs.has(lemma) ||
    isAcrossQuotation(sentence, main, head)
  );
};

/** "issued a warning to free them", "gave the order to fire": those who get it are to do so, and nobody names them. */
const isBidToOthers = (sentence: Sentence, head: number): boolean => {
  const verb = governorOf(sentence, head);
  return (
    isInfinitive(sentence, head) &&
    verb >= 0 &&
    /^(give|issue|pass|send|convey)$/.test(tokenAt(sentence, verb).lemma) &&
    children(sentence, verb, 'obj', 'nsubj:pass').some(
      ({ dependent }) =>
        dependent < head &&
        /^(order|instruction|permission|command|directive|warning|call|ultimatum)$/.test(
          tokenAt(sentence, dependent).lemma,
        ),
    )
  );
};

/** "assembled a team of experts to advise us", "mobilised the army to help", "leads a drive to persuade the members – all seven – to sign": those who are to do it. */
const sentToDo = (sentence: Sentence, head: number, main: number, mentions: MentionIndex): number | undefined => {
  if (!isInfinitive(sentence, head) || relationOf(sentence, head) !== 'advcl' || governorOf(sentence, head) !== main)
    return undefined;
  const between = ({ dependent }: Arc): boolean => dependent > main && dependent < head;
  const won = children(sentence, main, 'xcomp')
    .filter(between)
    .find(({ dependent }) => /^(persuade|convince|urge|press|force|coax)$/.test(tokenAt(sentence, dependent).lemma));
  if (won) return children(sentence, won.dependent, 'obj').find(between)?.dependent;
  if (!gatheringVerbs.has(tokenAt(sentence, main).lemma)) return undefined;
  return children(sentence, main, 'obj')
    .filter(between)
    .find(
      ({ dependent }) =>
        /^(team|panel|inquiry|tribunal|coalition|mission|taskforce|unit)$/.test(tokenAt(sentence, dependent).lemma) ||
        mentions.participants(sentence, dependent).some(({ kind }) => /^(Person|Group|Organization)$/.test(kind)),
    )?.dependent;
};

/** ", resulting in 12 deaths", ", meaning that", "fell short, raising fears": the whole clause does that, and not its subject. */
const isConsequence = (sentence: Sentence, head: number): boolean =>
  relationOf(sentence, head) === 'advcl' &&
  (/^(result|mean|culminate|follow|come|amount|total|number)$/.test(tokenAt(sentence, head).lemma) ||
    (isTrailing(sentence, head) && situationVerbs.has(tokenAt(sentence, head).lemma)));

/**
 * "was opened using a key", "were killed, according to the police, naming them as", "were hurt, without distinguishing": what it was done
 * to did none of it, whoever did.
 */
const isBesideDone = (sentence: Sentence, head: number, main: number): boolean => {
  const { pos, lemma } = tokenAt(sentence, head);
  if (pos !== 'VBG' || head < main || !isPassive(sentence, main)) return false;
  if (/^(use|employ|utilize|utilise)$/.test(lemma)) return children(sentence, head, 'mark', 'case').length === 0;
  const isAside = isTrailing(sentence, head) || hasMark(sentence, head, /^without$/);
  return (
    isAside && sufferedVerbs.has(tokenAt(sentence, main).lemma) && (quotingVerbs.has(lemma) || countingVerbs.has(lemma))
  );
};

/** Behind a comma, and not "by raising", "while raising". */
const isTrailing = (sentence: Sentence, head: number): boolean =>
  tokenAt(sentence, head).pos === 'VBG' &&
  sentence.tokens[head - 1]?.text === ',' &&
  children(sentence, head, 'mark', 'case', 'aux').length === 0;

/** "was elected chairman, defeating his rival": who it happened to did the rest, when it is no harm that was done. */
const didIt = ({ sentence, head, type }: Trigger, subject: number): boolean =>
  !isHarm(type) &&
  !isForce(type) &&
  !/^(Cause|Increase|Decrease|Prevention)$/.test(type) &&
  !/^(bring|make|leave|raise|end|require|allow|enable|prompt|force|mean|spark|trigger|mark|cause|give)$/.test(
    tokenAt(sentence, head).lemma,
  ) &&
  tokenAt(sentence, head).pos === 'VBG' &&
  subject < head;

/** "used a rifle to kill": who uses it kills, though the grammar makes the rifle the subject. */
export const usesFor = (sentence: Sentence, head: number): boolean =>
  useAbove(sentence, head) !== undefined && !isBareParticiple(sentence, head);

/** Of "used the centre to plan and carry out attacks", what is used for either. */
const useAbove = (sentence: Sentence, head: number): number | undefined => {
  const arc = arcTo(sentence, firstListed(sentence, head));
  return arc !== undefined &&
    arc.governor >= 0 &&
    /^(xcomp|advcl|acl)$/.test(arc.relation) &&
    tokenAt(sentence, arc.governor).lemma === 'use' &&
    isVerb(sentence, arc.governor)
    ? arc.governor
    : undefined;
};

/** Of "to plan and carry out" the first, which the second hangs on. */
const firstListed = (sentence: Sentence, head: number): number => {
  const above = governorOf(sentence, head);
  return relationOf(sentence, head) === 'conj' && isInfinitive(sentence, above) && tokenAt(sentence, head).pos === 'VB'
    ? above
    : head;
};

/** "The bridge was used by the army to supply its troops": the army supplies them, and no bridge. */
const userOf = ({ sentence, head, type }: Trigger, mentions: MentionIndex): Argument[] => {
  const verb = useAbove(sentence, head) ?? head;
  // "as centres used to plan raids": no centre plans them.
  const isOfUser = !isPassive(sentence, verb) && !hasMark(sentence, verb, /^as$/);
  return (isOfUser ? dependents(sentence, verb, 'nsubj') : dependents(sentence, verb, 'obl:by', 'obl:agent'))
    .flatMap((arc) => mentions.participants(sentence, arc.dependent))
    .map((mention) => argument(subjectRole(type), mention, 'events.shared-subject'));
};

/** "A bomb went off, killing two": what exploded killed. */
const usedAlso = ({ type }: Trigger, things: readonly (Mention | Thing)[]): Argument[] =>
  doesHarm(type) ? things.map((one) => argument('instrument', one, 'events.instrument')) : [];
