import type { Mention } from '../../model/mention.js';
import { children, hasCase, tokenAt } from '../../model/syntax.js';
import { isAttackTarget } from '../../ontology/attackTargets.js';
import { possessiveRole } from '../../ontology/nounRoles.js';
import {
  isAttack,
  isDoneByCountry,
  isForce,
  isHarm,
  isMovement,
  isMutual,
  isSpeech,
  isStateDeed,
  isStateForce,
  subjectRole,
} from '../../ontology/roleRules.js';
import { type Argument, argument } from './argument.js';
import type { MentionIndex } from './mentionIndex.js';
import { isWhereBefore } from './placesBefore.js';
import { prepositionOf, type Trigger } from './trigger.js';

/** "the rebel bombing", "a government raid", "the Baku massacre". */
export const before = (trigger: Trigger, mentions: MentionIndex): Argument[] => {
  const pair = pairOf(trigger, mentions);
  // The tagger takes "rebel" of "a rebel attack" for an adjective.
  return (
    children(trigger.sentence, trigger.head, 'compound', 'amod')
      .flatMap((arc) => mentions.participants(trigger.sentence, arc.dependent))
      .filter((mention) => mention.start < trigger.start && !pair.includes(mention))
      .filter((mention) => roleBefore(trigger, mention) !== 'place' || isWhereBefore(trigger, mention))
      // "the head of its Norland operations", "a hostage deal": where and of what it is.
      .filter((mention) => roleBefore(trigger, mention) === 'place' || !isOnlyOfKind(trigger, mention))
      // "the government strike of nurses": they strike, and not the body that they strike against.
      .filter(
        ({ kind, text }) => !(trigger.type === 'LabourStrike' && kind === 'Organization' && !/union/iu.test(text)),
      )
      .map((mention) => argument(roleBefore(trigger, mention), mention, 'events.noun-compound'))
  );
};

const roleBefore = (trigger: Trigger, mention: Mention): string =>
  isAttack(trigger.type) && isAttackTarget(tokenAt(trigger.sentence, mention.head).text) && !isAimed(trigger)
    ? 'patient'
    : mention.kind === 'Place' &&
        !(
          mention.subtype === 'country' &&
          (isDoneByCountry(trigger.type) || isStateForce(trigger.lemma) || isStateDeed(trigger.lemma, mention.text))
        )
      ? 'place'
      : // "the Herero genocide": they were killed.
        trigger.type === 'Massacre' &&
          mention.kind === 'Group' &&
          mention.level === 'name' &&
          // "the Mossi massacre of the traders": they did it.
          !children(trigger.sentence, trigger.head, 'nmod').some((arc) =>
            hasCase(trigger.sentence, arc.dependent, /^of$/),
          )
        ? 'victim'
        : isForce(trigger.type) || isSpeech(trigger.type)
          ? subjectRole(trigger.type)
          : isMutual(trigger.type) && mention.kind !== 'Place'
            ? 'participant'
            : // "the Horvat trial", "a cabinet reshuffle"; "police killings" are theirs.
              isHarm(trigger.type) && mention.kind !== 'Person'
              ? subjectRole(trigger.type)
              : possessiveRole(trigger.type, trigger.lemma, mention.kind);

/** What stands between an owner and the noun is no owner, and a person who is dealt about does not deal. */
const isOnlyOfKind = ({ sentence, head, type }: Trigger, { level, kind }: Mention): boolean =>
  (level === 'name' && !isMutual(type) && children(sentence, head, 'nmod:poss').length > 0) ||
  (level === 'nominal' && kind === 'Person' && type === 'Agreement');

/** "the Norland-Sudria talks", "a US-Norland plan": between the two. */
export const pairBefore = (trigger: Trigger, mentions: MentionIndex): Argument[] =>
  pairOf(trigger, mentions).map((mention) => argument('participant', mention, 'events.noun-compound'));

/** Two places, or sides, by name that a stroke joins before the noun; "the Upper-Halden war" has one place. */
const pairOf = ({ sentence, head, type }: Trigger, mentions: MentionIndex): readonly Mention[] =>
  isSpeech(type) || isMovement(type)
    ? []
    : children(sentence, head, 'compound', 'amod').flatMap(({ dependent: token }) => {
        if (!/^[-–]$/.test(sentence.tokens[token - 1]?.text ?? '')) return [];
        const pair = [token - 2, token].flatMap((one) => mentions.at(sentence, one) ?? []);
        // "the Norland-Front war"; a "Condor-Halden poll" is of both, and between nobody.
        const isPair = pair.every(
          ({ kind, level }) => level === 'name' && (kind === 'Place' || (kind === 'Organization' && isMutual(type))),
        );
        return isPair && new Set(pair).size === 2 ? pair : [];
      });

/**
 * "the Indonesian occupation of East Timor", "the Soviet withdrawal from Kabul": the country that the adjective stands for does it, when what it
 * is done to is told too, and nobody else does it.
 */
export const countryBefore = (trigger: Trigger, mentions: MentionIndex): Argument[] => {
  const { sentence, head, type } = trigger;
  const isDoneTo =
    !/^(Invasion|Withdrawal)$/.test(type) && !isAttack(type)
      ? undefined
      : type === 'Withdrawal'
        ? /^from$/
        : /^(of|on|against)$/;
  const others = children(sentence, head, 'nmod').map((arc) => arc.dependent);
  if (
    !isDoneTo ||
    !others.some((noun) => hasCase(sentence, noun, isDoneTo) && mentions.at(sentence, noun)?.kind === 'Place')
  )
    return [];
  if (others.some((noun) => hasCase(sentence, noun, /^by$/))) return [];
  const adjectives = children(sentence, head, 'amod', 'compound').map((arc) => tokenAt(sentence, arc.dependent).text);
  return (
    adjectives
      // A people that may act without its state.
      .filter((adjective) => adjective !== 'Palestinian')
      .flatMap((adjective) => mentions.country(adjective) ?? [])
      .map((country) => argument(subjectRole(type), country, 'events.noun-compound'))
  );
};

/** "the embassy attack", "the airport bombing": what nobody has named is told as a thing. */
export const targetBefore = (trigger: Trigger, mentions: MentionIndex): Argument[] => {
  const { sentence, head, type, form } = trigger;
  return form === 'noun' && isAttack(type) && !isAimed(trigger)
    ? children(sentence, head, 'compound')
        .filter(({ dependent }) => dependent === head - 1 && isAttackTarget(tokenAt(sentence, dependent).lemma))
        .filter(({ dependent }) => mentions.participants(sentence, dependent).length === 0)
        .flatMap(({ dependent }) => mentions.amounts(sentence, dependent))
        .map((thing) => argument('patient', thing, 'events.noun-compound'))
    : [];
};

/** "a ship attack on the harbour": what it is on is told behind it. */
const isAimed = ({ sentence, head }: Trigger): boolean =>
  children(sentence, head, 'nmod').some(
    ({ dependent }) =>
      /^(on|against)$/.test(prepositionOf(sentence, dependent)) &&
      !/^(DATE|TIME)$/.test(tokenAt(sentence, dependent).ner),
  );
