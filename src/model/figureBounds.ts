import type { FigureQualifier } from './mention.js';

/** What a number leaves open: the least and the most that it may be; without `high` there is no most. */
export interface FigureBounds {
  readonly low: number;
  readonly high?: number;
}

/** "About" leaves a tenth open on each side, which is how agencies round their counts. */
const about = 10;

/**
 * The least and the most that a figure may be. "At least 130" has no upper end, "up to 30" begins at 0, "about 200" is 180 to
 * 220, "20 to 30" is what it says. Figures whose bounds have no number in common cannot both be right.
 */
export const figureBounds = (figure: {
  readonly value: number;
  readonly upper?: number;
  readonly qualifier: FigureQualifier;
}): FigureBounds => {
  const { value, upper = value, qualifier } = figure;
  if (qualifier === 'at least') return { low: value };
  if (qualifier === 'up to') return { low: 0, high: upper };
  if (qualifier === 'about') return { low: value - value / about, high: upper + upper / about };
  return { low: value, high: upper };
};
