import type { AnnotatedDocument, Sentence, TimeExpression } from '../../model/annotation.js';
import { bySentence } from '../../model/lookup.js';
import { type Mention, mentionKey } from '../../model/mention.js';
import { contains } from '../../model/span.js';
import { arcTo, children, headOf, tokenAt, tokensIn } from '../../model/syntax.js';
import { familyOf } from '../../ontology/events/index.js';
import { holdersOf, isWhenClause, notAt, ofWhatIsKnown } from './timeHolders.js';
import { governorOf, isVerb, prepositionOf, relationOf, type Trigger } from './trigger.js';

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

/** "within two days", "in 20 days" is a term, and "of the last weeks" the period in which: neither says how long it took. */
const isNoLength = (sentence: Sentence, time: TimeExpression, head: number, holder: Trigger): boolean =>
  /^(within|in|before|after|until|by|every|of|from|to|as)\b/.test(prepositionOf(sentence, head)) ||
  /\b(last|past|recent|previous|next|coming)\b/i.test(time.text) ||
  // "four months in advance", "two weeks left".
  /^ (?:in advance|left|remaining|ahead|away|early)\b/.test(sentence.text.slice(time.end - sentence.start)) ||
  isDistance(sentence, time, head, holder) ||
  (/^(compound|amod|nummod)$/.test(relationOf(sentence, head)) && !lasts(holder));

/** "comes two weeks before the vote", "eight months after his arrest": how far apart two events are; "waited two hours before" is a length. */
const isDistance = (sentence: Sentence, time: TimeExpression, head: number, holder: Trigger): boolean =>
  /^ (?:before|after|since|from|prior to|ahead of)\b/.test(sentence.text.slice(time.end - sentence.start)) &&
  !/^(for|over|during)$/.test(prepositionOf(sentence, head)) &&
  !/^(last|wait|spend|take|continue|serve|live|stay|remain|fight|work)$/.test(holder.lemma);

/** "ordered three days of mourning", "after two weeks of fighting": what filled the time lasted so long, and not the verb. */
const filling = (sentence: Sentence, head: number, triggers: readonly Trigger[]): Trigger[] =>
  children(sentence, head, 'nmod')
    .filter(({ dependent }) => prepositionOf(sentence, dependent) === 'of')
    .flatMap(({ dependent }) => triggers.filter((one) => one.head === dependent && one.form === 'noun'));

/** "a 44-day war" lasted so long, "a two-year deal" is for so long. */
const lasts = ({ type, form }: Trigger): boolean =>
  form === 'noun' && /^(Violence|Disaster|Meeting|Protest|Movement|Competition|Commemoration)$/.test(familyOf(type));

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
        // "the 1948 Convention on genocide".
        (relation === 'nummod' && /^\p{Lu}\p{Ll}/u.test(tokenAt(sentence, above).text)) ||
        /^(CD|SYM)$/.test(tokenAt(sentence, above).pos) ||
        tokenAt(sentence, above).text === '%';
};

