import type { EvaluationOptions } from './evaluation.js';
import { type Judged, judgedClaims } from './judgedClaims.js';
import type { GoldLine, Line } from './line.js';

/** Claims of one kind, and how many of them gold agrees with. */
export interface Calibrated {
  readonly claims: number;
  readonly right: number;
}

export interface CalibrationResult {
  /** By part and bin, as `arguments 0.8-0.9`; `all` is every part together. */
  readonly bins: ReadonlyMap<string, Calibrated>;
  /** By rule: the numbers that `ontology/confidence` is set from. */
  readonly rules: ReadonlyMap<string, Calibrated>;
}

/** What the confidence of claims is worth: of those that say 0.9, how many are right. Documents are added one at a time. */
export const calibration = (options: EvaluationOptions) => {
  const bins = new Map<string, Calibrated>();
  const rules = new Map<string, Calibrated>();
  const count = (sums: Map<string, Calibrated>, key: string, right: boolean): void => {
    const known = sums.get(key) ?? { claims: 0, right: 0 };
    sums.set(key, { claims: known.claims + 1, right: known.right + (right ? 1 : 0) });
  };
  return {
    add: (gold: GoldLine, predicted: Line): void => {
      for (const one of judgedClaims(gold, predicted, options)) {
        for (const part of [one.part, 'all']) count(bins, `${part} ${binOf(one)}`, one.right);
        if (one.rule !== undefined) count(rules, one.rule, one.right);
      }
    },
    result: (): CalibrationResult => ({ bins: sorted(bins), rules: sorted(rules) }),
  };
};

const lowest = 0.5;

/** 0.9-1.0 holds 0.9 and 1 too; what is below 0.5 stands together. */
const binOf = ({ confidence }: Judged): string => {
  if (confidence < lowest) return `0.0-${lowest}`;
  const from = Math.min(9, Math.floor(confidence * 10 + 1e-9));
  return `0.${from}-${((from + 1) / 10).toFixed(1)}`;
};

const sorted = (sums: ReadonlyMap<string, Calibrated>): Map<string, Calibrated> =>
  new Map([...sums].sort(([a], [b]) => (a < b ? -1 : 1)));

/** The table that `newsgraph evaluate --calibration` prints. */
export const calibrationTable = ({ bins, rules }: CalibrationResult): string => {
  const width = Math.max(20, ...[...bins.keys(), ...rules.keys()].map((name) => name.length));
  const row = (name: string, { claims, right }: Calibrated): string =>
    `${name.padEnd(width)}  ${String(claims).padStart(7)} ${String(right).padStart(7)} ${((100 * right) / claims).toFixed(1).padStart(6)}`;
  const head = (name: string): string =>
    `${name.padEnd(width)}  ${['claims', 'right'].map((word) => word.padStart(7)).join(' ')} ${'%'.padStart(6)}`;
  return `${[
    head('confidence'),
    ...[...bins].map(([name, sums]) => row(name, sums)),
    '',
    head('rule'),
    ...[...rules].map(([name, sums]) => row(name, sums)),
  ].join('\n')}\n`;
};

/** The same as plain data. */
export const calibrationData = ({ bins, rules }: CalibrationResult) => ({
  bins: Object.fromEntries(bins),
  rules: Object.fromEntries(rules),
});
