import type { Sentence } from '../../model/annotation.js';
import type { Mention } from '../../model/mention.js';
import { children, dependents, tokenAt } from '../../model/syntax.js';
import {
  isAddressing,
  isForce,
  isHarm,
  isMovement,
  isSpeech,
  objectRole,
  subjectRole,
} from '../../ontology/roleRules.js';
import { alternatingVerbs, instrumentNouns, leavingVerbs, unaccusativeVerbs } from '../../ontology/verbClasses.js';
import { type Argument, argument, type Thing } from './argument.js';
import { company, namesBefore } from './company.js';
import type { MentionIndex } from './mentionIndex.js';
import { isChangeOfNumber, prepositionRole } from './prepositionRole.js';
import { governorOf, isPassive, isVerb, prepositionOf, relationOf, type Trigger } from './trigger.js';

/** Who takes part in what a verb says, by the functions of Universal Dependencies. */
export const verbArguments = (trigger: Trigger, mentions: MentionIndex): Argument[] => {
  const sides = [...subjects(trigger, mentions), ...objects(trigger, mentions)];
  const own = [
    ...sides,
    ...company(trigger, sides, mentions),
    ...participle(trigger, mentions),
    ...prepositions(trigger, trigger.head, mentions),
  ];
  return own.some((one) => one.rule.includes('subject') || one.rule === 'events.participle')
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
      argument(roleOfSubject(trigger, mention), mention, 'events.subject'),
    ),
    ...functionOf(trigger, 'nsubj:pass', roleOfPassiveSubject(trigger), 'events.passive-subject', mentions),
  ];
};

/** "fell another 1.4%", "gained 155 points". */
const isAmount = (sentence: Sentence, token: number): boolean =>
  /^(%|percent|point|cent)$/.test(tokenAt(sentence, token).lemma) || tokenAt(sentence, token).pos === 'CD';

/** "is committed to" promises; others undergo what is done or are spoken to. */
const roleOfPassiveSubject = (trigger: Trigger): string =>
  /^(commit|dedicate|oblige)\b/.test(trigger.lemma) && trigger.type === 'Promise'
    ? 'speaker'
    : (spokenTo(trigger) ?? objectRole(trigger.type));

const roleOfSubject = (trigger: Trigger, subject: Mention | Thing): string => {
  if (undergoes(trigger, subject.kind)) return objectRole(trigger.type);
  const noun = tokenAt(trigger.sentence, subject.head).lemma.toLowerCase();
  if (
    subject.kind === 'Thing' &&
    isMovement(trigger.type) &&
    children(trigger.sentence, trigger.head, 'obj').length === 0
  )
    return 'patient';
  return subject.kind === 'Thing' && instrumentNouns.has(noun) ? 'instrument' : subjectRole(trigger.type);
};

/** Whether the subject is what it happens to: "three men died", "the bridge collapsed", but "the mayor opened". */
const undergoes = ({ sentence, head, lemma, form, type }: Trigger, kind: string): boolean => {
  if (isPassive(sentence, head) || form === 'adjective' || lemma === 'become') return true;
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

/** Who is spoken to, and what is asked for; where one goes; "fled the city" leaves it and does not harm it. */
const rolesOfObject = (trigger: Trigger, one: Argument): Argument[] => {
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
    .map((mention) => argument(role, mention, 'events.participle'));
};

/** A clause without a subject has the one of the clause it hangs on: "the troops opened fire, killing 12". */
const sharedSubject = (trigger: Trigger, mentions: MentionIndex): Argument[] => {
  const { sentence, head, type } = trigger;
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
    .filter((arc) => !instrumentNouns.has(tokenAt(sentence, arc.dependent).lemma.toLowerCase()))
    .flatMap((arc) => mentions.participants(sentence, arc.dependent))
    .map((mention) => argument(subjectRole(type), mention, 'events.shared-subject'));
};

/** Roles of the phrases behind a verb, by preposition. `at` is the token they hang on. */
export const prepositions = (trigger: Trigger, at: number, mentions: MentionIndex): Argument[] =>
  dependents(trigger.sentence, at)
    .filter((arc) => /^(obl|nmod):/.test(arc.relation))
    .flatMap((arc) =>
      whereNamed(trigger.sentence, arc.dependent, mentions).flatMap((mention) => {
        const preposition = arc.relation.slice(arc.relation.indexOf(':') + 1);
        const role = prepositionRole(trigger, at, preposition, mention.kind, mention.subtype);
        if (!role) return [];
        return [
          argument(
            role,
            mention,
            role === 'place' ? 'events.place' : role === 'agent' ? 'events.passive-agent' : 'events.preposition',
          ),
        ];
      }),
    );

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
