import { dayParts } from '../../ontology/timeWords.js';
import { addDays, addMonths, dateOf, mondayOf, monthOf, weekOf, yearOf } from './calendar.js';
import type { DateContext, DateMeaning } from './rule.js';

/** The calendar unit that holds a date, moved by whole units: "last week", "this quarter", "two decades ago". */
export type Unit = 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'year' | 'decade' | 'century';

/**
 * `date` is `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. Undefined when it is too vague for the unit: a month has no "last week".
 */
export const periodAt = (unit: Unit, date: string, shift: number): DateMeaning | undefined => {
  const as = (value: string, edtf = value): DateMeaning => ({ type: 'DATE', value, edtf });
  if (unit === 'year') return as(shiftYear(date, shift));
  if (unit === 'decade')
    return as(shiftYear(date, shift * 10).slice(0, 3), `${shiftYear(date, shift * 10).slice(0, 3)}X`);
  if (unit === 'century')
    return as(shiftYear(date, shift * 100).slice(0, 2), `${shiftYear(date, shift * 100).slice(0, 2)}XX`);
  if (date.length < 7) return undefined;
  if (unit === 'month') return as(addMonths(date, shift));
  if (unit === 'quarter') return quarterAt(yearOf(date), Math.ceil(monthOf(date) / 3) + shift);
  if (date.length < 10) return undefined;
  if (unit === 'day') return as(addDays(date, shift));
  const monday = addDays(mondayOf(date), shift * 7);
  return unit === 'week'
    ? as(weekOf(monday), `${monday}/${addDays(monday, 6)}`)
    : as(`${weekOf(monday)}-WE`, `${addDays(monday, 5)}/${addDays(monday, 6)}`);
};

const shiftYear = (date: string, shift: number): string => dateOf(yearOf(date) + shift) ?? '';

/** A quarter of a year; numbers below 1 and above 4 count on into the years around. */
export const quarterAt = (year: number, quarter: number): DateMeaning => {
  const inYear = year + Math.floor((quarter - 1) / 4);
  const number = ((((quarter - 1) % 4) + 4) % 4) + 1;
  return {
    type: 'DATE',
    value: `${dateOf(inYear)}-Q${number}`,
    edtf: `${dateOf(inYear, number * 3 - 2)}/${dateOf(inYear, number * 3)}`,
  };
};

/** A half of a year. */
export const halfAt = (year: number, half: number): DateMeaning => ({
  type: 'DATE',
  value: `${dateOf(year)}-H${half}`,
  edtf: half === 1 ? `${dateOf(year, 1)}/${dateOf(year, 6)}` : `${dateOf(year, 7)}/${dateOf(year, 12)}`,
});

/**
 * What "the next day" and "two days later" count from: the date told last, else the publication; but what came later than
 * something and has happened did not come after the publication, so that then nothing is known.
 */
export const countingFrom = (forward: boolean, at: number, context: DateContext): string | undefined => {
  if (context.previous) return lastPoint(context.previous);
  return forward && context.tense(at) !== 'future' ? undefined : context.published;
};

/** The last point that a date or period names, without its qualifiers: what "two days later" counts from. */
export const lastPoint = (edtf: string): string | undefined =>
  /(\d{4}(?:-(?:0\d|1[0-2]))?(?:-\d\d)?)[?~%]?$/.exec(edtf)?.[1];

/** Whether a point is as exact as a day. */
export const isDay = (point: string | undefined): point is string => point?.length === 10;

/** A day, or the part of it: "morning" ... "night". */
export const onDay = (day: string, part?: string): DateMeaning => {
  const code = part && dayParts[part.toLowerCase()];
  return code ? { type: 'TIME', value: `${day}T${code}`, edtf: day } : { type: 'DATE', value: day, edtf: day };
};
