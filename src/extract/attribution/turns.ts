import type { AnnotatedDocument } from '../../model/annotation.js';
import type { Mention } from '../../model/mention.js';
import type { MentionIndex } from '../mentionsAt.js';
import type { Report } from './report.js';

/**
 * Interviews, debates and transcripts: "MS. PETROVA: ..." at the start of a line gives all up to the next label to whom it names.
 * Three labels make a transcript; a single colon does not.
 */
export const turnsOf = (annotated: AnnotatedDocument, index: MentionIndex): Report[] => {
  const { text } = annotated.document;
  const labels = [...text.matchAll(label)];
  if (labels.length < 3 || new Set(labels.map((one) => one[1])).size > labels.length * 0.7) return [];
  return labels.flatMap((match, number): Report[] => {
    const start = match.index + match[0].length;
    const end = labels[number + 1]?.index ?? text.length;
    const sentence = annotated.sentences.find((one) => one.end > match.index);
    const speaker = sentence && named(index.inSentence(sentence, 'Person'), match.index, start);
    return sentence && speaker
      ? [{ sentence: sentence.index, span: { start, end }, core: new Set(), stance: 'said', speaker }]
      : [];
  });
};

const label = /(?<=^|\n)[ \t]*(\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,5}):[ \t]+(?=\S)/gu;

const named = (persons: readonly Mention[], start: number, end: number): Mention | undefined =>
  persons.find((one) => one.level === 'name' && one.start >= start && one.end <= end);
