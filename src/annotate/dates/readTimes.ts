import type { Dateline, Sentence, TimeExpression } from '../../model/annotation.js';
import type { Document } from '../../model/document.js';
import { byPosition, overlaps, type Span } from '../../model/span.js';
import { typeOfDocumentNoun } from '../../ontology/documentTypes.js';
import type { CoreNlpReading } from '../corenlp/reading.js';
import { yearOf } from './calendar.js';
import { anchorOf } from './dateline.js';
import { explicitYears } from './explicitYears.js';
import { type FoundDate, plainText, readDates } from './grammar.js';
import { lastPoint } from './periods.js';
import { refine } from './refine.js';
import { type DateContext, noDate } from './rule.js';
import { theWeekend } from './rules/relative.js';
import { fromSutime } from './sutime.js';
import { tenseAt } from './tense.js';

/**
 * The time expressions of a document in reading order: those of our grammar first, then what SUTime knows beyond it. Relative
 * ones are resolved against the publication or the dateline, never against today; what cannot be resolved is left out.
 */
export const readTimes = (
  { sentences, entityMentions }: CoreNlpReading,
  document: Document,
  datelines: readonly Dateline[],
): readonly TimeExpression[] => {
  const published = anchorOf(document, datelines);
  const yearsOf = explicitYears(document.text);
  const times: TimeExpression[] = [];
  const taken: Span[] = [];
  for (const sentence of sentences) {
    const text = plainText(sentence.text);
    const tense = (at: number) => tenseAt(sentence, sentence.start + at);
    const past = history(times, sentence);
    const contextAt = (all: readonly FoundDate[]): DateContext => {
      const found = all.slice(-farthest);
      return {
        ...(published ? { published } : {}),
        ...previousOf(text, found, past, document.text, published),
        ...explicitOf(text, found, past, document.text, published),
        tense,
        yearsOf,
      };
    };
    const found = readDates(text, contextAt);
    for (const each of found) taken.push({ start: sentence.start + each.start, end: sentence.start + each.end });
    for (const { start, end, meaning, rule } of refine(text, found, contextAt([]))) {
      const span = { start: sentence.start + start, end: sentence.start + end };
      const isDateline = datelines.some((dateline) => overlaps(dateline, span));
      if (isDateline && !isDated(meaning.edtf)) continue;
      times.push({
        sentence: sentence.index,
        ...span,
        text: document.text.slice(span.start, span.end),
        ...meaning,
        rule: isDateline ? 'dates.dateline' : rule,
      });
    }
  }
  const others = entityMentions.flatMap((mention) => {
    const sentence = mention.timex && sentences[mention.sentence];
    const time = sentence && fromSutime(mention, published, tenseAt(sentence, mention.start));
    return time && !taken.some((span) => overlaps(span, time)) ? [time] : [];
  });
  return [...times, ...others].sort(byPosition);
};

/** How many sentences back "two days later" looks for the day that it counts from. */
const sentencesBack = 3;

/** How many dates back it looks: a table may be one sentence of thousands. */
const farthest = 40;

const history = (times: readonly TimeExpression[], sentence: Sentence): readonly TimeExpression[] =>
  times
    .slice(times.findLastIndex((time) => time.sentence < sentence.index - sentencesBack) + 1)
    .filter((time) => time.rule !== 'dates.dateline')
    .slice(-farthest);

const isDated = (edtf: string | undefined): edtf is string =>
  edtf !== undefined && /^\d/.test(edtf) && !edtf.includes('..');

const previousOf = (
  text: string,
  found: readonly FoundDate[],
  past: readonly TimeExpression[],
  document: string,
  published: string | undefined,
): Pick<DateContext, 'previous' | 'account'> => {
  const before = (start: number): string => document.slice(Math.max(0, start - 60), start);
  const told = [
    ...past.map(({ text: words, start, edtf, rule }) => ({ words, before: before(start), edtf, rule })),
    ...found.map(({ start, end, meaning, rule }) => ({
      words: text.slice(start, end),
      before: text.slice(Math.max(0, start - 60), start),
      edtf: meaning === noDate ? undefined : meaning.edtf,
      rule,
    })),
    // "The ferry that sank at the weekend" tells by the way when: no account goes on from it.
  ].filter((one) => isDated(one.edtf) && one.rule !== theWeekend.name && !isBetweenCommas(one));
  const previous = told.at(-1)?.edtf;
  const account = told.findLast((one) => !isAside(one.words, one.before) || !isLongAgo(one.words, published))?.edtf;
  return { ...(previous ? { previous } : {}), ...(account ? { account } : {}) };
};

