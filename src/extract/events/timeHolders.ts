import type { Sentence, TimeExpression } from '../../model/annotation.js';
import { arcTo, children, tokenAt } from '../../model/syntax.js';
import { monthNames } from '../../ontology/timeWords.js';
import { knowingVerbs, lookingAheadVerbs } from '../../ontology/verbClasses.js';
import { awaitedNoun } from './awaitedNoun.js';
import { convictedOn, shownAmid } from './datesOfPhrases.js';
import { drawsAttention, nearerNoun } from './nearerNoun.js';
import { governorOf, prepositionOf, relationOf, type Trigger } from './trigger.js';
import { eventsHolding } from './whatHolds.js';

/** The events that a time is told of. `head` is the head of its words. */
export const holdersOf = (
  sentence: Sentence,
  time: TimeExpression,
  head: number,
  triggers: readonly Trigger[],
): Trigger[] => {
  const bounded = boundedBy(sentence, head, triggers);
  if (bounded) return bounded;
  const heading =
    relationOf(sentence, head) === 'root' && /^\s*[:–—-]/.test(sentence.text.slice(time.end - sentence.start));
  const described = triggers.find((one) => tellsOfDay(sentence, time, head, one));
  if (described)
    return triggers.filter((one) =>
      children(sentence, described.head, 'parataxis').some((arc) => arc.dependent === (one.support ?? one.head)),
    );
  // "had worked there for ten years when the mine closed": the mine did not close so long.
  const when = time.type === 'DURATION' ? [] : triggers.filter((one) => isWhenClause(sentence, time, one));
  if (!heading && when.length > 0) return unique([...when, ...eventsHolding(sentence, head, triggers)]);
  if (!heading)
    return unique(
      eventsHolding(sentence, head, triggers).flatMap((one) => [one, ...broughtWith(sentence, one, triggers)]),
    );
  // "9 June 2022: the council met": the clause behind the date hangs on it.
  return children(sentence, head, 'parataxis', 'dep', 'acl', 'appos')
    .filter((arc) => arc.dependent > head)
    .flatMap((arc) => {
      const own = triggers.filter((one) => one.head === arc.dependent && !one.aspectual);
      return own.length > 0 ? own : triggers.filter((one) => one.support === arc.dependent);
    });
};

/** Dates before or after which something happened are not when it happened. */
export const notAt =
  /^(before|after|by|until|till|since|prior to|following|from|ahead of|beyond|as of|than|versus|compared to|compared with)$/;

/** "learned of the violence this weekend": the weekend of the violence. Verbs of saying keep their time, and so does "discussed". */
export const ofWhatIsKnown = (holder: Trigger, head: number, triggers: readonly Trigger[]): Trigger =>
  (((knowingVerbs.has(holder.lemma) && holder.lemma !== 'discuss') ||
    judges(holder, head) ||
    drawsAttention(holder) ||
    isAhead(holder, head) ||
    isOfInquiry(holder, head)) &&
    nearerNoun(holder, head, triggers)) ||
  scheduledFor(holder, head, triggers) ||
  stayedFor(holder, head, triggers) ||
  doneBefore(holder, head, triggers) ||
  awaitedNoun(holder, head, triggers) ||
  reportedOn(holder, head, triggers) ||
  convictedOn(holder, head, triggers) ||
  shownAmid(holder, head, triggers) ||
  holder;

/**
 * "reported a decline in earnings on Wednesday", "blocked the sale of the shares on Friday": the day is that of the verb, whatever stands
 * next to it; votes and talks have a day of their own.
 */
const reportedOn = (
  { sentence, head, type }: Trigger,
  time: number,
  triggers: readonly Trigger[],
): Trigger | undefined =>
  relationOf(sentence, head) === 'obj' && /^(\p{Lu}\p{Ll}+|to|yester)day$/u.test(tokenAt(sentence, time).text)
    ? triggers.find(
        (one) =>
          one.form === 'verb' &&
          one.head === governorOf(sentence, head) &&
          // "Ended their strike on Saturday".
          (/^(end|halt|stop|abandon|call off)$/.test(one.lemma) ||
            (/^(Statement|Prevention|Rejection|Decision|Adoption)$/.test(one.type) &&
              /^(Increase|Decrease|Transaction|Merger|Investment|Production)$/.test(type))),
      )
    : undefined;

