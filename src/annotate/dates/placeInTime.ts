import { edtfBounds } from '../../model/edtf.js';
import { eventsNamedByDate } from '../../ontology/timeWords.js';
import { dateOf, daysBetween, yearOf } from './calendar.js';
import type { DateContext, DateMatch } from './rule.js';

/** News close to its publication leaves the year out; further away the year of the account goes on. */
const nearDays = 45;

const eventNoun = new RegExp(`^['’]?s?\\s+(?:${eventsNamedByDate.join('|')})\\b`, 'i');

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
  const years = context.yearsOf(month, day);
  if (years.length === 1) return years[0];
  if (eventNoun.test(match.text.slice(match.end))) return undefined;
  const published = context.published ? edtfBounds(context.published) : undefined;
  if (!published?.start || !published.end) return context.explicitYear;
  const { start, end } = published;
  const candidates = [1, 0, -1].flatMap((shift): Candidate[] => {
    const year = yearOf(start) + shift;
    const bounds = edtfBounds(dateOf(year, month, day) ?? '');
    return bounds?.start && bounds.end ? [{ year, start: bounds.start, end: bounds.end }] : [];
  });
  const found = pick(candidates, start, end, context.tense(match.start));
  const { explicitYear } = context;
  if (
    !found ||
    (explicitYear !== undefined && explicitYear < yearOf(start) && distance(found, start, end) > nearDays)
  ) {
    return explicitYear;
  }
  return found.year;
};

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
