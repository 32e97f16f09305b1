import { weekdays } from '../../../ontology/timeWords.js';
import { addDays, dateOf, daysIn, weekdayOf } from '../calendar.js';
import { aMonth } from '../needs.js';
import { yearOfDate } from '../placeInTime.js';
import { type DateContext, type DateMatch, type DateRule, noDate } from '../rule.js';
import { date, monthName, monthNumber, ordinalOf, weekdayName, yearNumber } from '../words.js';

const month = `(?<month>${monthName})(?:,?\\s+(?:of\\s+)?(?<year>${yearNumber}))?(?![\\w-])`;
const which = '(?<which>first|second|third|fourth|fifth|last|final|1st|2nd|3rd|4th|5th)';

/** "the last Sunday of October", "the first Monday in May 2016"; not that of every year. */
export const weekdayOfMonth: DateRule = {
  name: 'dates.weekday-of-month',
  needs: aMonth,
  pattern: date(
    `(?<!\\w)(?:the\\s+)?${which}\\s+(?<day>${weekdayName})\\s+(?:of|in)\\s+${month}(?<every>\\s+(?:each|every)\\s+year)?`,
  ),
  read: (match, context) => {
    const [year, number] = yearAndMonth(match, context);
    const weekday = weekdays[match.groups.day?.toLowerCase() ?? ''];
    if (year === undefined || !number || !weekday || match.groups.every) return noDate;
    const day = nthWeekday(year, number, weekday, match.groups.which ?? '');
    return day ? { type: 'DATE', value: day, edtf: day } : noDate;
  },
};

/** "the first week of August", "the second half of May 2009", "the last ten days of June": counted days of a month. */
export const partOfMonth: DateRule = {
  name: 'dates.part-of-month',
  needs: aMonth,
  pattern: date(`(?<!\\w)(?:the\\s+)?${which}\\s+(?<part>week|half|ten\\s+days)\\s+(?:of|in)\\s+${month}`),
  read: (match, context) => {
    const [year, number] = yearAndMonth(match, context);
    if (year === undefined || !number) return noDate;
    const days = daysOf(daysIn(year, number), match.groups.part ?? '', match.groups.which ?? '');
    if (!days) return noDate;
    const edtf = `${dateOf(year, number, days[0])}/${dateOf(year, number, days[1])}`;
    return { type: 'DATE', value: edtf, edtf };
  },
};

/** "the March 23 Movement", "the 14 February Coalition", "the 26th of July Movement": names and no dates. */
export const datedName: DateRule = {
  name: 'dates.dated-name',
  needs: aMonth,
  pattern:
    /(?<![\w-])(?:\p{Lu}\p{Ll}+\s+\d{1,2}(?:st|nd|rd|th)?|\d{1,2}(?:st|nd|rd|th)?\s+(?:of\s+)?\p{Lu}\p{Ll}+)(?=\s+(?:Movement|Coalition|Alliance|Commandos|Brigades?|Martyrs|Battalion|Front|Forces|Party|Committee|Organi[sz]ation|University|Hospital|Stadium|Square|Street|Avenue|Bridge|Airport|Boulevard|Park)\b)/gu,
  read: () => noDate,
};

const yearAndMonth = (match: DateMatch, context: DateContext): readonly [number | undefined, number | undefined] => {
  const number = monthNumber(match.groups.month);
  if (!number) return [undefined, undefined];
  return [match.groups.year ? Number(match.groups.year) : yearOfDate(number, undefined, match, context), number];
};

const isLast = (which: string): boolean => /^(last|final)$/i.test(which);

const nthWeekday = (year: number, month: number, weekday: number, which: string): string | undefined => {
  const end = dateOf(year, month, daysIn(year, month));
  const start = dateOf(year, month, 1);
  if (!start || !end) return undefined;
  if (isLast(which)) return addDays(end, -((weekdayOf(end) - weekday + 7) % 7));
  const first = addDays(start, (weekday - weekdayOf(start) + 7) % 7);
  const day = addDays(first, 7 * ((ordinalOf(which) ?? 1) - 1));
  return day <= end ? day : undefined;
};

/** First and last day; weeks are counted from the first of the month. */
const daysOf = (length: number, part: string, which: string): readonly [number, number] | undefined => {
  const size = /^half$/i.test(part) ? 15 : /^week$/i.test(part) ? 7 : 10;
  const number = ordinalOf(which) ?? 1;
  if (isLast(which)) return [length - size + 1, length];
  if (size === 15) return number === 1 ? [1, 15] : number === 2 ? [16, length] : undefined;
  return number * size <= length ? [(number - 1) * size + 1, number * size] : undefined;
};