/** "the Appropriations Act, 2022", "resolution 2191 (2014)": a part of its title. */
const isYearOfLaw = (sentence: Sentence, time: TimeExpression): boolean =>
  /^\d{4}$/.test(time.text) &&
  /\b(?:(?:Act|Law|Bill|Code),? (?:of )?|(?:[Rr]esolutions?|[Dd]ecisions?|[Rr]ecommendations?|[Rr]egulations?|[Dd]ecrees?) (?:No\.? )?\d[\d/.]* ?\()$/.test(
    sentence.text.slice(0, time.start - sentence.start),
  );

/** "for the year to March": the month that a period ends with. */
const isEndOfPeriod = (sentence: Sentence, time: TimeExpression): boolean =>
  /\b(?:year|quarter|half|months|weeks|period) (?:to|ending|ended|through)(?: in| on)? $/.test(
    sentence.text.slice(0, time.start - sentence.start),
  );

/** "drop a pledge in force since 1994": since then it is in force. */
const isOfState = (sentence: Sentence, time: TimeExpression): boolean => {
  const at = sentence.tokens.findIndex((token) => token.start >= time.start);
  const [noun, , state, since] = sentence.tokens.slice(Math.max(0, at - 4), at);
  return (
    since?.text === 'since' &&
    /^(force|place|effect|power|office|use|custody|jail|prison|detention|exile)$/.test(state?.text ?? '') &&
    /^NN/.test(noun?.pos ?? '')
  );
};

/** "The war broke out in 1983": then it began, and went on. */
const begun = (time: TimeExpression, sentence: Sentence, head: number, holders: readonly Trigger[]): TimeExpression => {
  const verb = governorOf(sentence, head);
  return holders.some(({ type }) => type === 'War') &&
    verb >= 0 &&
    /^(erupt|break|begin|start|commence|ignite)$/.test(tokenAt(sentence, verb).lemma) &&
    /^\d{4}(-\d\d)?$/.test(time.edtf ?? '') &&
    !sentence.tokens.some(({ lemma, pos }) => /^(end|finish)$/.test(lemma) && pos.startsWith('VB'))
    ? { ...time, edtf: `${time.edtf}/..` }
    : time;
};

/** "every year on 24 April": this year's is not yet when the text is older. */
const isYetToCome = (sentence: Sentence, time: TimeExpression, { document }: AnnotatedDocument): boolean =>
  /\b(?:every|each) year,? (?:on|in|around) (?:the )?$/i.test(sentence.text.slice(0, time.start - sentence.start)) &&
  (time.edtf ?? '') > (document.source.publishedOn ?? '9');

/** "in force since midnight on Tuesday", "until dawn on Friday": the day is not that of what is told. */
const isSincePart = (sentence: Sentence, head: number): boolean => {
  const part = governorOf(sentence, head);
  return part >= 0 && /^(dawn|noon|midnight|morning|evening|night)$/.test(tokenAt(sentence, part).lemma)
    ? /^(since|until|till)$/.test(prepositionOf(sentence, part))
    : false;
};

/** "the deadliest attack since March": what it surpasses was in March. */
const isRecordSince = ({ sentence, head, form }: Trigger, time: TimeExpression): boolean =>
  form === 'noun' &&
  time.start > tokenAt(sentence, head).end &&
  /\bsince (?:the )?$/i.test(sentence.text.slice(0, time.start - sentence.start)) &&
  children(sentence, head, 'amod').some(({ dependent }) =>
    /^(JJS|RBS)$|^first$/.test(
      tokenAt(sentence, dependent).pos === 'JJ'
        ? tokenAt(sentence, dependent).text.toLowerCase()
        : tokenAt(sentence, dependent).pos,
    ),
  );

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
      if (notAt.test(prepositionOf(sentence, head)) && !/[/]/.test(time.edtf ?? '')) return [];
      if (isYearOfLaw(sentence, time) || isOfState(sentence, time) || isEndOfPeriod(sentence, time)) return [];
      if (isYetToCome(sentence, time, annotated) || isSincePart(sentence, head)) return [];
      const inside = triggers.filter((one) => !contains(time, one) && !isRecordSince(one, time));
      if (isDateOfThing(sentence, head, inside) || isAttribute(sentence, head, inside) || isDeclared(sentence, head))
        return [];
      const holders = holdersOf(sentence, time, head, inside)
        .map((one) => ofWhatIsKnown(one, head, inside))
        .filter((one) => !isAwaiting(one) && !isBeyond(one, time, head));
      if (time.type === 'DURATION')
        return holders
          .filter((trigger) => !isNoLength(sentence, time, head, trigger))
          .map((trigger) => ({ trigger, time, rule: 'events.time' }));
      const from = begun(time, sentence, head, holders);
      const date = dateMention(sentence, from);
      return date ? holders.map((trigger) => ({ trigger, time: from, date, rule: 'events.time' })) : [];
    });
  const own = found.filter((one) => !found.some((other) => saysBetter(other, one)));
  return [...own, ...own.flatMap((timing) => sharedWith(sentence, timing, triggers, own))];
};

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

/** "laws expected next month": the day is that of what is expected, and nobody expects it only then. */
const isAwaiting = ({ sentence, head, lemma }: Trigger): boolean =>
  /^(expect|schedule|slate)$/.test(lemma) && relationOf(sentence, head) === 'acl';

/** "the victims of May 1968": a date in the "of" phrase of what is no event is not when anything happened. */
const isAttribute = (sentence: Sentence, head: number, triggers: readonly Trigger[]): boolean => {
  const arc = arcTo(sentence, head);
  return (
    arc?.relation === 'nmod' &&
    prepositionOf(sentence, head) === 'of' &&
    /^NN/.test(tokenAt(sentence, arc.governor).pos) &&
    !partOfDay.test(tokenAt(sentence, arc.governor).lemma) &&
    !triggers.some((one) => one.head === arc.governor)
  );
};

/** "9 May was declared a day of mourning", "the town marks 9 May": what is kept as a day, and not when it was made one. */
const isDeclared = (sentence: Sentence, head: number): boolean =>
  /^(nsubj:pass|obj)$/.test(relationOf(sentence, head)) &&
  /^(declare|designate|proclaim|mark|observe|celebrate|commemorate|name|establish|recognize|recognise|choose)$/.test(
    tokenAt(sentence, Math.max(0, governorOf(sentence, head))).lemma,
  );

/** "on the evening of 11 March", "in the early hours of Tuesday": that day; "on the eve of 11 March" is not. */
const partOfDay = /^(hour|morning|afternoon|evening|night|dawn|noon|midnight|day)$/i;

/** "since March, when a bomb killed 19": in March, and only what the clause tells. */
const sinceWhen = (
  sentence: Sentence,
  time: TimeExpression,
  head: number,
  triggers: readonly Trigger[],
): Timing[] | undefined => {
  const when = triggers.filter((one) => isWhenClause(sentence, time, one));
  if (when.length === 0 || prepositionOf(sentence, head) !== 'since' || time.edtf === undefined) return undefined;
  const closed = { ...time, edtf: time.edtf.replace(/\/\.\.$/, '') };
  const date = dateMention(sentence, closed);
  return date ? when.map((trigger) => ({ trigger, time: closed, date, rule: 'events.time' })) : [];
};

/** "a week earlier, on 13 January": of two dates of one event the one that says the day itself counts. */
const saysBetter = (other: Timing, one: Timing): boolean =>
  other !== one &&
  other.trigger === one.trigger &&
  other.date !== undefined &&
  one.date !== undefined &&
  isRelative.test(one.time.text) &&
  !isRelative.test(other.time.text);

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
