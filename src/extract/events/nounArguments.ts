import { children, dependents, tokenAt } from '../../model/syntax.js';
import { strikingVerbs, undergoingVerbs } from '../../ontology/lightVerbs.js';
import {
  isDoneByCountry,
  isForce,
  isMutual,
  isSpeech,
  isStateForce,
  objectRole,
  ofRole,
  partitiveNouns,
  possessiveRole,
  subjectRole,
} from '../../ontology/roleRules.js';
import { type Argument, argument } from './argument.js';
import { sharedSubject } from './borrowedSubjects.js';
import { instruments } from './instruments.js';
import type { MentionIndex } from './mentionIndex.js';
import { prepositions } from './prepositionalArguments.js';
import { isAmount } from './prepositionRole.js';
import { governorOf, isPassive, prepositionOf, relationOf, type Trigger, verbLemma } from './trigger.js';
import { extents } from './verbArguments.js';

/** Who takes part in what an event noun names: of, by, against, 's, the noun before it, and the subject of its light verb. */
export const nounArguments = (trigger: Trigger, mentions: MentionIndex): Argument[] => [
  ...ofPhrase(trigger, mentions),
  ...prepositions(trigger, trigger.head, mentions).filter((one) => !isOfPhrase(one, trigger)),
  ...byPhrase(trigger, mentions),
  ...possessive(trigger, mentions),
  ...before(trigger, mentions),
  ...support(trigger, mentions),
  ...travel(trigger, mentions),
  ...subjected(trigger, mentions),
  ...answered(trigger, mentions),
  ...extents(trigger, mentions),
  ...instruments(trigger, mentions),
];

const isOfPhrase = (one: Argument, trigger: Trigger): boolean => one.role === 'agent' && trigger.form === 'noun';

const ofPhrase = (trigger: Trigger, mentions: MentionIndex): Argument[] =>
  dependents(trigger.sentence, trigger.head, 'nmod:of')
    .filter((arc) => tokenAt(trigger.sentence, arc.dependent).start >= trigger.end)
    .flatMap((arc) => mentions.involved(trigger.sentence, arc.dependent))
    .filter((mention) => !isAmount(trigger.sentence, mention.head))
    .filter((mention) => mention.kind !== 'Thing' || ofRole(trigger.type, trigger.lemma, 'Thing') === 'patient')
    .map((mention) => argument(ofRole(trigger.type, trigger.lemma, mention.kind), mention, 'events.noun-of'));

const byPhrase = (trigger: Trigger, mentions: MentionIndex): Argument[] => {
  const { sentence, head, type } = trigger;
  const named = dependents(sentence, head, 'nmod:by').map((arc) => arc.dependent);
  return [...named, ...(named.length > 0 ? listedAfter(trigger, Math.max(...named)) : [])]
    .flatMap((token) => mentions.participants(sentence, token))
    .map((mention) => argument(subjectRole(type), mention, 'events.noun-by'));
};

/** In "an attack by units of A as well as contingents of B" the parser may list the last with the attack. */
const listedAfter = ({ sentence, head }: Trigger, last: number): number[] =>
  children(sentence, head, 'conj')
    .map((arc) => arc.dependent)
    .filter((token) => token > last && partitiveNouns.has(tokenAt(sentence, token).lemma.toLowerCase()));

const possessive = (trigger: Trigger, mentions: MentionIndex): Argument[] =>
  children(trigger.sentence, trigger.head, 'nmod:poss')
    .flatMap((arc) => mentions.participants(trigger.sentence, arc.dependent))
    .map((mention) => argument(possessiveRole(trigger.type), mention, 'events.noun-possessive'));

/** "the rebel bombing", "a government raid", "the Baku massacre". */
const before = (trigger: Trigger, mentions: MentionIndex): Argument[] =>
  children(trigger.sentence, trigger.head, 'compound')
    .flatMap((arc) => mentions.participants(trigger.sentence, arc.dependent))
    .filter((mention) => mention.start < trigger.start)
    .map((mention) =>
      argument(
        mention.kind === 'Place' &&
          !(mention.subtype === 'country' && (isDoneByCountry(trigger.type) || isStateForce(trigger.lemma)))
          ? 'place'
          : isForce(trigger.type) || isSpeech(trigger.type)
            ? subjectRole(trigger.type)
            : isMutual(trigger.type) && mention.kind !== 'Place'
              ? 'participant'
              : subjectRole(trigger.type),
        mention,
        'events.noun-compound',
      ),
    );

