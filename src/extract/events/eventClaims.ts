import type { Claim } from '../../model/claim.js';
import { type Mention, mentionKey } from '../../model/mention.js';
import { around } from '../../model/span.js';
import { arcTo } from '../../model/syntax.js';
import { confidenceOf, type Standing } from '../../ontology/confidence.js';
import { asserted, type Findings, nothing } from '../rule.js';
import type { Argument } from './argument.js';
import { factualityOf } from './factuality.js';
import type { Timing } from './times.js';
import type { Trigger } from './trigger.js';

/** The mention of an event, and what is claimed of it: its type, who and what took part, and where. */
export const claimsOf = (trigger: Trigger, found: readonly Argument[]): Findings => {
  const event = eventMention(trigger);
  const common = { ...factualityOf(trigger), sentence: trigger.sentence.index };
  const rule = trigger.type === 'Action' ? 'events.untyped' : trigger.rule;
  const standing = standingOf(trigger);
  const type = asserted({
    ...common,
    subject: event.id,
    predicate: 'IS_A',
    value: trigger.type,
    span: trigger,
    confidence: confidenceOf(rule, standing),
    rule,
  });
  const taking = found.map(
    ({ role, mention, rule, modality }): Claim =>
      asserted({
        ...sayingOf(event.id, role, mention),
        sentence: common.sentence,
        polarity: common.polarity,
        modality: modality && common.modality === 'asserted' ? modality : common.modality,
        span: around(trigger, mention),
        confidence: confidenceOf(rule, standing),
        rule,
      }),
  );
  return { ...nothing, mentions: [event], claims: [type, ...taking] };
};

/** Somebody takes part, it happens somewhere, and what is neither is told as words. */
const sayingOf = (
  event: string,
  role: string,
  one: Argument['mention'],
): Pick<Claim, 'subject' | 'predicate'> & Partial<Claim> => {
  if (one.kind === 'Thing') return { subject: event, predicate: 'INVOLVED', value: one.text, role };
  if (role === 'place') return { subject: event, predicate: 'OCCURRED_IN', object: one.id };
  return { subject: one.id, predicate: 'PARTICIPATED_IN', object: event, role };
};

export const timeClaims = (timings: readonly Timing[]): Claim[] =>
  timings.map(({ trigger, time, date, rule }) => {
    const common = {
      ...factualityOf(trigger),
      subject: mentionKey(trigger, 'Event'),
      sentence: trigger.sentence.index,
      span: around(trigger, time),
      confidence: confidenceOf(rule, standingOf(trigger)),
      rule,
    };
    return asserted(
      date
        ? { ...common, predicate: 'OCCURRED_ON', object: date.id }
        : { ...common, predicate: 'LASTED', value: time.value },
    );
  });

/** The main verb of a sentence is read surest (`confidenceOf`). */
const standingOf = ({ form, sentence, head }: Trigger): Standing => {
  if (form === 'noun') return 'noun';
  return arcTo(sentence, head)?.relation === 'root' ? 'main' : 'clause';
};

const eventMention = (trigger: Trigger): Mention => ({
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