/** "signed it during the visit of the king to Rome from 1 to 4 June": so long did the visit last. */
const stayedFor = (
  { sentence, head, form }: Trigger,
  time: number,
  triggers: readonly Trigger[],
): Trigger | undefined =>
  form === 'verb' && prepositionOf(sentence, time) === 'from'
    ? triggers.findLast(
        (one) =>
          one.form === 'noun' &&
          one.head > head &&
          one.head < time &&
          /^(Visit|Meeting|Session|Negotiation)$/.test(one.type) &&
          /^(during|at|on)$/.test(prepositionOf(sentence, one.head)) &&
          governorOf(sentence, one.head) === head,
      )
    : undefined;

/** "is held in accounts opened by the firm last year": what is so now was not then; the participle between them was. */
const doneBefore = (
  { sentence, head, form }: Trigger,
  time: number,
  triggers: readonly Trigger[],
): Trigger | undefined =>
  form === 'verb' &&
  children(sentence, head, 'aux:pass').some(({ dependent }) => /^(is|are)$/.test(tokenAt(sentence, dependent).text)) &&
  children(sentence, time, 'amod', 'det').some(({ dependent }) => /^last$/i.test(tokenAt(sentence, dependent).text))
    ? triggers.findLast(
        (one) =>
          one.form === 'verb' &&
          one.head > head &&
          one.head < time &&
          relationOf(sentence, one.head) === 'acl' &&
          tokenAt(sentence, one.head).pos === 'VBN',
      )
    : undefined;

/** "the need for an investigation into the death of N in February": the month of the death, when who died stands between. */
const isOfInquiry = ({ type, form, sentence, head }: Trigger, time: number): boolean =>
  form === 'noun' &&
  type === 'Investigation' &&
  monthNames.has(tokenAt(sentence, time).text) &&
  sentence.tokens.slice(head + 1, time).some(({ text }) => text === 'of');

/** "condemned the attack of rebels on 27 May": a date of the calendar is that of what is judged, "on Monday" is that of the judgement. */
const judges = ({ type, sentence }: Trigger, time: number): boolean => {
  // "on the night of 7 June": its month.
  const words = [time, ...children(sentence, time, 'nmod').map((arc) => arc.dependent)];
  return (
    /^(Condemnation|Praise|Commemoration)$/.test(type) &&
    words.map((word) => tokenAt(sentence, word).text).some((text) => monthNames.has(text) || /^\d{4}$/.test(text))
  );
};

/** "ruled out talks before May", "expects elections by spring": the limit is that of what may come. */
const isAhead = ({ sentence, lemma }: Trigger, time: number): boolean =>
  lookingAheadVerbs.has(lemma) &&
  // "opposed the raid until May".
  lemma !== 'oppose' &&
  /^(before|by|until|after|from)$/.test(prepositionOf(sentence, time));

/** "talks scheduled for Friday were cancelled", "called a strike for Monday", "a vote expected next month": it is the day of the talks. */
const scheduledFor = (
  { sentence, head, lemma }: Trigger,
  time: number,
  triggers: readonly Trigger[],
): Trigger | undefined =>
  (/^(schedule|plan|set|slate|call|convene|fix|announce)$/.test(lemma) && prepositionOf(sentence, time) === 'for') ||
  (/^(expect|schedule|slate)$/.test(lemma) &&
    relationOf(sentence, head) === 'acl' &&
    /^(|in|on|at)$/.test(prepositionOf(sentence, time)))
    ? triggers.find(
        (one) =>
          one.form === 'noun' &&
          one.head < time &&
          (relationOf(sentence, head) === 'acl'
            ? one.head === governorOf(sentence, head)
            : governorOf(sentence, one.head) === head && /^(obj|nsubj:pass)$/.test(relationOf(sentence, one.head))),
      )
    : undefined;

