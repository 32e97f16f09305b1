import type { Sentence } from '../../model/annotation.js';
import type { Mention } from '../../model/mention.js';
import { arcTo, children, dependents, tokenAt } from '../../model/syntax.js';
import {
  isAddressing,
  isForce,
  isHarm,
  isMovement,
  isSpeech,
  objectRole,
  subjectRole,
} from '../../ontology/roleRules.js';
import { alternatingVerbs, leavingVerbs, unaccusativeVerbs } from '../../ontology/verbClasses.js';
import { sufferersOf } from './adjectiveTriggers.js';
import { type Argument, argument, type Thing } from './argument.js';
import { company, namesBefore } from './company.js';
import { doesHarm, hurledWeapon, instruments, isExplosiveAt, isInstrumentAt } from './instruments.js';
import type { MentionIndex } from './mentionIndex.js';
import { isAimed, isAmount, isChangeOfNumber, prepositionRole } from './prepositionRole.js';
import { governorOf, isPassive, isVerb, prepositionOf, relationOf, type Trigger } from './trigger.js';

/** Who takes part in what a verb says, by the functions of Universal Dependencies. */
export const verbArguments = (trigger: Trigger, mentions: MentionIndex): Argument[] => {
  const sides = [...subjects(trigger, mentions), ...objects(trigger, mentions)];
  const own = [
    ...sides,
    ...company(trigger, sides, mentions),
    ...participle(trigger, mentions),
    ...prepositions(trigger, trigger.head, mentions),
    ...extents(trigger, mentions),
    ...instruments(trigger, mentions),
  ];
  return own.some(
    (one) => (one.rule.includes('subject') && one.role !== 'instrument') || one.rule === 'events.participle',
  )
    ? own
    : [...own, ...sharedSubject(trigger, mentions)];
};

const functionOf = (
  trigger: Trigger,
  relation: string,
  role: string,
  rule: string,
  mentions: MentionIndex,
): Argument[] =>
  dependents(trigger.sentence, trigger.head)
    .filter((arc) => arc.relation === relation)
    .flatMap((arc) => [
      ...namesBefore(trigger.sentence, arc.dependent, mentions),
      ...mentions.involved(trigger.sentence, arc.dependent),
    ])
    .map((mention) => argument(role, mention, rule));

const subjects = (trigger: Trigger, mentions: MentionIndex): Argument[] => {
  const { sentence, head } = trigger;
  if (trigger.form === 'adjective')
    return sufferersOf(sentence, head)
      .flatMap((token) => mentions.involved(sentence, token))
      .map((mention) => argument(objectRole(trigger.type), mention, 'events.passive-subject'));
  const active = dependents(sentence, head)
    .filter(
      (arc) =>
        arc.relation === 'nsubj' || (arc.relation === 'nsubj:xsubj' && arc.dependent !== governorOf(sentence, head)),
    )
    .flatMap((arc) => [
      ...namesBefore(sentence, arc.dependent, mentions),
      ...mentions.involved(sentence, arc.dependent),
    ]);
  return [
    ...(losesOthers(trigger) ? [] : active).map((mention) =>
      argument(
        roleOfSubject(trigger, mention),
        mention,
        isPassive(sentence, head) ? 'events.passive-subject' : 'events.subject',
      ),
    ),
    ...(isActiveAgain(trigger)
      ? functionOf(trigger, 'nsubj:pass', subjectRole(trigger.type), 'events.subject', mentions)
      : functionOf(trigger, 'nsubj:pass', roleOfPassiveSubject(trigger), 'events.passive-subject', mentions)
    ).map((one) => (isItsBomb(trigger, one.mention) ? { ...one, role: 'instrument' } : one)),
  ];
};

/** "was arrested and has denied the charges": the subject of the passive is that of the active verb behind it. */
const isActiveAgain = ({ sentence, head }: Trigger): boolean =>
  relationOf(sentence, head) === 'conj' &&
  children(sentence, head, 'nsubj:pass', 'aux:pass').length === 0 &&
  children(sentence, head, 'obj', 'ccomp', 'xcomp').length > 0 &&
  (/^VB[DZP]$/.test(tokenAt(sentence, head).pos) ||
    children(sentence, head, 'aux').some((arc) => tokenAt(sentence, arc.dependent).lemma === 'have'));

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

/** "is committed to" promises; others undergo what is done or are spoken to. */
const roleOfPassiveSubject = (trigger: Trigger): string =>
  /^(commit|dedicate|oblige)\b/.test(trigger.lemma) && trigger.type === 'Promise'
    ? 'speaker'
    : (spokenTo(trigger) ?? objectRole(trigger.type));

const roleOfSubject = (trigger: Trigger, subject: Mention | Thing): string => {
  if (isItsBomb(trigger, subject)) return 'instrument';
  if (undergoes(trigger, subject.kind)) return objectRole(trigger.type);
  if (
    subject.kind === 'Thing' &&
    isMovement(trigger.type) &&
    children(trigger.sentence, trigger.head, 'obj').length === 0
  )
    return 'patient';
  return subject.kind === 'Thing' && doesHarm(trigger.type) && isInstrumentAt(trigger.sentence, subject.head)
    ? 'instrument'
    : subjectRole(trigger.type);
};

