import { children, dependents, tokenAt } from '../../model/syntax.js';
import { strikingVerbs, undergoingVerbs } from '../../ontology/lightVerbs.js';
import { isSuffered } from '../../ontology/nounRoles.js';
import { isHarm, isMutual, objectRole, subjectRole } from '../../ontology/roleRules.js';
import { type Argument, argument } from './argument.js';
import { sharedSubject } from './borrowedSubjects.js';
import { isSummoned } from './controlledSubjects.js';
import type { MentionIndex } from './mentionIndex.js';
import { isNegated } from './negated.js';
import { prepositions } from './prepositionalArguments.js';
import { governorOf, isPassive, prepositionOf, relationOf, type Trigger, verbLemma } from './trigger.js';

/** "arrived in Rome for a visit", "is expected in Rome for talks": who travels pays the visit, or talks there. */
export const travel = ({ sentence, head, type }: Trigger, mentions: MentionIndex): Argument[] => {
  // "is on a visit to Norland".
  if (type === 'Visit' && children(sentence, head, 'cop').length > 0 && prepositionOf(sentence, head) === 'on')
    return dependents(sentence, head, 'nsubj')
      .flatMap((arc) => mentions.participants(sentence, arc.dependent))
      .map((mention) => argument('agent', mention, 'events.support-subject'));
  const verb = governorOf(sentence, head);
  if (!/^(Visit|Negotiation|Meeting|Session)$/.test(type) || verb < 0 || relationOf(sentence, head) !== 'obl')
    return [];
  if (!/^(for|on)$/.test(prepositionOf(sentence, head)) || !travelVerbs.test(tokenAt(sentence, verb).lemma)) return [];
  // "they met on the premier's visit": it is his.
  if (children(sentence, head, 'nmod:poss').some((arc) => tokenAt(sentence, arc.dependent).pos !== 'PRP$')) return [];
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

/** "went on strike", "have been on strike since May": who does it is told by the verb that says little. */
export const onStrike = ({ sentence, head, type }: Trigger, mentions: MentionIndex): Argument[] => {
  const verb = governorOf(sentence, head);
  if (type !== 'LabourStrike' || verb < 0 || relationOf(sentence, head) !== 'obl') return [];
  if (prepositionOf(sentence, head) !== 'on' || !/^(go|come|stay|remain)$/.test(tokenAt(sentence, verb).lemma))
    return [];
  return dependents(sentence, verb, 'nsubj')
    .flatMap((arc) => mentions.participants(sentence, arc.dependent))
    .map((mention) => argument('agent', mention, 'events.support-subject'));
};

/** "subjected the inhabitants to deportation": whom it was done to, and who did it. */
export const subjected = ({ sentence, head, type }: Trigger, mentions: MentionIndex): Argument[] => {
  const verb = governorOf(sentence, head);
  if (verb < 0 || tokenAt(sentence, verb).lemma !== 'subject' || prepositionOf(sentence, head) !== 'to') return [];
  const named = (role: string, rule: string, ...relations: string[]): Argument[] =>
    dependents(sentence, verb)
      .filter((arc) => relations.includes(arc.relation))
      .flatMap((arc) => mentions.participants(sentence, arc.dependent))
      .map((mention) => argument(role, mention, rule));
  // "is subject to sanctions": who is undergoes them.
  const isState = tokenAt(sentence, verb).pos.startsWith('JJ');
  return [
    ...named(objectRole(type), 'events.support-object', 'obj', isState ? 'nsubj' : 'nsubj:pass'),
    ...named(subjectRole(type), 'events.support-subject', ...(isState ? [] : ['nsubj']), 'obl:by', 'obl:agent'),
  ];
};

/** "retaliated with air strikes": who answers does what it is answered with. */
export const answered = ({ sentence, head, type }: Trigger, mentions: MentionIndex): Argument[] => {
  const verb = governorOf(sentence, head);
  if (verb < 0 || relationOf(sentence, head) !== 'obl' || prepositionOf(sentence, head) !== 'with') return [];
  if (!/^(retaliate|respond|reply|answer|react|hit back|strike back)$/.test(verbLemma(sentence, verb))) return [];
  return dependents(sentence, verb, 'nsubj')
    .flatMap((arc) => mentions.participants(sentence, arc.dependent))
    .map((mention) => argument(subjectRole(type), mention, 'events.support-subject'));
};

/** "the guards did not stop the killing": who ends it did not do it. Talks are ended by those who hold them. */
const endingVerbs = /^(end|stop|halt|suspend|contain|quell)$/;

const travelVerbs = /^(arrive|come|go|travel|fly|head|be|depart|leave|expect|meet|gather)$/;

/** "The minister saw the march", "a boy witnessed the killing": to who looks on it does not happen, as it does to a town that sees clashes. */
const isLookedOn = (lemma: string, kind: string): boolean =>
  /^(see|witness)$/.test(lemma) && (kind === 'Person' || kind === 'Group');

/** "has enough support to govern": that of others. */
const lacksOthers = (verb: string, noun: string): boolean =>
  verb === 'have' && /^(support|backing|assistance|help|protection|approval|recognition)$/.test(noun);

/** "took a beating", "took heavy losses". */
const isTaken = (verb: string, noun: string): boolean =>
  verb === 'take' && (isSuffered(noun) || /^(beating|hit|blow|battering|hammering|pounding|drubbing)$/.test(noun));

/** "has problems", "had a loss". */
const hasTrouble = (verb: string, noun: string): boolean => verb === 'have' && isSuffered(noun);

/** "the army carried out an attack in Baku": subject and phrases of the verb are those of the noun. */
export const support = (trigger: Trigger, mentions: MentionIndex): Argument[] => {
  const { sentence, support: verb, type } = trigger;
  if (verb === undefined) return [];
  const lemma = verbLemma(sentence, verb);
  // "did not attend the ceremony": it was held without him.
  if (lemma === 'attend' && isNegated(sentence, verb)) return [];
  // "sustained injuries", but "sustained growth", "sustained the support".
  if (lemma === 'sustain' && !isHarm(type)) return [];
  const happens = dependents(sentence, verb).some((arc) => arc.dependent === trigger.head && arc.relation === 'nsubj');
  const undergoes =
    undergoingVerbs.has(lemma) ||
    /^(come|fall)$/.test(lemma) ||
    isTaken(lemma, trigger.lemma) ||
    hasTrouble(lemma, trigger.lemma);
  const does = !undergoes
    ? lemma === 'attend'
      ? 'participant'
      : lacksOthers(lemma, trigger.lemma)
        ? 'beneficiary'
        : subjectRole(type)
    : isHarm(type)
      ? 'victim'
      : // "received orders", "got a warning": who is told.
        lemma === 'receive' && /^(Demand|Statement|Contact|Threat)$/.test(type)
        ? 'recipient'
        : 'patient';
  const subjects =
    happens || (endingVerbs.test(lemma) && !isMutual(type))
      ? []
      : dependents(sentence, verb)
          .filter((arc) => arc.relation === 'nsubj' || (arc.relation === 'nsubj:xsubj' && !isSummoned(sentence, verb)))
          .flatMap((arc) =>
            // "the convoy came under fire".
            undergoes ? mentions.involved(sentence, arc.dependent) : mentions.participants(sentence, arc.dependent),
          )
          .filter((mention) => !isLookedOn(lemma, mention.kind))
          .map((mention) => argument(does, mention, 'events.support-subject'));
  const borrowed =
    happens || endingVerbs.test(lemma) || subjects.length > 0
      ? []
      : sharedSubject({ ...trigger, form: 'verb', head: verb }, mentions).map((one) => ({ ...one, role: does }));
  const phrases = prepositions({ ...trigger, head: verb }, verb, mentions).filter(
    // "a report seen by the agency" is not its own.
    (one) =>
      !(undergoingVerbs.has(lemma) && one.role === subjectRole(type)) &&
      (one.role !== 'agent' || isPassive(sentence, verb) || lemma === 'come'),
  );
  // "was attended by deputies": who is there does not do it.
  const there =
    lemma === 'attend' ? phrases.map((one) => (one.role === 'agent' ? { ...one, role: does } : one)) : phrases;
  const struck =
    happens && strikingVerbs.has(lemma)
      ? dependents(sentence, verb)
          .filter((arc) => arc.relation === 'obj')
          .flatMap((arc) => mentions.participants(sentence, arc.dependent))
          .map((mention) => argument(mention.kind === 'Place' ? 'place' : 'patient', mention, 'events.support-object'))
      : [];
  return [...subjects, ...borrowed, ...struck, ...there];
};
