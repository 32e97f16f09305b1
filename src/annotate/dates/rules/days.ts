import { shortWeekdays, weekdays } from '../../../ontology/timeWords.js';
import { dateOf, weekdayOf, yearOf } from '../calendar.js';
import { type DayMonth, dayMonth, readDayMonth } from '../dayMonth.js';
import { aDigit, aMonth } from '../needs.js';
import { yearOfDate } from '../placeInTime.js';
import { before, type DateContext, type DateMatch, type DateMeaning, type DateRule, noDate } from '../rule.js';
import {
  date,
  dayNumber,
  dayOf,
  monthName,
  monthNumber,
  ordinalOf,
  secondDay,
  spelledOrdinal,
  weekdayLead,
  yearNumber,
} from '../words.js';

/** "Sunday, 20 January 1990", "January 20", "the 20th of January", "20 January last year". */
export const namedDay: DateRule = {
  name: 'dates.day',
  needs: aMonth,
  pattern: date(
    `(?<![\\w-])(?<lead>${weekdayLead})(?<date>${dayMonth})(?!\\w)(?:,?\\s+(?:of\\s+)?(?<relative>last|this|next)\\s+year(?![\\w-]))?`,
  ),
  read: (match, context) => {
    const found = readDayMonth(match.groups.date);
    if (!found) return undefined;
    const { relative } = match.groups;
    if (relative) {
      if (!context.published || found.year !== undefined) return noDate;
      const year = yearOf(context.published) + (yearsFrom[relative.toLowerCase()] ?? 0);
      return dayMeaning(found.month, found.day, year, match, context);
    }
    // A year of three digits follows: "28 May 621".
    const isAncient = found.year === undefined && /^,?\s\d{3}(?![\d.,])/.test(match.text.slice(match.end));
    if (isAncient) return noDate;
    const year = found.year ?? yearOfWeekday(found, match.groups.lead, context);
    return dayMeaning(found.month, found.day, year, match, context);
  },
};

/** "Monday, April 18": of the years around the publication the only one in which the day is that day of the week. */
const yearOfWeekday = (
  { month, day }: DayMonth,
  lead: string | undefined,
  { published }: DateContext,
): number | undefined => {
  const name = /^[a-z]+/i.exec(lead ?? '')?.[0].toLowerCase() ?? '';
  const number = weekdays[name] ?? shortWeekdays[name];
  if (!number || !published) return undefined;
  const years = [-1, 0, 1]
    .map((shift) => yearOf(published) + shift)
    .filter((year) => {
      const date = dateOf(year, month, day);
      return date !== undefined && weekdayOf(date) === number;
    });
  return years.length === 1 ? years[0] : undefined;
};

/** "3 June last year", "1 July next year". */
const yearsFrom: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 };

/** "the third of April", "the twenty-first day of June 1941"; not "the first of August Lund's sons". */
export const spelledDay: DateRule = {
  name: 'dates.spelled-day',
  needs: aMonth,
  pattern: date(
    `(?<![\\w-])(?<day>${spelledOrdinal})\\s+(?:day\\s+)?of\\s+(?<month>${monthName})(?:,?\\s+(?<year>${yearNumber}))?(?![\\w-]|['’]s\\b)`,
  ),
  read: (match, context) => {
    const { day, month, year } = match.groups;
    const number = monthNumber(month);
    const which = ordinalOf(day);
    const isOfName = !year && /^\s+\p{Lu}/u.test(match.text.slice(match.end));
    if (isOfName && !/\b(?:on|since|until|till|by|from|before|after)\s+(?:the\s+)?$/i.test(before(match)))
      return noDate;
    return number && which ? dayMeaning(number, which, year ? Number(year) : undefined, match, context) : undefined;
  },
};

/** "10 MAR 90": as telegrams and bulletins are dated. The year ends a phrase, so that "15 Jan 90 people" has none. */
export const bulletinDay: DateRule = {
  name: 'dates.bulletin-day',
  needs: aMonth,
  pattern: date(
    `(?<![\\w-])(?<day>${dayNumber})[\\s-](?<month>(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec))\\.?[\\s-](?<year>\\d\\d)(?=\\s*(?:[\\])(;]|--|[\\u2010-\\u2015]|[,.](?!\\d)|$))`,
  ),
  read: ({ groups }) => {
    const month = monthNumber(groups.month);
    const year = Number(groups.year);
    return month === undefined ? undefined : atDay(year + (year < 40 ? 2000 : 1900), month, dayOf(groups.day));
  },
};

