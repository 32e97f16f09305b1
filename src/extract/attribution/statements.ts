import type { AnnotatedDocument } from '../../model/annotation.js';
import { speechVerbs } from '../../ontology/speechVerbs.js';
import type { MentionIndex } from '../mentionsAt.js';
import type { Report } from './report.js';
import { speakerOf } from './speaker.js';

/**
 * "Minister Jansen said:" at the end of a line, and in the next lines, without quotation marks, what "I" or "we" have to say: his
 * words, as far as the last line with a first person.
 */
export const statementsOf = (annotated: AnnotatedDocument, index: MentionIndex): Report[] => {
  const { text } = annotated.document;
  return [...text.matchAll(/:[ \t]*\n\s*(?=[^\s"“„«'‘•*-])/g)].flatMap((match): Report[] => {
    const start = match.index + match[0].length;
    const end = lastOfFirstPerson(text, start);
    const lead = annotated.sentences.findLast((one) => one.start <= match.index && match.index < one.end);
    if (end === undefined || !lead) return [];
    const speaker = lead.tokens
      .filter(({ pos, lemma }) => pos.startsWith('VB') && speechVerbs.get(lemma) === 'said')
      .map((token) => speakerOf(lead, token.index, index))
      .findLast(Boolean);
    return speaker && speaker.kind !== 'Place'
      ? [{ sentence: lead.index, span: { start, end }, core: new Set(), stance: 'said', speaker }]
      : [];
  });
};

/** Where the last of the lines ends that are the speaker's; the first of them must speak in the first person. */
const lastOfFirstPerson = (text: string, start: number): number | undefined => {
  let at = start;
  let end: number | undefined;
  for (const line of text.slice(start).split('\n')) {
    if (/^\s*(?:["“«]|notes?\b|further\b|background\b|ends\b)/i.test(line)) break;
    if (firstPerson.test(line)) end = at + line.length;
    else if (end === undefined) return undefined;
    at += line.length + 1;
  }
  return end;
};

const firstPerson = /\b(?:I|[Ww]e|[Mm]y|[Oo]ur|us|me)\b/;