/** "the bomb exploded", "detonated a device": what explodes is what harm is done with. */
const isItsBomb = ({ sentence, type, head }: Trigger, one: Mention | Thing): boolean =>
  one.kind === 'Thing' &&
  ((/^(Bombing|LaunchOfWeapon)$/.test(type) && isExplosiveAt(sentence, one.head)) ||
    hurledWeapon(sentence, head) === one.head);

/** Whether the subject is what it happens to: "three men died", "the bridge collapsed", but "the mayor opened". */
const undergoes = ({ sentence, head, lemma, form, type }: Trigger, kind: string): boolean => {
  if (isPassive(sentence, head) || form === 'adjective' || lemma === 'become') return true;
  if (type === 'Rejection') return false;
  if (leavingVerbs.has(lemma)) return isHarm(type);
  if (lemma === 'go missing' || (type === 'Death' && unaccusativeVerbs.has(lemma))) return true;
  if (isChangeOfNumber(type) && children(sentence, head, 'obj').some((arc) => isAmount(sentence, arc.dependent)))
    return true;
  if (children(sentence, head, 'obj').length > 0) return type === 'Death' && lemma.startsWith('lose ');
  return unaccusativeVerbs.has(lemma) && (kind === 'Place' || kind === 'Thing' || !alternatingVerbs.has(lemma));
};

/** "The army lost 12 soldiers": these died, and what the army did to them is nothing. */
const losesOthers = ({ type, lemma }: Trigger): boolean => type === 'Death' && lemma === 'lose';

const spokenTo = ({ type, lemma }: Trigger): string | undefined =>
  isSpeech(type) && isAddressing(lemma) ? 'recipient' : undefined;

const objects = (trigger: Trigger, mentions: MentionIndex): Argument[] => [
  ...functionOf(trigger, 'obj', objectRole(trigger.type), 'events.object', mentions).flatMap((one) =>
    rolesOfObject(trigger, one),
  ),
  ...functionOf(trigger, 'iobj', 'recipient', 'events.object', mentions),
];

/** "took place", "played a part": the object is part of the verb. */
const isIdiom = ({ sentence, lemma }: Trigger, { mention }: Argument): boolean =>
  mention.kind === 'Thing' &&
  /^(take|make|play|have|give|come)\b/.test(lemma) &&
  /^(place|part|role|step|effect|account|advantage|care|note|sense|way|use|force|hold)$/.test(
    tokenAt(sentence, mention.head).lemma,
  );

/** Who is spoken to, and what is asked for; where one goes; "fled the city" leaves it and does not harm it. */
const rolesOfObject = (trigger: Trigger, one: Argument): Argument[] => {
  if (isIdiom(trigger, one)) return [];
  if (isItsBomb(trigger, one.mention)) return [{ ...one, role: 'instrument' }];
  // Sides take part in what is mutual; a treaty is signed, and an island talked about.
  if (one.role === 'participant' && (one.mention.kind === 'Thing' || trigger.type === 'Negotiation'))
    return [{ ...one, role: trigger.type === 'Negotiation' ? 'topic' : 'patient' }];
  const addressed = spokenTo(trigger);
  if (addressed) return [{ ...one, role: one.mention.kind === 'Thing' ? 'topic' : addressed }];
  if (isChangeOfNumber(trigger.type) && isAmount(trigger.sentence, one.mention.head))
    return [{ ...one, role: 'extent' }];
  const leaves = leavingVerbs.has(trigger.lemma) && (one.mention.kind === 'Place' || one.mention.kind === 'Thing');
  if (leaves) return [{ ...one, role: 'origin' }];
  if (isMovement(trigger.type) && trigger.type !== 'Visit' && one.mention.kind === 'Place')
    return [{ ...one, role: 'destination' }];
  return trigger.type === 'Visit' && one.mention.kind === 'Place' ? [one, { ...one, role: 'place' }] : [one];
};

/** "people killed in the raid", "troops entering the city": the noun before a participle is its object or subject. */
const participle = (trigger: Trigger, mentions: MentionIndex): Argument[] => {
  const { sentence, head, type } = trigger;
  if (relationOf(sentence, head) !== 'acl') return [];
  // "in addition to selling", "accused of selling": the noun or verb before is not who does it.
  if (children(sentence, head, 'mark', 'case').length > 0) return [];
  const pos = tokenAt(sentence, head).pos;
  if (pos !== 'VBN' && pos !== 'VBG') return [];
  const role = pos === 'VBN' ? objectRole(type) : subjectRole(type);
  return mentions
    .involved(sentence, governorOf(sentence, head))
    .map((mention) => argument(isItsBomb(trigger, mention) ? 'instrument' : role, mention, 'events.participle'));
};

