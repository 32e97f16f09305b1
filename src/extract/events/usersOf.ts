import type { Sentence } from '../../model/annotation.js';
import { isBareParticiple } from '../../model/auxiliaries.js';
import { arcTo, dependents, hasMark, isInfinitive, tokenAt } from '../../model/syntax.js';
import { subjectRole } from '../../ontology/roleRules.js';
import { type Argument, argument } from './argument.js';
import type { MentionIndex } from './mentionIndex.js';
import { governorOf, isPassive, isVerb, relationOf, type Trigger } from './trigger.js';

/** "used a rifle to kill": who uses it kills, though the grammar makes the rifle the subject. */
export const usesFor = (sentence: Sentence, head: number): boolean =>
  useAbove(sentence, head) !== undefined && !isBareParticiple(sentence, head);

/** "The bridge was used by the army to supply its troops": the army supplies them, and no bridge. */
export const userOf = ({ sentence, head, type }: Trigger, mentions: MentionIndex): Argument[] => {
  const verb = useAbove(sentence, head) ?? head;
  // "as centres used to plan raids": no centre plans them.
  const isOfUser = !isPassive(sentence, verb) && !hasMark(sentence, verb, /^as$/);
  return (isOfUser ? dependents(sentence, verb, 'nsubj') : dependents(sentence, verb, 'obl:by', 'obl:agent'))
    .flatMap((arc) => mentions.participants(sentence, arc.dependent))
    .map((mention) => argument(subjectRole(type), mention, 'events.shared-subject'));
};

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
