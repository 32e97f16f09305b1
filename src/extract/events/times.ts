import type { AnnotatedDocument, Sentence, TimeExpression } from '../../model/annotation.js';
import { bySentence } from '../../model/lookup.js';
import { type Mention, mentionKey } from '../../model/mention.js';
import { contains } from '../../model/span.js';
import { children, headOf, tokenAt, tokensIn } from '../../model/syntax.js';
import {
  begun,
  isAttribute,
  isAwaiting,
  isBeside,
  isDateOfOtherCount,
  isDateOfThing,
  isDeclared,
  isEndOfPeriod,
  isForeseen,
  isMeasuredBy,
  isOfBase,
  isOfState,
  isOwnerOfBase,
  isPeriodOfFigures,
  isRecordSince,
  isSincePart,
  isYearOfLaw,
  isYetToCome,
} from './datesOfOthers.js';
import { isOfPhraseBetween } from './datesOfPhrases.js';
import { filling, isNoLength, striving } from './lengths.js';
import { ofWhatIsPutOff, onlyThen } from './puttingOff.js';
import { holdersOf, isWhenClause, notAt, ofWhatIsKnown } from './timeHolders.js';
import { governorOf, prepositionOf, relationOf, type Trigger } from './trigger.js';

/** A time that an event happened at (`date` set), or how long it took. */
export interface Timing {
  readonly trigger: Trigger;
  readonly time: TimeExpression;
  readonly date?: Mention;
  readonly rule: string;
}

/** A date as a mention: what claims about times point to. */
export const dateMention = (sentence: Sentence, time: TimeExpression): Mention | undefined =>
  time.edtf === undefined
    ? undefined
    : {
        id: mentionKey(time, 'Date'),
        kind: 'Date',
        level: 'name',
        start: time.start,
        end: time.end,
        text: time.text,
        sentence: sentence.index,
        head: headOf(sentence, tokensIn(sentence, time)),
        date: { edtf: time.edtf, ...(time.part ? { part: time.part } : {}) },
      };

/** Which events of a sentence the times in it belong to. */
export const timingsOf = (sentence: Sentence, annotated: AnnotatedDocument, triggers: readonly Trigger[]): Timing[] => {
  const found = bySentence(annotated.times, sentence.index)
    .filter((time) => !annotated.datelines.some((line) => contains(line, time)))
    .flatMap((time): Timing[] => {
      const head = headOf(sentence, tokensIn(sentence, time));
      const since = sinceWhen(sentence, time, head, triggers);
      if (since) return since;
      const filled = time.type === 'DURATION' ? filling(sentence, head, triggers) : [];
      if (filled.length > 0) return filled.map((trigger) => ({ trigger, time, rule: 'events.time' }));
      if (notAt.test(prepositionOf(sentence, head)) && !isSpan(time)) return [];
      if (isDateOfOtherCount(sentence, time)) return [];
      if (isMeasuredBy(sentence, head) || isOwnerOfBase(sentence, time) || isBeside(sentence, time)) return [];
      if (isYearOfLaw(sentence, time) || isOfState(sentence, time) || isEndOfPeriod(sentence, time)) return [];
      if (isYetToCome(sentence, time, annotated) || isSincePart(sentence, head) || isOfBase(sentence, head)) return [];
      const inside = triggers.filter((one) => !contains(time, one) && !isRecordSince(one, time));
      if (isDateOfThing(sentence, head, inside) || isAttribute(sentence, head, inside) || isDeclared(sentence, head))
        return [];
      const holders = holdersOf(sentence, time, head, inside)
        .map((one) => ofWhatIsKnown(one, head, inside))
        .filter(
          (one) =>
            !isAwaiting(one, head) &&
            !isBeyond(one, time, head) &&
            !isOfPhraseBetween(sentence, head, one) &&
            !isPeriodOfFigures(sentence, time, head, one) &&
            !isForeseen(sentence, time, head, one),
        );
      const off = holders.flatMap((one) => ofWhatIsPutOff(sentence, head, one, inside));
      if (off.some((one) => !holders.includes(one)) || off.length < holders.length) {
        const then = dateMention(sentence, onlyThen(time));
        return then ? off.map((trigger) => ({ trigger, time: onlyThen(time), date: then, rule: 'events.time' })) : [];
      }
      if (time.type === 'DURATION')
        return lastListed(holders)
          .filter((trigger) => !isNoLength(sentence, time, head, trigger))
          .map((trigger) => ({ trigger: striving(trigger, head, inside), time, rule: 'events.time' }));
      const from = begun(time, sentence, head, holders);
      const date = dateMention(sentence, from);
      return date ? holders.map((trigger) => ({ trigger, time: from, date, rule: 'events.time' })) : [];
    });
  const own = found.filter((one) => !found.some((other) => saysBetter(other, one)));
  return [...own, ...own.flatMap((timing) => sharedWith(sentence, timing, triggers, own))];
};

