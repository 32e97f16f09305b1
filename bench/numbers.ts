/** The value at a share of the sorted values, from 0 (the smallest) to 1. */
export const quantile = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.floor(share * (values.length - 1))] ?? 0;

export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** Two digits after the point: more would be noise. */
export const round = (value: number): number => Math.round(value * 100) / 100;
