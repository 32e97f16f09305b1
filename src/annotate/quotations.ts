import type { Quotation, Sentence } from '../model/annotation.js';

/** Pairs of quotation marks of the scripts and houses that English press texts use. */
const marks =
  /“([^“”]+)”|"([^"]+)"|«([^«»]+)»|„([^„“”]+)[“”]|(?<![\p{L}\p{N}])[‘']([^‘’'\n]{12,})[’'](?![\p{L}\p{N}])/gu;

/** Words in quotation marks, each within one sentence; offsets are those of the document. */
export const readQuotations = (sentences: readonly Sentence[]): Quotation[] =>
  sentences.flatMap((sentence) =>
    [...sentence.text.matchAll(marks)].flatMap((match) => {
      const text = match.slice(1).find((group) => group !== undefined);
      if (!text) return [];
      const start = sentence.start + match.index + match[0].indexOf(text);
      return [{ sentence: sentence.index, start, end: start + text.length, text }];
    }),
  );
