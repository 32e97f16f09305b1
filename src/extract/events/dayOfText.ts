import type { AnnotatedDocument, Sentence } from '../../model/annotation.js';
import { edtfBounds } from '../../model/edtf.js';
import type { Mention } from '../../model/mention.js';

/** The day of the text: as given with it, or in its dateline. */
const dayOf = ({ document, datelines }: AnnotatedDocument): string | undefined =>
  document.source.publishedOn ?? datelines.map(({ edtf }) => edtf).find((edtf) => edtf !== undefined);

/** Whether a date is wholly behind the day of the text. */
export const isAfter = (date: string, annotated: AnnotatedDocument): boolean => {
  const day = edtfBounds(dayOf(annotated) ?? '')?.end;
  const start = edtfBounds(date)?.start;
  return day !== undefined && start !== undefined && start > day;
};

/** Whether a time goes on after the document's day: "this week" on its Monday. */
export const isOpen = (date: string, annotated: AnnotatedDocument): boolean => {
  const day = edtfBounds(dayOf(annotated) ?? '')?.end;
  const end = edtfBounds(date)?.end;
  return day !== undefined && end !== undefined && end > day;
};

/** Whether the sentence is of long ago: with a date of a month before the text's, or with a year in a text without a day. */
export const isBygone = (annotated: AnnotatedDocument, { index }: Sentence): boolean => {
  const day = edtfBounds(dayOf(annotated) ?? '')?.start;
  return annotated.times.some(({ sentence, edtf }) => {
    const end = sentence === index && edtf !== undefined ? edtfBounds(edtf)?.end : undefined;
    return end !== undefined && (day === undefined || end.slice(0, 7) < monthBefore(day));
  });
};

const monthBefore = (day: string): string => {
  const [year = 0, month = 1] = day.split('-').map(Number);
  return month > 1 ? `${year}-${String(month - 1).padStart(2, '0')}` : `${year - 1}-12`;
};

/** "the talks in Oslo last week", "the talks in May": a time right behind the noun that has begun by the day of the text. */
export const isDatedBehind = (annotated: AnnotatedDocument, { tokens, index }: Sentence, { end }: Mention): boolean => {
  const day = edtfBounds(dayOf(annotated) ?? '')?.end;
  return annotated.times.some((time) => {
    if (time.sentence !== index || time.start < end || !/^(DATE|TIME)$/.test(time.type)) return false;
    if (tokens.some((one) => one.start >= end && one.end <= time.start && /^(VB[DPZ]|MD)$/.test(one.pos))) return false;
    const start = edtfBounds(time.edtf ?? '')?.start;
    if (start === undefined) return /\b(last|yesterday|ago|earlier|previous)\b/i.test(time.text);
    return day === undefined || start <= day;
  });
};
