import type { AnnotatedDocument, Sentence } from '../../model/annotation.js';
import { bySentence } from '../../model/lookup.js';
import { mentionKey } from '../../model/mention.js';
import { contains } from '../../model/span.js';
import { tokenAt } from '../../model/syntax.js';
import { isBodily } from '../../ontology/roleRules.js';
import { type Findings, merge, nothing, type Rule } from '../rule.js';
import { anniversaries } from './anniversaries.js';
import { type Argument, argument } from './argument.js';
import { isBareNoun } from './bareNouns.js';
import { definitions } from './definitions.js';
import { isDoneTo } from './doneTo.js';
import { claimsOf, timeClaims } from './eventClaims.js';
import { eventsToCome } from './eventsToCome.js';
import { givenEvents } from './givenEvents.js';
import { isKind } from './kinds.js';
import { indexMentions, type MentionIndex } from './mentionIndex.js';
import { nounArguments } from './nounArguments.js';
import { outcomes } from './outcomes.js';
import { perpetrators } from './perpetrators.js';
import { placesHeld } from './places.js';
import { placesOfObjects } from './placesOfObjects.js';
import { isAmount } from './prepositionSenses.js';
import { provisions } from './provisions.js';
import { retyped } from './retyped.js';
import { saysLittle } from './saysLittle.js';
import { settled } from './settledPlaces.js';
import { dateMention, timingsOf } from './times.js';
import { relationOf, type Trigger } from './trigger.js';
import { triggersOf } from './triggers.js';
import { verbArguments } from './verbArguments.js';

/** Events with their type, participants, places, times, polarity and modality, sentence by sentence. */
export const events: Rule = (annotated) => {
  const mentions = indexMentions(annotated);
  const found = merge(...annotated.sentences.map((sentence) => eventsIn(sentence, annotated, mentions)));
  return definitions(annotated, provisions(annotated, eventsToCome(annotated, givenEvents(annotated, found))));
};

const eventsIn = (sentence: Sentence, annotated: AnnotatedDocument, mentions: MentionIndex): Findings => {
  const triggers = triggersOf(sentence, annotated);
  const times = bySentence(annotated.times, sentence.index);
  const isThing = (one: Argument, told: Trigger, among: readonly Trigger[]): boolean =>
    !among.some(
      (trigger) =>
        (trigger.head === one.mention.head && !isDoneTo(told, trigger, one)) ||
        isPartOf(trigger, sentence, one.mention.head),
    ) && !times.some((time) => contains(time, tokenAt(sentence, one.mention.head)));
  const blamed = perpetrators(sentence, triggers, mentions);
  const found = settled(
    triggers.map((one) => {
      const args = argumentsOf(one, triggers, mentions);
      const trigger = retyped(one, args, triggers);
      const own = trigger === one ? args : argumentsOf(trigger, triggers, mentions);
      const by = blamed.filter((each) => each.trigger === one).map((each) => each.argument);
      // "blamed the bombing on rebels": they are hung on the bombing, and are no target.
      const others = own.filter((each) => !by.some((who) => who.mention.id === each.mention.id));
      return { trigger, args: [...others, ...by].map((each) => bodily(trigger, each)) };
    }),
    triggers,
  );
  const timings = timingsOf(sentence, annotated, triggers);
  // "since March, when a bomb killed 19", "the war broke out in 1983": as the event has it.
  const dates = times.flatMap(
    (time) => timings.find(({ date }) => date?.start === time.start)?.date ?? dateMention(sentence, time) ?? [],
  );
  const isTimed = (trigger: Trigger): boolean => timings.some((timing) => timing.trigger.head === trigger.head);
  const toldOf = ({ trigger, args }: (typeof found)[number], among: readonly Trigger[]): Argument[] =>
    distinct(
      args.filter(
        (one) =>
          one.mention.kind !== 'Thing' ||
          ((one.role !== 'victim' || !isAmount(sentence, one.mention.head)) && isThing(one, trigger, among)),
      ),
    );
  const remembered = anniversaries(sentence, triggers);
  const ofKinds = new Set(
    found
      .filter(
        (each) => each.trigger.form === 'noun' && isKind(each.trigger, toldOf(each, triggers), isTimed(each.trigger)),
      )
      .map(({ trigger }) => trigger.head),
  );
  const isBare = (each: (typeof found)[number]): boolean =>
    (isBareNoun(each.trigger, toldOf(each, triggers), isTimed(each.trigger), triggers) ||
      ofKinds.has(each.trigger.head)) &&
    remembered.claims.every(({ object }) => object !== mentionKey(each.trigger, 'Event'));
  // What is no event is a thing of its verb: "ruled out compromise".
  const happening = found.filter((each) => !isBare(each));
  // But no kind does anything: "victims of theft and abuse".
  const eventful = triggers.filter(
    (one) =>
      happening.some(({ trigger }) => trigger.head === one.head) ||
      (ofKinds.has(one.head) && relationOf(sentence, one.head) !== 'obj'),
  );
  const read = happening.flatMap((each) => {
    const { trigger } = each;
    const told = toldOf(each, eventful);
    return claimsOf(saysLittle(trigger, told, isTimed(trigger)) ? { ...trigger, aspectual: true } : trigger, told);
  });
  return merge(
    ...read,
    { ...nothing, mentions: dates, claims: timeClaims(timings) },
    outcomes(sentence, triggers),
    remembered,
  );
};

/** "shot the guard", "was stabbed": people are the victims of an attack on their bodies, and not its targets. */
const bodily = ({ type, lemma }: Trigger, one: Argument): Argument =>
  type === 'Attack' && isBodily(lemma) && one.role === 'patient' && /^(Person|Group)$/.test(one.mention.kind)
    ? { ...one, role: 'victim' }
    : // "a memorandum was signed": a text takes no part.
      one.role === 'participant' && one.mention.kind === 'Thing'
      ? { ...one, role: 'patient' }
      : one;

/** The object of "lose their lives" is part of the verb. */
const isPartOf = ({ lemma }: Trigger, sentence: Sentence, token: number): boolean =>
  lemma.endsWith(` ${tokenAt(sentence, token).lemma.toLowerCase()}`);

const argumentsOf = (trigger: Trigger, triggers: readonly Trigger[], mentions: MentionIndex): Argument[] => {
  const own = trigger.form === 'noun' ? nounArguments(trigger, mentions) : verbArguments(trigger, mentions);
  // "called on Armenia": who is spoken to is not where it was said.
  const addressed = own.filter((one) => one.role === 'recipient').map((one) => one.mention.id);
  const places = placesHeld(trigger, triggers, mentions).filter(({ id }) => !addressed.includes(id));
  return [
    ...own,
    ...placesOfObjects(trigger, triggers, mentions),
    ...places.map((place) => argument('place', place, 'events.place')),
  ];
};

/** One argument a mention and role, and none that is a part of another: "Russia's" of "Russia's and Norway's ministers". */
const distinct = (found: readonly Argument[]): Argument[] =>
  [...new Map(found.map((one) => [`${one.role} ${one.mention.id}`, one])).values()].filter(
    (one) =>
      !found.some(
        ({ role, mention }) =>
          role === one.role &&
          mention.kind === 'Group' &&
          mention.id !== one.mention.id &&
          contains(mention, one.mention),
      ),
  );
