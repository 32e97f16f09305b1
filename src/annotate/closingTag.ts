import type { Sentence, Token } from '../model/annotation.js';
import type { Span } from '../model/span.js';
import { taggingVerbs } from '../ontology/speechVerbs.js';

/**
 * “They fled at night, the governor said.: where the closing mark is missing, or stands behind who says it, the words end at the comma before.
 * Paragraphs that go on with a mark of their own are quotations of their own then.
 */
export const withoutTags = (text: string, sentences: readonly Sentence[], span: Span): Span[] => {
  const spans: Span[] = [];
  let { start } = span;
  for (const { 0: paragraph, index } of text.slice(span.start, span.end).matchAll(/[^\n]+/g)) {
    const from = span.start + index;
    const end = from + paragraph.length;
    const at = isAlone(text, from, end) ? tagStart(sentences, from, end, isClosed(text, end)) : undefined;
    if (at === undefined) continue;
    spans.push({ start, end: at });
    start = nextStart(text, end, span.end);
  }
  return start < span.end ? [...spans, { start, end: span.end }] : spans;
};

/** A paragraph that begins with a mark and has nothing but these words. */
const isAlone = (text: string, start: number, end: number): boolean =>
  /(?:^|\n)[ \t]*["“]?$/.test(text.slice(Math.max(0, start - 20), start)) &&
  /^["”]?[ \t]*(?:\n|$)/.test(text.slice(end, end + 20));

const isClosed = (text: string, end: number): boolean => /["”]/.test(text[end] ?? '');

/** Behind the mark that begins the next paragraph; the end where there is none. */
const nextStart = (text: string, from: number, end: number): number => {
  const behind = /^\s*["“]/.exec(text.slice(from, end));
  return behind ? from + behind[0].length : end;
};

/** Where the comma ends before the closing words of the last sentence. */
const tagStart = (sentences: readonly Sentence[], start: number, end: number, closed: boolean): number | undefined => {
  const last = sentences.findLast((one) => one.start < end && one.end > start);
  const tokens = last?.tokens.filter((token) => token.start >= start && token.end <= end) ?? [];
  const comma = tokens.findLastIndex(
    ({ text }, at) => text === ',' && tokens.slice(at + 1).some(({ pos }) => /^VB[DZP]$/.test(pos)),
  );
  const before = tokens.slice(0, Math.max(comma, 0));
  const said = before.some(({ pos }) => /^(VB[DZP]|MD)$/.test(pos)) && !isSubordinate(before);
  return said && isTag(tokens.slice(comma + 1), closed) ? tokens[comma]?.end : undefined;
};

/** "Before he died, my father told the police": the clause before the comma is no sentence. */
const isSubordinate = (tokens: readonly Token[]): boolean =>
  /^(IN|WRB)$/.test(tokens[0]?.pos ?? '') && tokens.every(({ text }) => text !== ',');

/**
 * "the governor said in a statement", "said the governor": somebody, a verb of saying, and when, where and to whom. Where the mark is closed
 * the words may be the speaker's own: "they asked, the guard said nothing".
 */
const isTag = (tokens: readonly Token[], closed: boolean): boolean => {
  const verb = tokens.findIndex(({ pos }) => pos.startsWith('VB'));
  const before = tokens.slice(0, verb);
  const behind = tokens.slice(verb + 1).filter(({ pos }) => pos !== '.');
  const isSaid = /^VB[DZ]$/.test(tokens[verb]?.pos ?? '') && taggingVerbs.has(tokens[verb]?.lemma ?? '');
  if (!isSaid || behind.some(({ pos, text }) => /^(VB.?|MD|TO|W.*|PRP|CC|:)$/.test(pos) || text === 'that'))
    return false;
  if (closed && before.length > 0 && behind.length > 0 && behind[0]?.pos !== 'IN' && behind[0]?.ner !== 'DATE')
    return false;
  const who = before.length > 0 ? before : behind;
  return (
    who.some(({ pos }) => /^(NN|PRP$)/.test(pos)) &&
    !who.some(({ text }) => /^(i|we|you|my|our|your)$/i.test(text)) &&
    before.every(
      ({ pos, text }) =>
        /^(DT|JJ|NN|PRP|POS|IN|CC|CD|RB)/.test(pos) && !/^(as|and|but|or|if|when|because)$/i.test(text),
    )
  );
};
