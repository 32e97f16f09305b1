import { rewritten, type Span } from '../../model/span.js';

/**
 * Where a text was written without regard to capitals: telegrams and headlines ALL IN CAPITALS, or a whole text with none where
 * English has them. Everything else, and so every ordinary text, is left out. Spans are whole lines, or sentences of a line.
 */
export const uncasedIn = (text: string): readonly Span[] => {
  const lines = linesOf(text);
  if (isInCapitals(text)) return joined(lines.filter((line) => hasLetters(text, line)));
  const shouted = lines.flatMap((line) => shoutedIn(text, line));
  const rest = rewritten(text, shouted, () => '');
  if (!isWithoutCapitals(rest)) return joined(shouted);
  return joined(lines.filter((line) => hasLetters(text, line)));
};

const hasLetters = (text: string, { start, end }: Span): boolean => /\p{L}/u.test(text.slice(start, end));

/** A line in capitals, or sentences in capitals within it. A few words may be a heading, a label or initials as they are meant. */
const shoutedIn = (text: string, line: Span): Span[] => {
  const isShouted = (span: Span): boolean => {
    const words = text.slice(span.start, span.end);
    return isInCapitals(words) && (words.match(/\p{L}{2,}/gu)?.length ?? 0) >= fewestWords;
  };
  if (isShouted(line)) return [line];
  return spansOf(/[^.!?]+(?:[.!?]+["')\]]*|$)/g, text, line).filter(isShouted);
};

const fewestWords = 5;

const count = (text: string, letters: RegExp): number => text.match(letters)?.length ?? 0;

/** Whether there are more of these letters than `most`: the rest is not counted. */
const exceeds = (text: string, letters: RegExp, most: number): boolean => {
  let counted = 0;
  for (const _ of text.matchAll(letters)) if (++counted > most) return true;
  return false;
};

/** Nine letters of ten are capitals, and there are some long words: a list of acronyms is no sentence. */
const isInCapitals = (text: string): boolean => {
  // Asked about each sentence: in most the first question is answered without counting.
  if (!exceeds(text, /\p{Lu}{4,}/gu, 2)) return false;
  return !exceeds(text, /\p{Ll}/gu, count(text, /\p{Lu}/gu) / 9);
};

/** At least one sentence, and hardly a capital in it: English begins sentences and names with them. */
const isWithoutCapitals = (text: string): boolean => {
  // Most texts have too many capitals for their length, whatever else is in them.
  if (exceeds(text, /\p{Lu}/gu, text.length / 300)) return false;
  const small = count(text, /\p{Ll}/gu);
  return small >= 40 && count(text, /\p{Lu}/gu) <= small / 300 && exceeds(text, /\p{L}{2,}/gu, 7);
};

const linesOf = (text: string): Span[] => spansOf(/[^\n\r\u2028\u2029]+/g, text, { start: 0, end: text.length });

const spansOf = (pattern: RegExp, text: string, within: Span): Span[] =>
  [...text.slice(within.start, within.end).matchAll(pattern)].map((match) => ({
    start: within.start + match.index,
    end: within.start + match.index + match[0].length,
  }));

/** Lines that follow each other are one text, so that sentences go on over their ends. */
const joined = (spans: readonly Span[]): Span[] => {
  const result: Span[] = [];
  for (const span of spans) {
    const last = result[result.length - 1];
    if (last && span.start - last.end <= 2) result[result.length - 1] = { start: last.start, end: span.end };
    else result.push(span);
  }
  return result;
};
