import type { Quotation, Sentence } from '../model/annotation.js';
import { overlaps, type Span } from '../model/span.js';
import { withoutTags } from './closingTag.js';
import { quotedSpans } from './quotationMarks.js';

/** Words between quotation marks, one for each sentence that they reach into; offsets are those of the document. */
export const readQuotations = (text: string, sentences: readonly Sentence[]): Quotation[] => {
  const double = quotedSpans(text).flatMap((span) => withoutTags(text, sentences, span));
  const single = sentences.flatMap((sentence) =>
    [...sentence.text.matchAll(singleMarks)]
      .map((match) => ({
        start: sentence.start + match.index + 1,
        end: sentence.start + match.index + match[0].length - 1,
      }))
      .filter((span) => !double.some((other) => overlaps(other, span))),
  );
  return [...double, ...single].sort((a, b) => a.start - b.start).flatMap((span) => parts(text, sentences, span));
};

/** Single marks around more than a word, in one sentence: an apostrophe is the same sign. */
const singleMarks = /(?<![\p{L}\p{N}])[‘'][^‘’'\n]{12,}[’'](?![\p{L}\p{N}])/gu;

const parts = (text: string, sentences: readonly Sentence[], whole: Span): Quotation[] => {
  const reached = sentences.filter((sentence) => overlaps(sentence, whole));
  return reached.map((sentence) => {
    const start = Math.max(sentence.start, whole.start);
    const end = Math.min(sentence.end, whole.end);
    const one = { sentence: sentence.index, start, end, text: text.slice(start, end) };
    return reached.length > 1 ? { ...one, whole } : one;
  });
};
