import { edtfBounds } from '../../model/edtf.js';
import { eventsNamedByDate } from '../../ontology/timeWords.js';
import { dateOf, daysBetween, monthOf, yearOf } from './calendar.js';
import type { DateContext, DateMatch } from './rule.js';

/** News close to its publication leaves the year out; further away the year of the account goes on. */
const nearDays = 45;

const eventNoun = new RegExp(`^['’]?s?\\s+(?:${eventsNamedByDate.join('|')})\\b`, 'i');

/** "the 5 May riots": the date is in the name of an event. */
export const isNamedByDate = ({ text, end }: Pick<DateMatch, 'text' | 'end'>): boolean =>
  eventNoun.test(text.slice(end));

/**
 * The year of a day or month that is written without one: the only year that the document itself gives for it, else the
 * publication's by the tense of the verb (what has happened is never in the future). Undefined when nothing tells it:
 * without a publication date, and for a date in the name of an event.
 */
export const yearOfDate = (
  month: number,
  day: number | undefined,
  match: DateMatch,
  context: DateContext,
): number | undefined => {
  const years = day === undefined ? [] : context.yearsOf(month, day);
  if (years.length === 1) return years[0];
  if (isNamedByDate(match)) return undefined;
  const published = context.published ? edtfBounds(context.published) : undefined;
  const account = context.explicit ? yearOfAccount(month, context.explicit) : undefined;
  if (!published?.start || !published.end) return account;
  const { start, end } = published;
  const candidates = [1, 0, -1].flatMap((shift): Candidate[] => {
    const year = yearOf(start) + shift;
    const bounds = edtfBounds(dateOf(year, month, day) ?? '');
    return bounds?.start && bounds.end ? [{ year, start: bounds.start, end: bounds.end }] : [];
  });
  const found = pick(candidates, start, end, context.tense(match.start));
  const isOld = context.explicit !== undefined && yearOf(context.explicit) < yearOf(start);
  const isSameMonth =
    isOld && day !== undefined && context.explicit?.length === 7 && monthOf(context.explicit) === month;
  const isFar = !found || distance(found, start, end) > nearDays || isSameMonth;
  // An account of long ago whose year was told further up: the only year that the text gives for this month.
  const [ofMonth, ...others] = context.yearsOf(month);
  if (
    isFar &&
    context.explicit === undefined &&
    ofMonth !== undefined &&
    others.length === 0 &&
    ofMonth < yearOf(start) - 1
  )
    return ofMonth;
  // "He took office in 2021. Few expect him to hold it in the November election": that is of no account of before.
  const isAhead =
    found !== undefined &&
    found.start > end &&
    yearOf(context.explicit ?? start) > yearOf(start) - 10 &&
    context.tense(match.start) === 'present';
  return !found || (isOld && isFar && !isAhead) ? account : found.year;
};

/** An account goes on in its year, but when its months go back it may be the next year, and that is not told. */
const yearOfAccount = (month: number, explicit: string): number | undefined =>
  explicit.length > 4 && month < (firstMonths[monthOf(explicit)] ?? monthOf(explicit)) ? undefined : yearOf(explicit);

/** EDTF numbers seasons from 21, spring, to 24. */
const firstMonths: Readonly<Record<number, number>> = { 21: 3, 22: 6, 23: 9, 24: 12 };

interface Candidate {
  readonly year: number;
  readonly start: string;
  readonly end: string;
}

/** `candidates` are the latest first. */
const pick = (
  candidates: readonly Candidate[],
  start: string,
  end: string,
  tense: 'past' | 'present' | 'future',
): Candidate | undefined => {
  if (tense === 'past') return candidates.find((candidate) => candidate.start <= end);
  if (tense === 'future') return candidates.findLast((candidate) => candidate.end >= start);
  return [...candidates].sort((a, b) => distance(a, start, end) - distance(b, start, end))[0];
};

const distance = (candidate: Candidate, start: string, end: string): number =>
  candidate.start > end ? daysBetween(end, candidate.start) : Math.max(0, daysBetween(candidate.end, start));
