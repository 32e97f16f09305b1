import type { Span } from '../model/span.js';

/**
 * What stands between double quotation marks, in any of the ways in which the press sets them: over several sentences, over paragraphs
 * that each begin with a mark while only the last one closes, opened by a curly mark and closed by a straight one, and a paragraph that begins
 * with a mark and is never closed. Offsets are those of the text.
 */
export const quotedSpans = (given: string): Span[] => {
  const text = withDoubleMarks(given);
  const found: Span[] = [];
  let open: { readonly start: number; readonly mark: string } | undefined;
  let skipped = -1;
  for (const { index, 0: mark } of text.matchAll(/["“”„«»]|\n+/g)) {
    if (mark.startsWith('\n')) {
      if (!open || goesOn(text, index, mark.length) || closesBelow(text, index, open)) continue;
      if (isUnclosedSpeech(text, open.start - 1)) found.push({ start: open.start, end: index });
      open = undefined;
    } else if (index <= skipped) continue;
    else if (open) {
      const after = index + 1;
      const inner = endInside(text, index, open);
      if (inner !== undefined) {
        skipped = inner;
        continue;
      }
      if (open.mark === '“' && mark === '"' && closesLater(text, after)) continue;
      if (closes(text, index, open.mark)) {
        found.push({ start: open.start, end: index });
        open = undefined;
        // A paragraph that goes on with the words of the one before.
      } else if (!isLineStart(text, index) && opens(text, index) && !isNextParagraph(text, index, open.start))
        open = { start: after, mark };
    } else if (opens(text, index)) open = { start: index + 1, mark };
  }
  if (open && isUnclosedSpeech(text, open.start - 1)) found.push({ start: open.start, end: text.length });
  return found.filter(({ start, end }) => /[\p{L}\p{N}]/u.test(text.slice(start, end)));
};

/** Two single marks for a double one, of the same length: ‘’We condemn’’. */
const withDoubleMarks = (text: string): string =>
  text
    .replace(/(?<![\p{L}\p{N}])(?:‘’|‘‘|''|``)(?=[\p{L}\p{N}])/gu, ' "')
    .replace(/(?:’’|‘’|'')(?![\p{L}\p{N}])/gu, '" ');

/**
 * A text that is given whole, in several paragraphs of which only the first begins with a mark, and the last ends with one: '..., "In
 * response ...\n\nWe condemn ...", reads the statement'.
 */
const closesBelow = (text: string, at: number, open: { readonly start: number; readonly mark: string }): boolean => {
  if (!isSpeechAt(text, open.start - 1)) return false;
  for (const { index, 0: mark } of text.slice(at, at + longestText).matchAll(/["“”„«»]/g)) {
    const place = at + index;
    if (open.mark === '“' ? mark === '“' : opens(text, place)) return false;
    if (closes(text, place, open.mark))
      return (
        // A pipe of 5".
        !/\d/.test(text[place - 1] ?? '') &&
        (/[.!?…,]$/.test(text.slice(place - 1, place)) ||
          /^.\s*(?:[,.]|[–—-]?[ \t]*\p{Ll})/u.test(text.slice(place, place + 10)))
      );
  }
  return false;
};

/** Characters that such a text may have. */
const longestText = 6000;

/** Straight marks open before a word and behind a space; in tokenised texts, with a space on both sides. */
const opens = (text: string, at: number): boolean => {
  const mark = text[at] ?? '';
  if (/[“„«]/.test(mark)) return true;
  const [before, after] = [text[at - 1] ?? '\n', text[at + 1] ?? '\n'];
  if (mark !== '"' && mark !== '”') return false;
  return /[\s([—–-]/.test(before) && (mark === '"' || /\S/.test(after)) && after !== '\n';
};

const closes = (text: string, at: number, opened: string): boolean => {
  const mark = text[at] ?? '';
  if (mark === '”') return opened !== '«';
  if (mark === '»') return opened === '«';
  if (mark === '“') return opened === '„';
  if (mark !== '"') return false;
  const [before, after] = [text[at - 1] ?? '\n', text[at + 1] ?? '\n'];
  // Opened before a word it is another opening mark: the one before was never closed.
  return !/[\s([]/.test(before) || (/\s/.test(before) && !/[\p{L}\p{N}]/u.test(after));
};

/** Straight marks inside of curly ones are a word or two that somebody else said. */
const closesLater = (text: string, from: number): boolean => /^[^“\n]*”/.test(text.slice(from, from + longest));

/** 'The letter reads: "They held so-called "elections" there. We ..."': straight marks around a few words inside of straight ones that go on. */
const endInside = (
  text: string,
  at: number,
  open: { readonly start: number; readonly mark: string },
): number | undefined => {
  if (open.mark !== '"' || text[at] !== '"' || !/:\s*$/.test(text.slice(Math.max(0, open.start - 4), open.start - 1)))
    return undefined;
  const [pair] = /^"[^"“”\n.!?]{1,60}(?<![\s,])"(?=[\s,;:)])/.exec(text.slice(at, at + 70)) ?? [];
  const isInside = /[\p{L},] $/u.test(text.slice(Math.max(0, at - 2), at)) && /^"[\p{L}\p{N}]/u.test(text.slice(at));
  const end = at + (pair?.length ?? 0);
  const next = pair && isInside ? text.indexOf('"', end) : -1;
  return next > 0 && next - at < longestText && /[.!?…]$/.test(text.slice(next - 1, next)) ? end - 1 : undefined;
};

const isLineStart = (text: string, at: number): boolean => /(?:^|\n)[ \t]*$/.test(text.slice(Math.max(0, at - 20), at));

/** Words that begin a line with a mark, or follow a colon, are speech though nothing closes them. */
const isSpeechAt = (text: string, at: number): boolean =>
  isLineStart(text, at) || /[:,]\s*$/.test(text.slice(Math.max(0, at - 3), at));

const isUnclosedSpeech = (text: string, at: number): boolean => isSpeechAt(text, at) || isCutShort(text, at);

/** '... the mayor said. “We held out. They came at': of a text that ends before the mark closes, what began as a sentence is speech. */
const isCutShort = (text: string, at: number): boolean =>
  text.length - at < 2 * longest &&
  /[.!?…]["”]?[ \t]+$/.test(text.slice(Math.max(0, at - 5), at)) &&
  /^["“]\p{Lu}[^\n]+\s*$/u.test(text.slice(at));

/** Whether what is open at the end of a line is still open in the next: that one begins with a mark too, or closes it first. */
const goesOn = (text: string, at: number, breaks: number): boolean => {
  const next = text.slice(at + breaks).trimStart();
  if (/^["“]/.test(next)) return true;
  if (breaks > 1 || /^\s*\n/.test(text.slice(at + 1))) return false;
  const mark = /["“”„«»]|\n[ \t]*\n/.exec(next);
  return mark !== null && mark.index < longest && closes(next, mark.index, '"');
};

/** “They came at night. “We fled.”: where a text has lost its line breaks, a mark behind a full stop begins the next paragraph of the same speech. */
const isNextParagraph = (text: string, at: number, start: number): boolean =>
  /[\p{L}\p{N})][.!?…] +$/u.test(text.slice(start, at)) &&
  at - start < 2 * longest &&
  /^[^“"\n]+["”]/.test(text.slice(at + 1));

/** Characters behind a line break in which a quotation must close. */
const longest = 600;
