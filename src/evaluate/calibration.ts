import type { EvaluationOptions } from './evaluation.js';
import { type Judged, judgedClaims, type Part } from './judgedClaims.js';
import type { GoldLine, Line } from './line.js';

/** Claims of one kind, and how many of them gold agrees with. */
export interface Calibrated {
  readonly claims: number;
  readonly right: number;
}

export interface CalibrationResult {
  /** By part and bin, as `arguments 0.8-0.9`; `all` is every part together. */
  readonly bins: ReadonlyMap<string, Calibrated>;
  /** By part and rule, as `arguments events.subject`: the numbers that `ontology/confidence` is set from. */
  readonly rules: ReadonlyMap<string, Calibrated>;
}

/**
 * What the confidence of claims is worth: of those that say 0.9, how many are right. Documents are added one at a time. A
 * part that the set annotates nowhere is left out of the result.
 */
export const calibration = (options: EvaluationOptions) => {
  const parts = new Map<Part, { annotated: boolean; readonly bins: Sums; readonly rules: Sums }>();
  return {
    add: (gold: GoldLine, predicted: Line): void => {
      for (const { part, annotated, judged } of judgedClaims(gold, predicted, options)) {
        const known = parts.get(part) ?? { annotated: false, bins: new Map(), rules: new Map() };
        parts.set(part, known);
        known.annotated ||= annotated;
        for (const one of judged) {
          count(known.bins, binOf(one), one.right);
          count(known.rules, one.rule ?? '-', one.right);
        }
      }
    },
    result: (): CalibrationResult => {
      const bins: Sums = new Map();
      const rules: Sums = new Map();
      for (const [part, known] of parts) {
        if (!known.annotated) continue;
        for (const [bin, sums] of known.bins) {
          bins.set(`${part} ${bin}`, sums);
          bins.set(`all ${bin}`, added(bins.get(`all ${bin}`), sums));
        }
        for (const [rule, sums] of known.rules) rules.set(`${part} ${rule}`, sums);
      }
      return { bins: sorted(bins), rules: sorted(rules) };
    },
  };
};

type Sums = Map<string, Calibrated>;

const added = (a: Calibrated = { claims: 0, right: 0 }, b: Calibrated): Calibrated => ({
  claims: a.claims + b.claims,
  right: a.right + b.right,
});

const count = (sums: Sums, key: string, right: boolean): void =>
  void sums.set(key, added(sums.get(key), { claims: 1, right: right ? 1 : 0 }));

/** 0.9-1.0 holds 0.9 and 1 too; what is below 0.5 stands together. */
const binOf = ({ confidence }: Judged): string => {
  if (confidence < 0.5) return '0.0-0.5';
  // Sums of tenths are not exact: 0.7 * 10 is a little less than 7.
  const from = Math.min(9, Math.floor(confidence * 10 + 1e-9));
  return `0.${from}-${((from + 1) / 10).toFixed(1)}`;
};

const sorted = (sums: Sums): Sums => new Map([...sums].sort(([a], [b]) => (a < b ? -1 : 1)));

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
