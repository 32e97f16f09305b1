import type { Dateline, Sentence, TimeExpression } from '../../model/annotation.js';
import type { Document } from '../../model/document.js';
import { byPosition, overlaps, type Span } from '../../model/span.js';
import type { CoreNlpReading } from '../corenlp/reading.js';
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
    const contextAt = (found: readonly FoundDate[]): DateContext => ({
      ...(published ? { published } : {}),
      ...previousOf(text, found, past, document.text, published),
      ...explicitOf(text, found, past, document.text),
      tense,
      yearsOf,
    });
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

const history = (times: readonly TimeExpression[], sentence: Sentence): readonly TimeExpression[] =>
  times
    .slice(times.findLastIndex((time) => time.sentence < sentence.index - sentencesBack) + 1)
    .filter((time) => time.rule !== 'dates.dateline');

const isDated = (edtf: string | undefined): edtf is string =>
  edtf !== undefined && /^\d/.test(edtf) && !edtf.includes('..');

const previousOf = (
  text: string,
  found: readonly FoundDate[],
  past: readonly TimeExpression[],
  document: string,
  published: string | undefined,
): { previous?: string } => {
  const isAccount = (words: string, before: string): boolean =>
    !isAside(words, before) || !(isBetweenCommas.test(before.slice(-60)) || isLongAgo(words, published));
  const here = found
    .filter(({ start, end }) => isAccount(text.slice(start, end), text.slice(0, start)))
    .flatMap(({ meaning, rule }) => (meaning === noDate ? [] : [{ edtf: meaning.edtf, rule }]));
  // "The ferry that sank at the weekend" tells by the way when: no account goes on from it.
  const told = [...past.filter((time) => isAccount(time.text, document.slice(0, time.start))), ...here].filter(
    ({ rule }) => rule !== theWeekend.name,
  );
  const previous = told.map(({ edtf }) => edtf).findLast(isDated);
  return previous ? { previous } : {};
};

const beginnings = '(?:founded|established|born|built|created|incorporated|set up)\\b[^.;,]{0,40}$';
const beginning = new RegExp(`\\b${beginnings}`, 'i');
const isBetweenCommas = new RegExp(`,\\s+(?:which\\s+was\\s+|who\\s+was\\s+|first\\s+)?${beginnings}`, 'i');

/** "The company, founded in Leeds in May 1911, employs ...": a year by the way, in which no account goes on. */
const isAside = (words: string, before: string): boolean =>
  /^(?:\p{Lu}\p{L}+ )?\d{4}$/u.test(words) && beginning.test(before.slice(-60));

/** "The camp was built in 2019": what followed later in the year may be told; of what is older, news tell no more than its age. */
const isLongAgo = (words: string, published: string | undefined): boolean =>
  published !== undefined && Number(words.slice(-4)) < Number(published.slice(0, 4)) - 10;

const explicitOf = (
  text: string,
  found: readonly FoundDate[],
  past: readonly TimeExpression[],
  document: string,
): { explicit?: string } => {
  const last = past[past.length - 1];
  const spelled = [
    ...past
      .filter((time) => last && time.sentence >= last.sentence && !isAside(time.text, document.slice(0, time.start)))
      .map((time) => ({ words: time.text, edtf: time.edtf })),
    ...found
      .filter(({ start, end }) => !isAside(text.slice(start, end), text.slice(0, start)))
      .map(({ start, end, meaning }) => ({
        words: text.slice(start, end),
        edtf: meaning === noDate ? undefined : meaning.edtf,
      })),
  ].filter(({ words, edtf }) => isDated(edtf) && words.includes(edtf.slice(0, 4)));
  const explicit = lastPoint(spelled[spelled.length - 1]?.edtf ?? '');
  return explicit ? { explicit } : {};
};
