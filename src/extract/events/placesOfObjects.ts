import type { Sentence } from '../../model/annotation.js';
import { children, dependents } from '../../model/syntax.js';
import { isForce, isHarm, isMutual } from '../../ontology/roleRules.js';
import { lookingAheadVerbs, unaccusativeVerbs } from '../../ontology/verbClasses.js';
import { type Argument, argument } from './argument.js';
import type { MentionIndex } from './mentionIndex.js';
import { prepositionOf, relationOf, type Trigger } from './trigger.js';

/** The place of what something is done to is where it was done: "killed three people in Baku", "attacked Baku". */
export const placesOfObjects = (trigger: Trigger, triggers: readonly Trigger[], mentions: MentionIndex): Argument[] => {
  const { sentence, head, support } = trigger;
  const lent = triggers.filter(
    (one) =>
      one.form === 'noun' &&
      one.support === head &&
      /^(obj|nsubj:pass)$/.test(relationOf(sentence, one.head)) &&
      // "the attack in Mali was planned": not there.
      !lookingAheadVerbs.has(trigger.lemma),
  );
  if (trigger.form === 'verb' && lent.length === 0 && !isDoneWhereTheyAre(trigger)) return [];
  // "resolve the conflict in Yemen": the conflict is there.
  const isEvent = (token: number): boolean => triggers.some((one) => one.form === 'noun' && one.head === token);
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
    .filter((object) => trigger.form === 'noun' || !isEvent(object) || lent.some((one) => one.head === object))
    .flatMap((object) => children(sentence, object, 'nmod', 'orphan', 'dep'))
    .filter((arc) => /^(in|at|near|outside)$/.test(prepositionOf(sentence, arc.dependent)))
    .flatMap((arc) => [arc.dependent, ...children(sentence, arc.dependent, 'conj').map((listed) => listed.dependent)])
    .flatMap((place) => mentions.participants(sentence, place).map((mention) => ({ place, mention })))
    // "ten people outside the city": not in it.
    .filter(
      ({ place, mention }) =>
        mention.kind === 'Place' && !(prepositionOf(sentence, place) === 'outside' && mention.subtype !== 'facility'),
    )
    .map(({ mention }) => mention);
  return [...attacked, ...inPlaces].map((mention) => argument('place', mention, 'events.participant-place'));
};

/** Sanctions, charges and verdicts reach people wherever they are. */
const isBodilyHarm = (type: string): boolean =>
  (isForce(type) || isHarm(type)) &&
  !/^(Sanction|Charge|Threat|Conviction|Sentencing|Extradition|Dismissal)$/.test(type);

/** Harm, arrest, building: what is done to people and things on the spot. What is said, wished or paid is done from afar. */
const isDoneWhereTheyAre = ({ type, lemma }: Trigger): boolean =>
  isBodilyHarm(type) ||
  /^(Rescue|Discovery|Establishment|Dissolution|Visit|Accident|Fire|Arson|Disaster|Production|Defusal|Seizure|Robbery|Crime|Investigation|Protest|MedicalTreatment|Deployment|Restoration|Meeting|Birth|Marriage|Release|LaunchOfWeapon|Displacement|Arrest|Test)$/.test(
    type,
  ) ||
  unaccusativeVerbs.has(lemma);

const isDoneTo = ({ type, lemma, form }: Trigger, relation: string): boolean => {
  if (/^(obl|nmod):(against|at|of|on)$/.test(relation)) return isBodilyHarm(type);
  if (form === 'noun')
    return /^nmod:(between|among|with|by|of)$/.test(relation) && (isBodilyHarm(type) || isMutual(type));
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
