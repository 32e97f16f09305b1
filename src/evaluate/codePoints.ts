/**
 * The one place where offsets change their base: our model counts UTF-16 code units, JSON lines count Unicode code
 * points. An offset in the middle of a surrogate pair counts as before the pair.
 */
export interface OffsetMap {
  readonly toCodePoint: (utf16: number) => number;
  readonly toUtf16: (codePoint: number) => number;
}

/** Offsets past the end of the text are kept at its end. */
export const offsetMap = (text: string): OffsetMap => {
  const pairs = surrogatePairs(text);
  if (pairs.length === 0) {
    const clamp = (offset: number): number => Math.min(offset, text.length);
    return { toCodePoint: clamp, toUtf16: clamp };
  }
  const points = text.length - pairs.length;
  return {
    toCodePoint: (utf16) => {
      const offset = Math.min(utf16, text.length);
      return offset - countBelow(pairs, (pair) => pair + 1 <= offset);
    },
    toUtf16: (codePoint) => {
      const offset = Math.min(codePoint, points);
      return offset + countBelow(pairs, (pair, index) => pair - index < offset);
    },
  };
};

/** What a code point span of a text says. */
export const codePointSlice = (text: string, start: number, end: number): string => {
  const { toUtf16 } = offsetMap(text);
  return text.slice(toUtf16(start), toUtf16(end));
};

/** UTF-16 offsets of the first halves of surrogate pairs, in order. */
const surrogatePairs = (text: string): number[] =>
  [...text.matchAll(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g)].map((match) => match.index);

/** How many of a sorted list pass a test that holds for a first part of it: a binary search. */
const countBelow = (list: readonly number[], passes: (item: number, index: number) => boolean): number => {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (passes(list[middle] ?? 0, middle)) low = middle + 1;
    else high = middle;
  }
  return low;
};
