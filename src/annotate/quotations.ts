import type { Quotation, Sentence } from '../model/annotation.js';
import { overlaps, type Span } from '../model/span.js';

/** Words between quotation marks, one for each sentence that they reach into; offsets are those of the document. */
export const readQuotations = (text: string, sentences: readonly Sentence[]): Quotation[] => {
  const within = sentences.flatMap((sentence) =>
    matches(sentence.text, marks).map((span) => ({
      start: span.start + sentence.start,
      end: span.end + sentence.start,
    })),
  );
  const across = matches(text, longMarks).filter(
    (span) => sentences.filter((sentence) => overlaps(sentence, span)).length > 1,
  );
  const alone = within.filter((span) => !across.some((other) => overlaps(other, span)));
  return [...alone, ...across].sort((a, b) => a.start - b.start).flatMap((span) => parts(text, sentences, span));
};

/** Pairs of quotation marks of the scripts and houses that English press texts use. */
const marks =
  /“([^“”]+)”|"([^"]+)"|«([^«»]+)»|„([^„“”]+)[“”]|(?<![\p{L}\p{N}])[‘']([^‘’'\n]{12,})[’'](?![\p{L}\p{N}])/gu;

/**
 * The same over several sentences of one paragraph, and over paragraphs that each begin with an opening mark while only the last
 * one closes. Straight marks open before a word and close behind one.
 */
const longMarks =
  /“([^“”\n]+(?:\n\s*“[^“”\n]+)*)”|(?<![\p{L}\p{N}\p{P}])"(?=\S)([^"\n]+(?:\n\s*"[^"\n]+)*)(?<=[\p{L}\p{N}\p{P}])"(?![\p{L}\p{N}])|«([^«»\n]+)»/gu;

const matches = (text: string, pattern: RegExp): Span[] =>
  [...text.matchAll(pattern)].flatMap((match) => {
    const words = match.slice(1).find((group) => group !== undefined);
    if (!words) return [];
    const start = match.index + match[0].indexOf(words);
    return [{ start, end: start + words.length }];
  });

const parts = (text: string, sentences: readonly Sentence[], whole: Span): Quotation[] => {
  const reached = sentences.filter((sentence) => overlaps(sentence, whole));
  return reached.map((sentence) => {
    const start = Math.max(sentence.start, whole.start);
    const end = Math.min(sentence.end, whole.end);
    const one = { sentence: sentence.index, start, end, text: text.slice(start, end) };
    return reached.length > 1 ? { ...one, whole } : one;
  });
};
