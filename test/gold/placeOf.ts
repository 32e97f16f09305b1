import type { LineSpan } from '../../src/evaluate/line.js';

/**
 * The place of words in a text, in code points: `words#2` is their second, words alone the first or, where a span is given, the nearest to
 * its start. Throws when the text, named by its id, has no such place.
 */
export const placeOf = (id: string, text: string, told: string, near?: LineSpan): LineSpan & { text: string } => {
  const { words = told, nth } = /^(?<words>.+)#(?<nth>\d+)$/su.exec(told)?.groups ?? {};
  const [points, sought] = [[...text], [...words]];
  const starts = points.flatMap((_, start) =>
    points.slice(start, start + sought.length).join('') === words ? [start] : [],
  );
  const away = (start: number): number => Math.abs(start - (near?.start ?? 0));
  const start = nth ? starts[Number(nth) - 1] : [...starts].sort((a, b) => away(a) - away(b) || a - b)[0];
  if (start === undefined) throw new Error(`${id}: "${told}" is nowhere in the text`);
  return { start, end: start + sought.length, text: words };
};
