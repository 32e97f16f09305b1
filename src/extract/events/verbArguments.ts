import type { Sentence } from '../../model/annotation.js';
import { children, dependents } from '../../model/syntax.js';
import { subjectRole } from '../../ontology/roleRules.js';
import { type Argument, argument } from './argument.js';
import { sharedSubject } from './borrowedSubjects.js';
import { company } from './company.js';
import { instruments } from './instruments.js';
import type { MentionIndex } from './mentionIndex.js';
import { participle } from './participles.js';
import { prepositions } from './prepositionalArguments.js';
import { isAmount, isChangeOfNumber } from './prepositionSenses.js';
import type { Trigger } from './trigger.js';
import { objects } from './verbObjects.js';
import { subjects } from './verbSubjects.js';

/** Who takes part in what a verb says, by the functions of Universal Dependencies. */
export const verbArguments = (trigger: Trigger, mentions: MentionIndex): Argument[] => {
  const sides = [...subjects(trigger, mentions), ...objects(trigger, mentions)];
  const behind = prepositions(trigger, trigger.head, mentions);
  const doers = behind.filter(({ role }) => role === subjectRole(trigger.type));
  const own = [
    ...sides,
    ...company(trigger, [...sides, ...doers], mentions),
    ...participle(trigger, mentions),
    ...behind,
    ...extents(trigger, mentions),
    ...instruments(trigger, mentions),
  ];
  return own.some(
    (one) => (one.rule.includes('subject') && one.role !== 'instrument') || one.rule === 'events.participle',
  )
    ? own
    : [...own, ...sharedSubject(trigger, mentions)];
};

/** "fell by 3%", "rose to 444,000", "a fall of 6 points": by how much, and up to what. */
export const extents = (trigger: Trigger, mentions: MentionIndex): Argument[] =>
  dependents(
    trigger.sentence,
    trigger.head,
    'obl:by',
    'nmod:of',
    'nmod:by',
    ...(isChangeOfNumber(trigger.type) ? ['obl:to'] : []),
  )
    .filter((arc) => arc.dependent > trigger.head && isAmount(trigger.sentence, arc.dependent))
    .filter((arc) => arc.relation === 'obl:by' || isChangeOfNumber(trigger.type))
    .flatMap((arc) => mentions.amounts(trigger.sentence, arc.dependent))
    .map((one) => argument('extent', one, 'events.extent'));

/** Verbs that only pass their subject, time and place on: their complements get them. */
export const passesOn = (sentence: Sentence, token: number): number[] =>
  children(sentence, token, 'xcomp')
    .map((arc) => arc.dependent)
    .flatMap((complement) => [complement, ...children(sentence, complement, 'conj').map((arc) => arc.dependent)]);