/** The first of "19 and 20 January 1990": two days, not a period. */
export const firstDayOfList: DateRule = {
  name: 'dates.day-list',
  needs: aMonth,
  pattern: date(
    `(?<!\\w)(?<day>${dayNumber})(?=(?:,\\s+${secondDay})*,?\\s+(?:and|or)\\s+${secondDay}(?:\\s+of)?\\s+`,
    `(?<month>${monthName})(?![\\w-])(?:,?\\s+(?<year>${yearNumber}))?)`,
  ),
  read: (match, context) => partOfList(match.groups.month, match.groups.day, match.groups.year, match, context),
};

/** The first of "January 19 and 20, 1990", whose year comes later. */
export const firstDayAfterMonth: DateRule = {
  name: 'dates.day-list',
  needs: aMonth,
  pattern: date(
    `(?<!\\w)(?<month>${monthName})\\s+(?<day>${secondDay})(?=,?\\s+(?:and|or)\\s+(?:${monthName}\\s+)?${secondDay},\\s*(?<year>${yearNumber}))`,
  ),
  read: (match, context) => partOfList(match.groups.month, match.groups.day, match.groups.year, match, context),
};

/** The second of "January 19 and 20, 1990". */
export const secondDayAfterMonth: DateRule = {
  name: 'dates.day-list',
  needs: aMonth,
  pattern: date(
    `(?<=\\b(?<month>${monthName})\\s+${secondDay},?\\s+(?:and|or)\\s+)(?<day>${secondDay})(?:,\\s*(?<year>${yearNumber})|(?=[.,;:)]|$))`,
  ),
  read: (match, context) => partOfList(match.groups.month, match.groups.day, match.groups.year, match, context),
};

/** "1990-01-20", "20.01.1990", "20/1/1990". Of "03/04/1990" only the year is sure. */
export const numericDay: DateRule = {
  name: 'dates.numeric-day',
  needs: aDigit,
  pattern:
    /(?<![\w.,/-])(?:(?<year>\d{4})[-/](?<month>\d\d?)[-/](?<day>\d\d?)|(?<first>\d\d?)(?<mark>[./])(?<second>\d\d?)\k<mark>(?<last>(?:19|20)\d\d))(?![\w/]|[.,]\d|-\w)/gi,
  read: ({ groups }) => {
    const { year, month, day, first, second, mark, last } = groups;
    if (year) return atDay(Number(year), Number(month), Number(day));
    const [a, b] = [Number(first), Number(second)];
    if (mark === '.' || a > 12) return atDay(Number(last), b, a);
    if (b > 12 || a === b) return atDay(Number(last), a, b);
    return last && a > 0 && b > 0 ? { type: 'DATE', value: last, edtf: last } : undefined;
  },
};

const atDay = (year: number, month: number, day: number): DateMeaning | undefined => {
  const value = dateOf(year, month, day);
  return value ? { type: 'DATE', value, edtf: value } : undefined;
};

const partOfList = (
  month: string | undefined,
  day: string | undefined,
  year: string | undefined,
  match: DateMatch,
  context: DateContext,
): DateMeaning | undefined => {
  const number = monthNumber(month);
  return number ? dayMeaning(number, dayOf(day), year ? Number(year) : undefined, match, context) : undefined;
};

const dayMeaning = (
  month: number,
  day: number,
  year: number | undefined,
  match: DateMatch,
  context: DateContext,
): DateMeaning | undefined => {
  // "Every 24 April".
  const isEachYear = /\b(?:every|each)\s+$/i.test(before(match));
  const known = year ?? (isEachYear ? undefined : yearOfDate(month, day, match, context));
  if (known !== undefined) return atDay(known, month, day);
  const ofAny = dateOf(2000, month, day);
  if (ofAny === undefined) return undefined;
  const open = `XXXX${ofAny.slice(4)}`;
  return { type: 'DATE', value: open, edtf: open };
};
