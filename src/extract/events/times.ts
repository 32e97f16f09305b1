import type { AnnotatedDocument, Sentence, TimeExpression } from '../../model/annotation.js';
import { type Mention, mentionKey } from '../../model/mention.js';
import { contains } from '../../model/span.js';
import { headOf, tokenAt, tokensIn } from '../../model/syntax.js';
import { knowingVerbs } from '../../ontology/verbClasses.js';
import { nearerNoun } from './nearerNoun.js';
import { governorOf, isVerb, prepositionOf, relationOf, type Trigger } from './trigger.js';
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
const notAt =
  /^(before|after|by|until|till|since|prior to|following|from|ahead of|as of|than|versus|compared to|compared with)$/;

/** "within two days", "in 20 days" is a term, and "of the last weeks" the period in which: neither says how long it took. */
const isNoLength = (sentence: Sentence, time: TimeExpression, head: number): boolean =>
  /^(within|in|before|after|until|by|every|of|from|to|as)\b/.test(prepositionOf(sentence, head)) ||
  /\b(last|past|recent|previous|next|coming)\b/i.test(time.text) ||
  /^(compound|amod|nummod)$/.test(relationOf(sentence, head));

/** "telegram No. 246 of August 29", "the Appropriations Act, 2022", "Monday's price": the date is a thing's and says nothing of when somebody got it. */
const isDateOfThing = (sentence: Sentence, head: number, triggers: readonly Trigger[]): boolean => {
  const above = governorOf(sentence, head);
  if (above < 0 || isVerb(sentence, above) || triggers.some((one) => one.head === above)) return false;
  const relation = relationOf(sentence, head);
  return relation === 'nmod' && /^(of|since)$/.test(prepositionOf(sentence, head))
    ? tokenAt(sentence, above).ner === 'O'
    : relation === 'nmod:poss' ||
        relation === 'compound' ||
        (/^(nummod|appos)$/.test(relation) && tokenAt(sentence, above).pos.startsWith('NNP')) ||
        /^(CD|SYM)$/.test(tokenAt(sentence, above).pos) ||
        tokenAt(sentence, above).text === '%';
};

/** "learned of the violence this weekend": the weekend of the violence. Verbs of saying keep their time. */
const ofWhatIsKnown = (holder: Trigger, head: number, triggers: readonly Trigger[]): Trigger =>
  (knowingVerbs.has(holder.lemma) && nearerNoun(holder, head, triggers)) || holder;

/** Which events of a sentence the times in it belong to. */
export const timingsOf = (sentence: Sentence, annotated: AnnotatedDocument, triggers: readonly Trigger[]): Timing[] =>
  annotated.times
    .filter((time) => time.sentence === sentence.index && !annotated.datelines.some((line) => contains(line, time)))
    .flatMap((time) => {
      const head = headOf(sentence, tokensIn(sentence, time));
      if (notAt.test(prepositionOf(sentence, head)) && !/[/]/.test(time.edtf ?? '')) return [];
      const inside = triggers.filter((one) => !contains(time, one));
      if (isDateOfThing(sentence, head, inside)) return [];
      const holders = eventsHolding(sentence, head, inside).map((one) => ofWhatIsKnown(one, head, inside));
      if (time.type === 'DURATION')
        return isNoLength(sentence, time, head)
          ? []
          : holders.map((trigger) => ({ trigger, time, rule: 'events.time' }));
      const date = dateMention(sentence, time);
      return date ? holders.map((trigger) => ({ trigger, time, date, rule: 'events.time' })) : [];
    });
