/**
 * A stretch of an edition's stored text, counted in UTF-16 code units: `start` inclusive, `end` exclusive, so that
 * `text.slice(start, end)` is exactly what was read (invariant 7 of the graph model).
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const textOf = (text: string, span: Span): string => text.slice(span.start, span.end);

/** The text with these stretches, which stand in order and apart, written otherwise; in one pass. */
export const rewritten = (
  text: string,
  spans: readonly Span[],
  by: (part: string, index: number) => string,
): string => {
  const pieces: string[] = [];
  let at = 0;
  spans.forEach(({ start, end }, index) => {
    pieces.push(text.slice(at, start), by(text.slice(start, end), index));
    at = end;
  });
  pieces.push(text.slice(at));
  return pieces.join('');
};

export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

export const sameSpan = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;

/** The shortest stretch that holds both. */
export const around = (a: Span, b: Span): Span => ({ start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) });

/** Reading order: earlier first, and of two that start together the longer first. */
export const byPosition = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;
