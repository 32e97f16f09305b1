import type { Mention } from '../../model/mention.js';
import { children, dependents, hasCase, tokenAt } from '../../model/syntax.js';
import { isAttackTarget } from '../../ontology/attackTargets.js';
import { isDoneToObject, possessiveRole } from '../../ontology/nounRoles.js';
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
  partitiveNouns,
  subjectRole,
} from '../../ontology/roleRules.js';
import { type Argument, argument } from './argument.js';
import { instruments } from './instruments.js';
import type { MentionIndex } from './mentionIndex.js';
import { ofPhrase } from './ofPhrases.js';
import { isWhereBefore } from './placesBefore.js';
import { prepositions } from './prepositionalArguments.js';
import { answered, onStrike, subjected, support, travel } from './supportingVerbs.js';
import { governorOf, prepositionOf, relationOf, type Trigger } from './trigger.js';
import { extents } from './verbArguments.js';

/** Who takes part in what an event noun names: of, by, against, 's, the noun before it, and the subject of its light verb. */
export const nounArguments = (trigger: Trigger, mentions: MentionIndex): Argument[] => [
  ...ofPhrase(trigger, mentions),
  ...prepositions(trigger, trigger.head, mentions).filter((one) => one.rule !== 'events.passive-agent'),
  ...byPhrase(trigger, mentions),
  ...possessive(trigger, mentions),
  ...before(trigger, mentions),
  ...pairBefore(trigger, mentions),
  ...countryBefore(trigger, mentions),
  ...targetBefore(trigger, mentions),
  ...support(trigger, mentions),
  ...travel(trigger, mentions),
  ...onStrike(trigger, mentions),
  ...subjected(trigger, mentions),
  ...answered(trigger, mentions),
  ...extents(trigger, mentions),
  ...instruments(trigger, mentions),
];

const byPhrase = (trigger: Trigger, mentions: MentionIndex): Argument[] => {
  const { sentence, head, type } = trigger;
  const named = dependents(sentence, head, 'nmod:by').map((arc) => arc.dependent);
  return [
    ...named,
    ...(named.length > 0 ? [] : besideOf(trigger)),
    ...(named.length > 0 ? listedAfter(trigger, Math.max(...named)) : []),
  ]
    .flatMap((token) => mentions.participants(sentence, token))
    .map((mention) => argument(subjectRole(type), mention, 'events.noun-by'));
};

/** "were killed in ambushes by the rebels": they ambushed, though the parser has them kill. */
const besideOf = ({ sentence, head }: Trigger): number[] =>
  relationOf(sentence, head) === 'obl' && prepositionOf(sentence, head) === 'in'
    ? children(sentence, governorOf(sentence, head), 'obl')
        .map((arc) => arc.dependent)
        .filter((token) =>
          children(sentence, token, 'case').some(
            (arc) => arc.dependent === head + 1 && tokenAt(sentence, arc.dependent).text === 'by',
          ),
        )
    : [];

/** In "an attack by units of A as well as contingents of B" the parser may list the last with the attack. */
const listedAfter = ({ sentence, head }: Trigger, last: number): number[] =>
  children(sentence, head, 'conj')
    .map((arc) => arc.dependent)
    .filter((token) => token > last && partitiveNouns.has(tokenAt(sentence, token).lemma.toLowerCase()));

const possessive = (trigger: Trigger, mentions: MentionIndex): Argument[] =>
  children(trigger.sentence, trigger.head, 'nmod:poss')
    .flatMap((arc) => mentions.participants(trigger.sentence, arc.dependent))
    // "the world's largest crisis": the largest there.
    .filter(({ kind }) => !(kind === 'Place' && isOfMost(trigger)))
    .map((mention) =>
      argument(
        // "sent troops to his aid": he gets it.
        prepositionOf(trigger.sentence, trigger.head) === 'to' &&
          /^(aid|rescue|help|assistance|defence|defense)$/.test(trigger.lemma)
          ? 'beneficiary'
          : possessiveRole(trigger.type, trigger.lemma, mention.kind, {
              // "Norland's 2014 annexation" is what the country did.
              isDoneToOthers:
                isDoneToOthers(trigger, mentions) || (trigger.lemma === 'annexation' && mention.subtype === 'country'),
              isDoneByOthers: isDoneByOthers(trigger, mentions),
              isState: mention.subtype === 'country',
            }),
        mention,
        'events.noun-possessive',
      ),
    );

/** "the government's arrest of dozens", "its destruction of homes", "Norland's island annexation": who stands before it does it. */
const isDoneToOthers = ({ sentence, head, lemma, type }: Trigger, mentions: MentionIndex): boolean =>
  children(sentence, head, 'nmod').some(
    ({ dependent }) =>
      prepositionOf(sentence, dependent) === 'of' &&
      ((isDoneToObject(lemma) && !/^(DATE|TIME|DURATION)$/.test(tokenAt(sentence, dependent).ner)) ||
        mentions
          .participants(sentence, dependent)
          .some(({ kind }) => kind === 'Person' || kind === 'Group' || (!isHarm(type) && kind === 'Organization'))),
  ) ||
  (lemma === 'annexation' && children(sentence, head, 'compound').length > 0);

const isDoneByOthers = ({ sentence, head }: Trigger, mentions: MentionIndex): boolean =>
  dependents(sentence, head, 'nmod:by').some(({ dependent }) => mentions.participants(sentence, dependent).length > 0);

const isOfMost = ({ sentence, head }: Trigger): boolean =>
  children(sentence, head, 'amod').some(
    ({ dependent }) =>
      tokenAt(sentence, dependent).pos === 'JJS' ||
      /^(first|only|latest|main)$/.test(tokenAt(sentence, dependent).text),
  );

/** "the rebel bombing", "a government raid", "the Baku massacre". */
const before = (trigger: Trigger, mentions: MentionIndex): Argument[] => {
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
const pairBefore = (trigger: Trigger, mentions: MentionIndex): Argument[] =>
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
const countryBefore = (trigger: Trigger, mentions: MentionIndex): Argument[] => {
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
const targetBefore = (trigger: Trigger, mentions: MentionIndex): Argument[] => {
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