/** "arrived in Rome for a visit", "is expected in Rome for talks": who travels pays the visit, or talks there. */
const travel = ({ sentence, head, type }: Trigger, mentions: MentionIndex): Argument[] => {
  const verb = governorOf(sentence, head);
  if (!/^(Visit|Negotiation|Meeting|Session)$/.test(type) || verb < 0 || relationOf(sentence, head) !== 'obl')
    return [];
  if (!/^(for|on)$/.test(prepositionOf(sentence, head)) || !travelVerbs.test(tokenAt(sentence, verb).lemma)) return [];
  const part = type === 'Visit' ? 'agent' : 'participant';
  const who = dependents(sentence, verb, 'nsubj')
    .flatMap((arc) => mentions.participants(sentence, arc.dependent))
    .map((mention) => argument(part, mention, 'events.support-subject'));
  const where = dependents(sentence, verb, 'obl:in', 'obl:to')
    .flatMap((arc) => mentions.participants(sentence, arc.dependent))
    .filter((mention) => mention.kind === 'Place')
    .map((mention) => argument('place', mention, 'events.place'));
  return [...who, ...where];
};

/** "subjected the inhabitants to deportation": whom it was done to, and who did it. */
const subjected = ({ sentence, head, type }: Trigger, mentions: MentionIndex): Argument[] => {
  const verb = governorOf(sentence, head);
  if (verb < 0 || tokenAt(sentence, verb).lemma !== 'subject' || prepositionOf(sentence, head) !== 'to') return [];
  const named = (role: string, rule: string, ...relations: string[]): Argument[] =>
    dependents(sentence, verb)
      .filter((arc) => relations.includes(arc.relation))
      .flatMap((arc) => mentions.participants(sentence, arc.dependent))
      .map((mention) => argument(role, mention, rule));
  return [
    ...named(objectRole(type), 'events.support-object', 'obj', 'nsubj:pass'),
    ...named(subjectRole(type), 'events.support-subject', 'nsubj', 'obl:by', 'obl:agent'),
  ];
};

/** "retaliated with air strikes": who answers does what it is answered with. */
const answered = ({ sentence, head, type }: Trigger, mentions: MentionIndex): Argument[] => {
  const verb = governorOf(sentence, head);
  if (verb < 0 || relationOf(sentence, head) !== 'obl' || prepositionOf(sentence, head) !== 'with') return [];
  if (!/^(retaliate|respond|reply|answer|react|hit back|strike back)$/.test(verbLemma(sentence, verb))) return [];
  return dependents(sentence, verb, 'nsubj')
    .flatMap((arc) => mentions.participants(sentence, arc.dependent))
    .map((mention) => argument(subjectRole(type), mention, 'events.support-subject'));
};

const travelVerbs = /^(arrive|come|go|travel|fly|head|be|depart|leave|expect|meet|gather)$/;

/** "the army carried out an attack in Baku": subject and phrases of the verb are those of the noun. */
const support = (trigger: Trigger, mentions: MentionIndex): Argument[] => {
  const { sentence, support: verb, type } = trigger;
  if (verb === undefined) return [];
  const lemma = verbLemma(sentence, verb);
  const happens = dependents(sentence, verb).some((arc) => arc.dependent === trigger.head && arc.relation === 'nsubj');
  const does = undergoingVerbs.has(lemma) ? 'patient' : subjectRole(type);
  const subjects = happens
    ? []
    : dependents(sentence, verb)
        .filter((arc) => arc.relation === 'nsubj' || arc.relation === 'nsubj:xsubj')
        .flatMap((arc) => mentions.participants(sentence, arc.dependent))
        .map((mention) => argument(does, mention, 'events.support-subject'));
  const borrowed =
    happens || subjects.length > 0 || does !== subjectRole(type)
      ? []
      : sharedSubject({ ...trigger, form: 'verb', head: verb }, mentions);
  const phrases = prepositions({ ...trigger, head: verb }, verb, mentions).filter(
    (one) => one.role !== 'agent' || isPassive(sentence, verb),
  );
  const struck =
    happens && strikingVerbs.has(lemma)
      ? dependents(sentence, verb)
          .filter((arc) => arc.relation === 'obj')
          .flatMap((arc) => mentions.participants(sentence, arc.dependent))
          .map((mention) => argument(mention.kind === 'Place' ? 'place' : 'patient', mention, 'events.support-object'))
      : [];
  return [...subjects, ...borrowed, ...struck, ...phrases];
};
