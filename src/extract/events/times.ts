import type { AnnotatedDocument, Sentence, TimeExpression } from '../../model/annotation.js';
import { bySentence } from '../../model/lookup.js';
import { type Mention, mentionKey } from '../../model/mention.js';
import { contains } from '../../model/span.js';
import { headOf, tokensIn } from '../../model/syntax.js';
import { prepositionOf, type Trigger } from './trigger.js';
import { eventsHolding } from './whatHolds.js';

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

/** Dates before or after which something happened are not when it happened. */
const notAt = /^(before|after|by|until|till|since|prior to|following|from|ahead of|as of)$/;

/** Which events of a sentence the times in it belong to. */
export const timingsOf = (sentence: Sentence, annotated: AnnotatedDocument, triggers: readonly Trigger[]): Timing[] =>
  bySentence(annotated.times, sentence.index)
    .filter((time) => !annotated.datelines.some((line) => contains(line, time)))
    .flatMap((time) => {
      const head = headOf(sentence, tokensIn(sentence, time));
      if (notAt.test(prepositionOf(sentence, head)) && !/[/]/.test(time.edtf ?? '')) return [];
      const inside = triggers.filter((one) => !contains(time, one));
      const holders = eventsHolding(sentence, head, inside);
      if (time.type === 'DURATION') return holders.map((trigger) => ({ trigger, time, rule: 'events.time' }));
      const date = dateMention(sentence, time);
      return date ? holders.map((trigger) => ({ trigger, time, date, rule: 'events.time' })) : [];
    });