/** "were court-martialled and imprisoned for 10 years": so long lasts what is told last. */
const lastListed = (holders: readonly Trigger[]): readonly Trigger[] => {
  const last = holders.at(-1);
  const isListed =
    last !== undefined &&
    relationOf(last.sentence, last.head) === 'conj' &&
    holders.some(({ head }) => head === governorOf(last.sentence, last.head));
  return isListed ? [last] : holders;
};

/** "from June to October", "before May"; "from last week" and "by this weekend" are one time, though of several days. */
const isSpan = ({ edtf = '', text }: TimeExpression): boolean =>
  edtf.includes('..') || (edtf.includes('/') && /\b(?:to|until|till|through|and)\b|[-–—/]/i.test(text));

/** "underlined that on 23 April they patrolled", "the violation on March 7, condemning it": the day is not that of the verb. */
const isBeyond = ({ sentence, head, form }: Trigger, time: TimeExpression, at: number): boolean => {
  if (form !== 'verb') return false;
  const { pos } = tokenAt(sentence, head);
  if (pos === 'VBG' && at < head)
    return (
      tokenAt(sentence, head - 1).text === ',' &&
      time.end === tokenAt(sentence, head - 2).end &&
      sentence.tokens.slice(0, at).some((token) => /^VB[DZP]$/.test(token.pos))
    );
  return (
    sentence.tokens[head + 1]?.text === 'that' &&
    at > head &&
    sentence.tokens.slice(head + 2, at).every((token) => /^(IN|DT|NN|CD|NNP)$/.test(token.pos)) &&
    sentence.tokens.slice(at + 1).some((token) => /^(VB[DZP]|MD)$/.test(token.pos))
  );
};

/** "since March, when a bomb killed 19", "until 2017, when he took over": in March and in 2017, and only what the clause tells. */
const sinceWhen = (
  sentence: Sentence,
  time: TimeExpression,
  head: number,
  triggers: readonly Trigger[],
): Timing[] | undefined => {
  const when = triggers.filter((one) => isWhenClause(sentence, time, one));
  if (when.length === 0 || !/^(since|until|till)$/.test(prepositionOf(sentence, head)) || time.edtf === undefined)
    return undefined;
  const closed = { ...time, edtf: time.edtf.replace(/^\.\.\/|\/\.\.$/, '') };
  const date = dateMention(sentence, closed);
  return date ? when.map((trigger) => ({ trigger, time: closed, date, rule: 'events.time' })) : [];
};

/** "a week earlier, on 13 January", "today, July 3, 2024": of two dates of one event the one that says the day itself counts. */
const saysBetter = (other: Timing, one: Timing): boolean =>
  other !== one &&
  other.trigger === one.trigger &&
  other.date !== undefined &&
  one.date !== undefined &&
  ((isRelative.test(one.time.text) && !isRelative.test(other.time.text)) ||
    (isDayOnly.test(one.time.text) && isRightBefore(one, other) && isCalendarDay.test(other.time.text)));

/** With nothing but a comma or bracket between. */
const isRightBefore = ({ trigger, time }: Timing, { time: next }: Timing): boolean =>
  next.start >= time.end &&
  /^\s*[,(]\s*$/.test(
    trigger.sentence.text.slice(time.end - trigger.sentence.start, next.start - trigger.sentence.start),
  );

const isDayOnly = /^(?:today|yesterday|tomorrow|tonight|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/i;

const isCalendarDay = /\d{1,2}\b.*\p{L}{3}|\p{L}{3}.*\b\d{1,2}\b/u;

const isRelative = /\b(?:ago|earlier|later|previously|before|after|afterwards)$/i;

/** "On Monday they entered the town and opened fire": a time ahead of the subject holds for the verbs that follow with "and". */
const sharedWith = (
  sentence: Sentence,
  timing: Timing,
  triggers: readonly Trigger[],
  own: readonly Timing[],
): Timing[] => {
  const { trigger, time, date } = timing;
  if (!date || trigger.form !== 'verb') return [];
  const subject = children(sentence, trigger.head, 'nsubj', 'nsubj:pass')[0];
  if (!subject || time.end > tokenAt(sentence, subject.dependent).start) return [];
  return children(sentence, trigger.head, 'conj')
    .flatMap((arc) => triggers.filter((one) => one.head === arc.dependent || one.support === arc.dependent))
    .filter((one) => one.form !== 'noun' || one.support !== undefined)
    .filter((one) => !one.aspectual && !own.some((known) => known.trigger === one && known.date))
    .map((one) => ({ ...timing, trigger: one }));
};
