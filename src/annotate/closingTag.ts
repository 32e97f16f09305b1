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
    const at = isAlone(text, from, end) ? tagStart(sentences, from, end, /["”]/.test(text[end] ?? '')) : undefined;
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

/** Behind the mark that begins the next paragraph; the end where there is none. */
const nextStart = (text: string, from: number, end: number): number => {
  const behind = /^\s*["“]/.exec(text.slice(from, end));
  return behind ? from + behind[0].length : end;
};

/** Where the comma ends before the closing words of the last sentence. */
const tagStart = (
  sentences: readonly Sentence[],
  start: number,
  end: number,
  isClosed: boolean,
): number | undefined => {
  const last = sentences.findLast((one) => one.start < end && one.end > start);
  const tokens = last?.tokens.filter((token) => token.start >= start && token.end <= end) ?? [];
  const comma = tokens.findLastIndex(
    ({ text }, at) => text === ',' && tokens.slice(at + 1).some(({ pos }) => /^VB[DZP]$/.test(pos)),
  );
  const said = tokens.slice(0, Math.max(comma, 0)).some(({ pos }) => /^(VB[DZP]|MD)$/.test(pos));
  const tag = tokens.slice(comma + 1);
  if (!last || !said || !isTag(tag) || isClauseBefore(last, tokens.slice(0, comma))) return undefined;
  // Between marks that are in order "he was ill, his wife told the doctor" may be what somebody says.
  return isClosed && tag.some(({ lemma }) => lemma === 'tell') ? undefined : tokens[comma]?.end;
};

/** "Before he died", "When I asked": no sentence of its own, but of what stands behind the comma. */
const isClauseBefore = ({ tree }: Sentence, tokens: readonly Token[]): boolean => {
  const first = tokens.find(({ text }) => /\p{L}/u.test(text));
  return (
    first !== undefined &&
    (first.pos === 'WRB' || tree[first.index]?.relation === 'mark') &&
    tokens.every(({ text }) => text !== ',')
  );
};

/** "the governor said in a statement", "said the governor": somebody, a verb of saying, and when, where and to whom. */
const isTag = (tokens: readonly Token[]): boolean => {
  const verb = tokens.findIndex(({ pos }) => pos.startsWith('VB'));
  const before = tokens.slice(0, verb);
  const behind = tokens.slice(verb + 1).filter(({ pos }) => pos !== '.');
  const isSaid = /^VB[DZ]$/.test(tokens[verb]?.pos ?? '') && taggingVerbs.has(tokens[verb]?.lemma ?? '');
  if (!isSaid || behind.some(({ pos, text }) => /^(VB.?|MD|TO|W.*|PRP|CC|:)$/.test(pos) || text === 'that'))
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