/** A clause without a subject has the one of the clause it hangs on: "the troops opened fire, killing 12". */
const sharedSubject = (trigger: Trigger, mentions: MentionIndex): Argument[] => {
  const { sentence, head, type } = trigger;
  if (usesFor(sentence, head)) return userOf(trigger, mentions);
  if (!/^(advcl|conj|parataxis)$/.test(relationOf(sentence, head)) || isPassive(sentence, head)) return [];
  const main = governorOf(sentence, head);
  if (
    main < 0 ||
    (!isVerb(sentence, main) && children(sentence, main, 'cop').length === 0) ||
    children(sentence, head, 'nsubj', 'nsubj:pass', 'csubj').length > 0
  )
    return [];
  if (tokenAt(sentence, head).pos === 'VBN') return [];
  return dependents(sentence, main)
    .filter(
      (arc) =>
        /^nsubj(:xsubj)?$/.test(arc.relation) ||
        (arc.relation === 'nsubj:pass' && relationOf(sentence, head) !== 'advcl'),
    )
    .flatMap((arc) =>
      isInstrumentAt(sentence, arc.dependent) && mentions.participants(sentence, arc.dependent).length === 0
        ? usedAlso(trigger, mentions.involved(sentence, arc.dependent))
        : mentions
            .participants(sentence, arc.dependent)
            .map((mention) => argument(subjectRole(type), mention, 'events.shared-subject')),
    );
};

/** "used a rifle to kill": who uses it kills, though the grammar makes the rifle the subject. */
const usesFor = (sentence: Sentence, head: number): boolean => {
  const arc = arcTo(sentence, head);
  return arc !== undefined && arc.governor >= 0 && /^(xcomp|advcl|acl)$/.test(arc.relation)
    ? tokenAt(sentence, arc.governor).lemma === 'use' && isVerb(sentence, arc.governor)
    : false;
};

const userOf = ({ sentence, head, type }: Trigger, mentions: MentionIndex): Argument[] =>
  dependents(sentence, governorOf(sentence, head), 'nsubj')
    .flatMap((arc) => mentions.participants(sentence, arc.dependent))
    .map((mention) => argument(subjectRole(type), mention, 'events.shared-subject'));

/** "A bomb went off, killing two": what exploded killed. */
const usedAlso = ({ type }: Trigger, things: readonly (Mention | Thing)[]): Argument[] =>
  doesHarm(type) ? things.map((one) => argument('instrument', one, 'events.instrument')) : [];

/** Roles of the phrases behind a verb, by preposition. `at` is the token they hang on. */
export const prepositions = (trigger: Trigger, at: number, mentions: MentionIndex): Argument[] =>
  dependents(trigger.sentence, at)
    .filter((arc) => /^(obl|nmod):/.test(arc.relation))
    .flatMap((arc) => {
      const preposition = arc.relation.slice(arc.relation.indexOf(':') + 1);
      const named = whereNamed(trigger.sentence, arc.dependent, mentions);
      const target = named.length === 0 && isTargetOf(trigger, preposition) && !isHour(trigger.sentence, arc.dependent);
      const taking = target ? mentions.involved(trigger.sentence, arc.dependent) : named;
      return taking.flatMap((mention) => {
        const role = prepositionRole(trigger, at, preposition, mention.kind, mention.subtype);
        if (!role) return [];
        const rule =
          role === 'place' ? 'events.place' : role === 'agent' ? 'events.passive-agent' : 'events.preposition';
        return [argument(role, mention, rule)];
      });
    });

/** "at dawn", "on the occasion": when, and not at whom. */
const isHour = (sentence: Sentence, token: number): boolean =>
  /^(dawn|dusk|night|noon|midnight|midday|time|moment|hour|end|beginning|weekend|day|occasion|range|point)$/.test(
    tokenAt(sentence, token).lemma,
  );

/** "an attack on the convoy", "threw stones at the car": a thing behind these is what force is used against. */
const isTargetOf = (trigger: Trigger, preposition: string): boolean => {
  if (trigger.type === 'Arson') return preposition === 'to';
  if (!doesHarm(trigger.type)) return false;
  return /^(on|at|upon)$/.test(preposition) ? isAimed(trigger) : /^(against|into)$/.test(preposition);
};

/** "from their homes in Oslo": a place that is only described is told by the one that it is in. */
const whereNamed = (sentence: Sentence, token: number, mentions: MentionIndex): Mention[] => {
  const found = mentions.participants(sentence, token);
  if (found.some((one) => one.kind !== 'Place' || one.level === 'name')) return found;
  const around = dependents(sentence, token, 'nmod:in')
    .flatMap((arc) => mentions.participants(sentence, arc.dependent))
    .filter((one) => one.kind === 'Place' && one.level === 'name');
  return around.length > 0 ? around : found;
};
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
  if (form === 'noun') return false;
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

/** Verbs that only pass their subject, time and place on: their complements get them. */
export const passesOn = (sentence: Sentence, token: number): number[] =>
  children(sentence, token, 'xcomp')
    .map((arc) => arc.dependent)
    .flatMap((complement) => [complement, ...children(sentence, complement, 'conj').map((arc) => arc.dependent)]);
