import type { AnnotatedDocument, Sentence } from '../../model/annotation.js';
import type { Claim } from '../../model/claim.js';
import { type Mention, mentionKey } from '../../model/mention.js';
import type { Span } from '../../model/span.js';
import { asserted, type Findings, merge, nothing, type Rule } from '../rule.js';
import { type Argument, argument, ruleConfidence } from './argument.js';
import { factualityOf } from './factuality.js';
import { indexMentions, type MentionIndex } from './mentionIndex.js';
import { nounArguments } from './nounArguments.js';
import { outcomes } from './outcomes.js';
import { placesHeld } from './places.js';
import { dateMention, timingsOf } from './times.js';
import type { Trigger } from './trigger.js';
import { triggersOf } from './triggers.js';
import { placesOfObjects, verbArguments } from './verbArguments.js';

/** Events with their type, participants, places, times, polarity and modality, sentence by sentence. */
export const events: Rule = (annotated) => {
  const mentions = indexMentions(annotated);
  return annotated.sentences
    .map((sentence) => eventsIn(sentence, annotated, mentions))
    .reduce((all, one) => merge(all, one), nothing);
};

const eventsIn = (sentence: Sentence, annotated: AnnotatedDocument, mentions: MentionIndex): Findings => {
  const triggers = triggersOf(sentence, annotated);
  const read = triggers.map((trigger) => claimsOf(trigger, argumentsOf(trigger, triggers, mentions)));
  const dates = annotated.times
    .filter((time) => time.sentence === sentence.index)
    .flatMap((time) => dateMention(sentence, time) ?? []);
  return merge(
    ...read,
    { ...nothing, mentions: dates },
    timing(sentence, annotated, triggers),
    outcomes(sentence, triggers),
  );
};

const argumentsOf = (trigger: Trigger, triggers: readonly Trigger[], mentions: MentionIndex): Argument[] => {
  const own = trigger.form === 'noun' ? nounArguments(trigger, mentions) : verbArguments(trigger, mentions);
  return distinct([
    ...own,
    ...placesOfObjects(trigger, mentions),
    ...placesHeld(trigger, triggers, mentions).map((place) => argument('place', place, 'events.place')),
  ]);
};

/** One argument a mention and role; nobody is in an event both as its place and by another role of the same words. */
const distinct = (found: readonly Argument[]): Argument[] => [
  ...new Map(found.map((one) => [`${one.role} ${one.mention.id}`, one])).values(),
];

export const eventMention = (trigger: Trigger): Mention => ({
  id: mentionKey(trigger, 'Event'),
  kind: 'Event',
  level: 'nominal',
  start: trigger.start,
  end: trigger.end,
  text: trigger.sentence.text.slice(trigger.start - trigger.sentence.start, trigger.end - trigger.sentence.start),
  sentence: trigger.sentence.index,
  head: trigger.head,
  event: { type: trigger.type, lemma: trigger.lemma },
  ...(trigger.aspectual ? { subtype: 'aspectual' } : trigger.form === 'noun' ? {} : { subtype: trigger.form }),
});

const around = (a: Span, b: Span): Span => ({ start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) });

const claimsOf = (trigger: Trigger, found: readonly Argument[]): Findings => {
  const event = eventMention(trigger);
  const factuality = factualityOf(trigger);
  const common = { sentence: trigger.sentence.index, ...factuality };
  const claims: Claim[] = [
    asserted({
      ...common,
      subject: event.id,
      predicate: 'IS_A',
      value: trigger.type,
      span: trigger,
      confidence: trigger.type === 'Action' ? 0.75 : 0.9,
      rule: trigger.rule,
    }),
    ...found.map(({ role, mention, rule, confidence }) =>
      role === 'place'
        ? asserted({
            ...common,
            subject: event.id,
            predicate: 'OCCURRED_IN',
            object: mention.id,
            span: around(trigger, mention),
            confidence,
            rule,
          })
        : asserted({
            ...common,
            subject: mention.id,
            predicate: 'PARTICIPATED_IN',
            object: event.id,
            role,
            span: around(trigger, mention),
            confidence,
            rule,
          }),
    ),
  ];
  return { ...nothing, mentions: [event], claims };
};

const timing = (sentence: Sentence, annotated: AnnotatedDocument, triggers: readonly Trigger[]): Findings => ({
  ...nothing,
  claims: timingsOf(sentence, annotated, triggers).map(({ trigger, time, date }) => {
    const common = {
      subject: mentionKey(trigger, 'Event'),
      sentence: sentence.index,
      ...factualityOf(trigger),
      span: around(trigger, time),
      confidence: ruleConfidence['events.time'] ?? 0.8,
      rule: 'events.time',
    };
    return date
      ? asserted({ ...common, predicate: 'OCCURRED_ON', object: date.id })
      : asserted({ ...common, predicate: 'LASTED', value: time.value });
  }),
});
