import type { GoldLine, Line, LineTime } from '../line.js';
import { likeness, matchOneToOne, sameExtent, touches } from '../match.js';
import { type Tally, tally } from '../tally.js';

export interface TimeOptions {
  /** Leaves out what gold marks as the document date, and predictions that overlap it. */
  readonly bodyOnly?: boolean;
}

/**
 * The TempEval-3 measures. strict: same extent. relaxed: overlap, one to one. type, value (and edtf, where gold has it):
 * of the relaxed matches only those count whose attribute is right.
 */
export const scoreTimes = (gold: GoldLine, predicted: Line, options: TimeOptions = {}): Map<string, Tally> => {
  const sides = timeSides(gold, predicted, options);
  const exact = matchOneToOne(sides.gold, sides.predicted, sameExtent, likeness);
  const relaxed = matchTimes(sides.gold, sides.predicted);
  const row = (right: number): Tally => tally(right, sides.predicted.length, sides.gold.length);
  const rows = new Map([
    ['strict', row(exact.length)],
    ['relaxed', row(relaxed.length)],
    ['type', row(relaxed.filter(([g, p]) => attribute(g.type) === attribute(p.type)).length)],
    ['value', row(relaxed.filter(([g, p]) => sameValue(g, p)).length)],
  ]);
  if (sides.gold.some((time) => time.edtf !== undefined)) {
    rows.set('edtf', row(relaxed.filter(([g, p]) => (g.edtf ?? '') === (p.edtf ?? '')).length));
  }
  return rows;
};

/** A value as it is compared: without regard to case; none is like an empty one. */
export const sameValue = (gold: LineTime, predicted: LineTime): boolean =>
  attribute(gold.value).trim() === attribute(predicted.value).trim();

export const matchTimes = (gold: readonly LineTime[], predicted: readonly LineTime[]): [LineTime, LineTime][] =>
  matchOneToOne(gold, predicted, touches, likeness).map(([g, p]) => [gold[g] as LineTime, predicted[p] as LineTime]);

/** Expressions without extent (an unwritten document date) are left out of gold, optional gold out of both. */
export const timeSides = (gold: GoldLine, predicted: Line, { bodyOnly = false }: TimeOptions) => {
  const all = (gold.times ?? []).filter((time) => time.end > time.start);
  const counted = all.filter((time) => !time.optional && !(bodyOnly && time.dct));
  const aside = all.filter((time) => time.optional || (bodyOnly && time.dct));
  const inDateline = (time: LineTime): boolean => bodyOnly && aside.some((other) => other.dct && touches(other, time));
  const optional = (time: LineTime): boolean =>
    aside.some((other) => other.optional && touches(other, time)) && !counted.some((other) => touches(other, time));
  return {
    gold: counted,
    predicted: (predicted.times ?? []).filter(
      (time) => !(bodyOnly && time.dct) && !inDateline(time) && !optional(time),
    ),
  };
};

const attribute = (text: string | null | undefined): string => (text ?? '').toUpperCase();
