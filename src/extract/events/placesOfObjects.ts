import type { Sentence } from '../../model/annotation.js';
import { children, dependents } from '../../model/syntax.js';
import { isForce, isHarm, isMutual } from '../../ontology/roleRules.js';
import { unaccusativeVerbs } from '../../ontology/verbClasses.js';
import { type Argument, argument } from './argument.js';
import type { MentionIndex } from './mentionIndex.js';
import { prepositionOf, type Trigger } from './trigger.js';

/** The place of what something is done to is where it was done: "killed three people in Baku", "attacked Baku". */
export const placesOfObjects = (trigger: Trigger, mentions: MentionIndex): Argument[] => {
  const { sentence, head, support } = trigger;
  const attacked = isForce(trigger.type)
    ? dependents(sentence, head)
        .filter((arc) => /^(obj|nsubj:pass)$/.test(arc.relation) && trigger.form === 'verb')
        .flatMap((arc) => mentions.participants(sentence, arc.dependent))
        .filter((one) => one.kind === 'Place' && one.level === 'name')
    : [];
  const inPlaces = [head, ...(support === undefined ? [] : [support])]
    .flatMap((verb) => dependents(sentence, verb))
    .filter(({ relation }) => isDoneTo(trigger, relation))
    .flatMap((arc) => withParts(sentence, arc.dependent))
    .flatMap((object) => children(sentence, object, 'nmod', 'orphan', 'dep'))
    .filter((arc) => /^(in|at|near|outside)$/.test(prepositionOf(sentence, arc.dependent)))
    .flatMap((arc) => [arc.dependent, ...children(sentence, arc.dependent, 'conj').map((listed) => listed.dependent)])
    .flatMap((place) => mentions.participants(sentence, place))
    .filter((mention) => mention.kind === 'Place');
  return [...attacked, ...inPlaces].map((mention) => argument('place', mention, 'events.participant-place'));
};

const isDoneTo = ({ type, lemma, form }: Trigger, relation: string): boolean => {
  if (/^(obl|nmod):(against|at|of|on)$/.test(relation)) return isForce(type) || isHarm(type);
  if (form === 'noun')
    return /^nmod:(between|among|with|by|of)$/.test(relation) && (isForce(type) || isMutual(type) || isHarm(type));
  return relation === 'obj' || relation === 'nsubj:pass' || (relation === 'nsubj' && unaccusativeVerbs.has(lemma));
};

/** "civilians, including women, children and the elderly": all of whom are meant. */
const withParts = (sentence: Sentence, object: number): number[] => [
  object,
  ...dependents(sentence, object, 'nmod:including', 'nmod:of', 'conj').flatMap((arc) => [
    arc.dependent,
    ...children(sentence, arc.dependent, 'conj').map((below) => below.dependent),
  ]),
];