const beginnings = '(?:founded|established|born|built|created|incorporated|set up)\\b[^.;,]{0,40}$';
const beginning = new RegExp(`\\b${beginnings}`, 'i');
const aside = new RegExp(`,\\s+(?:which\\s+was\\s+|who\\s+was\\s+|first\\s+)?${beginnings}`, 'i');

/** "The company, founded in Leeds in May 1911, employs ...": a year by the way, in which no account goes on. */
const isAside = (words: string, before: string): boolean =>
  /^(?:\p{Lu}\p{L}+ )?\d{4}$/u.test(words) && beginning.test(before.slice(-60));

/** "under the 1979 treaty", "the 2022 media law": the year of a text, in which no account goes on. */
const isOfText = (words: string, after: string): boolean =>
  /^\d{4}$/.test(words) &&
  [1, 2, 3].some((count) =>
    typeOfDocumentNoun.has(
      after
        .trim()
        .split(/\s+/)
        [count - 1]?.replace(/[.,;:]$/, '')
        .toLowerCase() ?? '',
    ),
  ) &&
  /^\s\p{L}/u.test(after) &&
  !/^\s(?:and|or|in|on|when|after|the|a|an|he|she|it|they|his|its|their|with|by|to|that|which|as|for)\b/.test(after);

/**
 * "Responded to the 2016 victory", "Crimea, which was annexed in 2014": the year by which a report names what is behind it. A day or month
 * after it is near the report; long ago a history goes on in it.
 */
const isBackground = (words: string, before: string, after: string, published: string | undefined): boolean =>
  /^\d{4}$/.test(words) &&
  published !== undefined &&
  !isLongAgo(words, published) &&
  (isTaking.test(before) || (/(?:\bthe|['’]s) $/i.test(before) && /^ (?:\p{L}+ )?(?:\p{Ll}+|War)\b/u.test(after)));

const isTaking = /\b(?:annexed|seized|invaded|occupied|captured)\b[^.;]{0,40}$/i;

const isBetweenCommas = ({ words, before }: { readonly words: string; readonly before: string }): boolean =>
  isAside(words, before) && aside.test(before);

/** "The camp was built in 2019": what followed later in the year may be told; of what is older, news tell no more than its age. */
const isLongAgo = (words: string, published: string | undefined): boolean =>
  published !== undefined && Number(words.slice(-4)) < Number(published.slice(0, 4)) - 10;

/** "In January 1904 they rose. On 12 January ... In August ...": a day of long ago has its year from the date before it, and hands it on. */
const isCarriedOn = (edtf: string, published: string | undefined): boolean =>
  published !== undefined && edtf.length >= 7 && yearOf(edtf) < yearOf(published) - 1;

const explicitOf = (
  text: string,
  found: readonly FoundDate[],
  past: readonly TimeExpression[],
  document: string,
  published: string | undefined,
): { explicit?: string } => {
  const last = past[past.length - 1];
  const spelled = [
    ...past
      .filter(
        (time) =>
          last &&
          time.sentence >= last.sentence &&
          !isAside(time.text, document.slice(0, time.start)) &&
          !isBackground(
            time.text,
            document.slice(Math.max(0, time.start - 60), time.start),
            document.slice(time.end, time.end + 60),
            published,
          ) &&
          !isOfText(time.text, document.slice(time.end, time.end + 60)),
      )
      .map((time) => ({ words: time.text, edtf: time.edtf })),
    ...found
      .filter(
        ({ start, end }) =>
          !isAside(text.slice(start, end), text.slice(0, start)) &&
          !isBackground(text.slice(start, end), text.slice(0, start), text.slice(end, end + 60), published) &&
          !isOfText(text.slice(start, end), text.slice(end, end + 60)),
      )
      .map(({ start, end, meaning }) => ({
        words: text.slice(start, end),
        edtf: meaning === noDate ? undefined : meaning.edtf,
      })),
  ].filter(({ words, edtf }) => isDated(edtf) && (words.includes(edtf.slice(0, 4)) || isCarriedOn(edtf, published)));
  const explicit = lastPoint(spelled[spelled.length - 1]?.edtf ?? '');
  return explicit ? { explicit } : {};
};
