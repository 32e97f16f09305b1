import type { Arc, Sentence } from '../../model/annotation.js';
import { isBareParticiple } from '../../model/auxiliaries.js';
import type { Mention } from '../../model/mention.js';
import { children, dependents, hasMark, tokenAt } from '../../model/syntax.js';
import { isForce, isHarm, objectRole, subjectRole } from '../../ontology/roleRules.js';
import { type Argument, argument, type Thing } from './argument.js';
import { isBidToOthers, receiver, sentToDo } from './biddenSubjects.js';
import { controllers, isBelieved } from './controlledSubjects.js';
import { didNoneOfIt, isConsequence } from './didNoneOfIt.js';
import { doesHarm, isInstrumentAt } from './instruments.js';
import type { MentionIndex } from './mentionIndex.js';
import { appointedBy } from './participles.js';
import { governorOf, isFrontedPassive, isPassive, isVerb, relationOf, type Trigger } from './trigger.js';
import { userOf, usesFor } from './usersOf.js';
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
  if (didNoneOfIt(trigger, main) || isBidToOthers(sentence, head)) return [];
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

/** "A bomb went off, killing two": what exploded killed. */
const usedAlso = ({ type }: Trigger, things: readonly (Mention | Thing)[]): Argument[] =>
  doesHarm(type) ? things.map((one) => argument('instrument', one, 'events.instrument')) : [];
