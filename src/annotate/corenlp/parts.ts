import type { Span } from '../../model/span.js';

/** The longest text sent at once: some thirty paragraphs. The server's memory grows with it. */
export const longestPart = 20_000;

const ends: readonly RegExp[] = [/\n\s*\n/g, /\n/g, /[.!?]["')]*\s/g, /\s/g];

/**
 * Cuts a text into parts of at most `limit` characters, at the last paragraph end that fits, else at the last line,
 * sentence or word end. The parts follow each other without gaps.
 */
export const partsOf = (text: string, limit = longestPart): Span[] => {
  const parts: Span[] = [];
  let start = 0;
  while (text.length - start > limit) {
    const window = text.slice(start, start + limit);
    const end = start + (ends.map((pattern) => lastEnd(window, pattern)).find((at) => at > limit / 4) ?? limit);
    parts.push({ start, end });
    start = end;
  }
  return [...parts, { start, end: text.length }];
};

const lastEnd = (window: string, pattern: RegExp): number => {
  let end = 0;
  for (const match of window.matchAll(pattern)) end = match.index + match[0].length;
  return end;
};
