import type { DateContext, DateMeaning, DateRule, noDate } from './rule.js';
import { bareDay, dayAfter, nextToLastDate, samePeriod, theDay, thePeriod } from './rules/anaphoric.js';
import { clock } from './rules/clock.js';
import { daysAfterMonth, daysBeforeMonth, daysOfTwoMonths, oneNight } from './rules/dayRanges.js';
import {
  bulletinDay,
  firstDayAfterMonth,
  firstDayOfList,
  namedDay,
  numericDay,
  secondDayAfterMonth,
  spelledDay,
} from './rules/days.js';
import { countedDuration, lastUnit, offset, uncountedDuration } from './rules/durations.js';
import { feast } from './rules/feasts.js';
import { bareMonth, firstMonthOfList, monthOfYear, monthRange, namedMonth } from './rules/months.js';
import { datedName, partOfMonth, weekdayOfMonth } from './rules/partsOfMonths.js';
import {
  overnight,
  partOfToday,
  reference,
  relativePeriod,
  theWeekend,
  today,
  weekday,
  yearAgoQuarter,
} from './rules/relative.js';
import { set } from './rules/sets.js';
import { weekOfDay } from './rules/weeks.js';
import { half, monthsOfYear, quarter, season } from './rules/yearParts.js';
import { bareYear, century, decade, fiscalYear, yearRange } from './rules/years.js';

/**
 * Every way to write a time that we read. Of matches that begin together the longest is tried first, and of equally long
 * ones the earlier rule: the order is from the most told to the least.
 */
export const dateRules: readonly DateRule[] = [
  datedName,
  weekdayOfMonth,
  partOfMonth,
  daysOfTwoMonths,
  daysBeforeMonth,
  daysAfterMonth,
  oneNight,
  firstDayOfList,
  firstDayAfterMonth,
  secondDayAfterMonth,
  bulletinDay,
  weekOfDay,
  namedDay,
  spelledDay,
  numericDay,
  feast,
  monthRange,
  firstMonthOfList,
  monthOfYear,
  quarter,
  half,
  monthsOfYear,
  season,
  fiscalYear,
  yearRange,
  decade,
  century,
  clock,
  today,
  partOfToday,
  overnight,
  yearAgoQuarter,
  weekday,
  relativePeriod,
  nextToLastDate,
  samePeriod,
  dayAfter,
  theDay,
  thePeriod,
  bareDay,
  theWeekend,
  offset,
  set,
  countedDuration,
  uncountedDuration,
  lastUnit,
  namedMonth,
  bareMonth,
  bareYear,
  reference,
];

/** An expression found in a text; offsets count from the beginning of that text. */
export interface FoundDate {
  readonly start: number;
  readonly end: number;
  /** `noDate`: the words are taken, so that nobody else reads them, but they are no time. */
  readonly meaning: DateMeaning | typeof noDate;
  readonly rule: string;
}

/**
 * Of the same length, so that offsets hold: one kind of space, and "mid-June" as "mid June". A long run of spaces is a gap that no expression
 * goes across, and that no pattern looks for its end in again and again.
 */
export const plainText = (text: string): string =>
  text
    .replace(/\s/g, ' ')
    .replace(/ {20,}/g, (gap) => ` ${'|'.repeat(gap.length - 2)} `)
    .replace(/\b(early|mid|late)-(?=\w)/gi, '$1 ');

interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly rule: DateRule;
  readonly groups: Readonly<Record<string, string | undefined>>;
}

/**
 * Reads the expressions of one sentence from left to right. `contextAt` gives the context of each, given what was found
 * before it.
 */
export const readDates = (
  text: string,
  contextAt: (found: readonly FoundDate[]) => DateContext,
): readonly FoundDate[] => {
  const plain = plainText(text);
  const found: FoundDate[] = [];
  let taken = 0;
  for (const { start, end, rule, groups } of candidatesOf(plain)) {
    if (start < taken) continue;
    const meaning = rule.read({ text: plain, start, end, groups }, contextAt(found));
    if (meaning === undefined) continue;
    found.push({ start, end, meaning, rule: rule.name });
    taken = end;
  }
  return found;
};

const candidatesOf = (text: string): readonly Candidate[] => {
  const known = new Map<RegExp, boolean>();
  const has = (needs: RegExp): boolean => {
    const answer = known.get(needs) ?? needs.test(text);
    known.set(needs, answer);
    return answer;
  };
  const found: Candidate[] = [];
  for (const rule of dateRules) {
    if (rule.needs && !has(rule.needs)) continue;
    // Not matchAll, which makes a pattern of its own each time.
    rule.pattern.lastIndex = 0;
    for (let match = rule.pattern.exec(text); match; match = rule.pattern.exec(text))
      found.push({ start: match.index, end: match.index + match[0].length, rule, groups: match.groups ?? {} });
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
};