/** "since the start of the invasion on 24 February": the day is that of the invasion, and no day of the verb behind. */
const boundedBy = (sentence: Sentence, head: number, triggers: readonly Trigger[]): Trigger[] | undefined => {
  const above = governorOf(sentence, head);
  if (above < 0 || relationOf(sentence, head) !== 'nmod' || triggers.some((one) => one.head === above))
    return undefined;
  if (
    !/^(start|beginning|end|onset|outset|outbreak|height|launch|escalation|resumption)$/.test(
      tokenAt(sentence, above).lemma,
    )
  )
    // "reviewed their ties since the founding of the union 35 years ago": the years are of the founding.
    return /^(since|until|till|before|prior to)$/.test(prepositionOf(sentence, above)) ? [] : undefined;
  const begun = children(sentence, above, 'nmod').map((arc) => arc.dependent);
  const own = triggers.filter((one) => begun.includes(one.head) && one.head < head);
  return own.length > 0 || notAt.test(prepositionOf(sentence, above)) ? own : undefined;
};

/** "On 4 June, which is marked as", "a day that shook the country": the clause speaks of the day, and nothing of it happened then. */
const tellsOfDay = (sentence: Sentence, time: TimeExpression, day: number, { head, form }: Trigger): boolean =>
  form === 'verb' &&
  (governorOf(sentence, day) === head || governorOf(sentence, head) === day) &&
  children(sentence, head, 'nsubj', 'nsubj:pass').some(({ dependent }) => {
    const { pos, start } = tokenAt(sentence, dependent);
    return pos === 'WDT' && start >= time.end && /^,? ?(?:a (?:day|date) )?$/.test(between(sentence, time.end, start));
  });

const between = (sentence: Sentence, from: number, to: number): string =>
  sentence.text.slice(from - sentence.start, to - sentence.start);

const unique = (triggers: readonly Trigger[]): Trigger[] => [...new Set(triggers)];

/** "the morning, when most had already been killed": before it. */
const isDoneAlready = (sentence: Sentence, verb: number): boolean =>
  children(sentence, verb, 'aux').some(({ dependent }) => tokenAt(sentence, dependent).text.toLowerCase() === 'had') &&
  children(sentence, verb, 'advmod').some(({ dependent }) =>
    /^(already|long)$/.test(tokenAt(sentence, dependent).text.toLowerCase()),
  );

/** "on 3 May 1991, when the army entered the town": the clause says what happened then. */
export const isWhenClause = (sentence: Sentence, time: TimeExpression, { head, form }: Trigger): boolean =>
  form === 'verb' &&
  !isDoneAlready(sentence, head) &&
  children(sentence, head, 'advmod', 'mark').some(({ dependent }) => {
    const word = tokenAt(sentence, dependent);
    return word.text.toLowerCase() === 'when' && word.start >= time.end && word.start - time.end <= 2;
  });

/** "the war ended with a ceasefire on 12 May": what it ended with happened then too; "the war lasted 44 days": the war did. */
const broughtWith = (sentence: Sentence, { head, lemma, form }: Trigger, triggers: readonly Trigger[]): Trigger[] => {
  if (form !== 'verb') return [];
  const nounsAt = (tokens: readonly number[]): Trigger[] =>
    triggers.filter((one) => one.form === 'noun' && tokens.includes(one.head));
  if (/^(end|begin|start|open|culminate|conclude|close)$/.test(lemma))
    return nounsAt(
      children(sentence, head, 'obl')
        .map((arc) => arc.dependent)
        .filter((token) => /^(with|in)$/.test(prepositionOf(sentence, token))),
    );
  if (!/^(last|drag on|go on|continue)$/.test(lemma)) return [];
  const verbs = [head, ...(relationOf(sentence, head) === 'conj' ? [arcTo(sentence, head)?.governor ?? head] : [])];
  return nounsAt(verbs.flatMap((verb) => children(sentence, verb, 'nsubj').map((arc) => arc.dependent)));
};
