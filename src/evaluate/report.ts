import type { EvaluationResult } from './evaluation.js';
import { scoreOf, type Tally } from './tally.js';

/** One row a measure: precision, recall and F1 in percent, and the counts behind them. */
export const reportTable = ({ documents, rows, means }: EvaluationResult): string => {
  const width = Math.max(20, ...[...rows.keys(), ...means.keys()].map((name) => name.length));
  const head = `${'measure'.padEnd(width)}  ${['P', 'R', 'F1'].map((name) => name.padStart(6)).join(' ')}  ${['gold', 'pred', 'right'].map((name) => name.padStart(7)).join(' ')}`;
  const lines = [...rows].map(
    ([name, counts]) =>
      `${name.padEnd(width)}  ${numbers(counts)}  ${[counts.gold, counts.predicted, rightOf(counts)].map((count) => String(count).padStart(7)).join(' ')}`,
  );
  const meanLines = [...means].map(([name, value]) => `${name.padEnd(width)}  ${mean(name, value)}`);
  return `${[`documents: ${documents}`, head, ...lines, ...meanLines].join('\n')}\n`;
};

/** The same as plain data: shares from 0 to 1. */
export const reportData = ({ documents, rows, means }: EvaluationResult) => ({
  documents,
  measures: Object.fromEntries(
    [...rows].map(([name, counts]) => [
      name,
      { ...scoreOf(counts), gold: counts.gold, predicted: counts.predicted, right: counts.rightPredicted },
    ]),
  ),
  means: Object.fromEntries(means),
});

const numbers = (counts: Tally): string => {
  const { precision, recall, f1 } = scoreOf(counts);
  return [precision, recall, f1].map(percent).join(' ');
};

const percent = (share: number): string => (100 * share).toFixed(1).padStart(6);

/** Means of F1 stand under F1; a distance is no share. */
const mean = (name: string, value: number): string =>
  name.endsWith('error') ? value.toFixed(3).padStart(20) : percent(value).padStart(20);

const rightOf = (counts: Tally): number => Math.round(counts.rightPredicted * 10) / 10;
