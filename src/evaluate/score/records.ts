import type { GoldLine, Line, LineRecord } from '../line.js';
import { shared, type Tally, tally } from '../tally.js';

type Value = LineRecord[string] | undefined;

/** Of a number field: how far the predicted number is from gold, in sum over the documents. */
export interface RecordRows {
  readonly rows: Map<string, Tally>;
  readonly distance: Map<string, number>;
}

/**
 * One structured incident a document, as the ISAF set has it: for each field of gold whether it is right (a missing
 * one is wrong); for lists the members; for the two numbers of people those above zero, right only if the same.
 */
export const scoreRecord = (gold: GoldLine, predicted: Line): RecordRows => {
  const rows = new Map<string, Tally>();
  const distance = new Map<string, number>();
  if (!gold.record) return { rows, distance };
  const found = predicted.record ?? {};
  for (const [field, value] of Object.entries(gold.record)) {
    rows.set(`accuracy ${field}`, tally(sameField(value, found[field]) ? 1 : 0, 1, 1));
  }
  for (const field of setFields) {
    const [expected, told] = [membersOf(gold.record[field]), membersOf(found[field])];
    rows.set(`set ${field}`, tally(shared(expected, told), told.size, expected.size));
  }
  for (const field of numberFields) {
    const [expected, told] = [Number(gold.record[field] ?? 0), Math.trunc(Number(found[field] ?? 0))];
    const right = expected > 0 && expected === told;
    rows.set(`number ${field}`, tally(right ? 1 : 0, told > 0 ? 1 : 0, expected > 0 ? 1 : 0));
    distance.set(field, Math.abs(expected - told));
  }
  return { rows, distance };
};

const setFields = ['province', 'target_group', 'event_type'];
const numberFields = ['min_killed', 'min_captured'];

const sameField = (gold: Value, predicted: Value): boolean => {
  if (predicted === undefined || predicted === null) return false;
  if (!Array.isArray(gold)) return String(gold).toLowerCase() === String(predicted).toLowerCase();
  const [expected, told] = [listOf(gold), listOf(predicted)];
  return expected.length === told.length && expected.every((one, index) => one === told[index]);
};

/** Members without regard to case and order; a single value is a list of one. */
const listOf = (value: Value): string[] => {
  const list = Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
  return [...new Set(list.map((one) => String(one).toLowerCase().trim()).filter(Boolean))].sort();
};

const membersOf = (value: Value): Set<string> => new Set(listOf(value));
