import type { AnnotatedDocument, Quotation, Sentence } from '../../model/annotation.js';
import { typeOfDocumentNoun } from '../../ontology/documentTypes.js';
import type { Candidate } from './candidate.js';

/** Texts cited by a title in quotation marks behind the noun: a decision "On ...", a report entitled "...". */
export const titledDocuments = (annotated: AnnotatedDocument): Candidate[] =>
  annotated.quotations.flatMap((quotation) => titled(annotated, quotation));

/** Kinds of text that are quoted by their words, so that a title needs "entitled" before it. */
const spoken: ReadonlySet<string> = new Set(['statement', 'letter', 'communiqué', 'declaration', 'petition']);

const titled = (annotated: AnnotatedDocument, quotation: Quotation): Candidate[] => {
  const sentence = annotated.sentences[quotation.sentence];
  const head = sentence && nounBefore(sentence, quotation);
  const type = head === undefined ? undefined : typeOfDocumentNoun.get(lemma(sentence, head));
  if (!sentence || head === undefined || !type || quotation.whole || quotation.end > sentence.end) return [];
  const isBare = sentence.tokens[head + 1]?.end === quotation.start;
  if (isBare && spoken.has(type.name)) return [];
  const title = quotation.text.trim().replace(/[,.]$/, '');
  if (!/^[\p{Lu}\d]/u.test(title)) return [];
  const start = sentence.tokens[head]?.start ?? quotation.start;
  return [
    {
      sentence,
      start,
      end: quotation.start + quotation.text.trimEnd().length,
      head,
      level: 'name',
      cited: { title, documentType: type.name },
      rule: 'cited.title',
    },
  ];
};

/** The noun right before the opening mark, or before "entitled", "titled", "called" and a comma. */
const nounBefore = (sentence: Sentence | undefined, quotation: Quotation): number | undefined => {
  const before =
    sentence?.tokens.filter((token) => token.end <= quotation.start && !/^["“”«»'`]+$/.test(token.text)) ?? [];
  let index = before.length - 1;
  if (/^(entitled|titled|called|headed|named)$/.test(before[index]?.text.toLowerCase() ?? '')) {
    index--;
    if (before[index]?.text === ',') index--;
  } else if (before[index]?.text === ',' && isTitleCased(quotation.text)) {
    // "The annual report, "Lives on Hold", says": capitals tell a title from what is quoted.
    index--;
  }
  const token = before[index];
  if (!sentence || !token?.pos.startsWith('NN')) return undefined;
  return typeOfDocumentNoun.has(token.lemma.toLowerCase()) ? token.index : ownedBy(sentence, token.index);
};

/** "A report by the Harbour Fund titled": the text that is somebody's. */
const ownedBy = (sentence: Sentence, owner: number): number | undefined => {
  const name = sentence.tokens.slice(0, owner + 1).findLast(({ text }) => /^(by|of|from)$/.test(text));
  const noun = sentence.tokens[(name?.index ?? 0) - 1];
  const between = sentence.tokens.slice((name?.index ?? owner) + 1, owner + 1);
  const isName = between.length > 0 && between.every(({ text }) => /^\p{Lu}|^(the|and|of|for|&)$/u.test(text));
  return isName && typeOfDocumentNoun.has(noun?.lemma.toLowerCase() ?? '') ? noun?.index : undefined;
};

const lemma = (sentence: Sentence | undefined, index: number): string =>
  sentence?.tokens[index]?.lemma.toLowerCase() ?? '';

const isTitleCased = (text: string): boolean => {
  const long = text.match(/\p{L}{4,}/gu) ?? [];
  return long.length > 0 && long.every((word) => /^\p{Lu}/u.test(word)) && text.split(' ').length < 10;
};
