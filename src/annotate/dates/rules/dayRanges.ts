import { dateOf } from '../calendar.js';
import { type DayMonth, dayMonth, readDayMonth } from '../dayMonth.js';
import { aMonth, aNight } from '../needs.js';
import { yearOfDate } from '../placeInTime.js';
import { before, type DateContext, type DateMatch, type DateMeaning, type DateRule } from '../rule.js';
import { dash, date, dayNumber, monthName, secondDay, weekdayLead, yearNumber } from '../words.js';

const night = '(?<night>(?:the\\s+)?(?:over)?nights?\\s+(?:of|on|from|between)\\s+(?:the\\s+)?)?';
const to = `(?<to>${dash}|\\s+(?:to|until|till|through|thru|and|into)\\s+(?:the\\s+)?)`;
/** Behind a year a comma may stand: "between March 5, 2014, and May 3, 2015". */
const toNext = `(?<to>${dash}|,?\\s+(?:to|until|till|through|thru|and|into)\\s+(?:the\\s+)?)`;

/** "19-20 January 1990", "from 3 to 5 May", "the night of 19-20 January 1990", "between 3 and 5 May". */
export const daysBeforeMonth: DateRule = {
  name: 'dates.day-range',
  needs: aMonth,
  pattern: date(
    `(?<![\\w-])${night}(?<first>${dayNumber})${to}(?<last>${weekdayLead}${secondDay}(?:\\s+of)?\\s+${monthName}(?![\\w-])(?:,?\\s+${yearNumber})?)(?!\\w)`,
  ),
  read: (match, context) => {
    const last = readDayMonth(match.groups.last?.replace(/^[^\d]+/, ''));
    const first = last && { ...last, day: Number.parseInt(match.groups.first ?? '', 10) };
    return rangeMeaning(first, last, match, context);
  },
};

/** "January 19–20, 1990", "the night of January 19 to 20". */
export const daysAfterMonth: DateRule = {
  name: 'dates.day-range',
  needs: aMonth,
  pattern: date(
    `(?<![\\w-])${night}(?<first>${monthName}\\s+${secondDay})${to}(?<last>${secondDay})(?:(?:,\\s*|\\s+)(?<year>${yearNumber}))?(?!\\w|\\s+${monthName}\\b)`,
  ),
  read: (match, context) => {
    const first = readDayMonth(match.groups.first);
    const year = match.groups.year ? { year: Number(match.groups.year) } : {};
    const last = first && { ...first, day: Number.parseInt(match.groups.last ?? '', 10), ...year };
    return rangeMeaning(first, last, match, context);
  },
};

/** "29 December 2020 to 3 January 2021", "from June 28 through July 2". */
export const daysOfTwoMonths: DateRule = {
  name: 'dates.day-range',
  needs: aMonth,
  pattern: date(`(?<![\\w-])${night}(?<first>${dayMonth})${toNext}(?<last>${weekdayLead}${dayMonth})(?!\\w)`),
  read: (match, context) => {
    const last = match.groups.last?.replace(/^[a-z]+,?\s+(?=[a-z]|\d)/i, (lead) =>
      readDayMonth(match.groups.last) ? lead : '',
    );
    return rangeMeaning(readDayMonth(match.groups.first), readDayMonth(last), match, context);
  },
};

/** "the night of 19 January": a night is named by the day on which it begins. */
export const oneNight: DateRule = {
  name: 'dates.night',
  needs: aNight,
  pattern: date(`(?<![\\w-])(?:the\\s+)?nights?\\s+(?:of|on)\\s+(?:the\\s+)?(?<date>${dayMonth})(?!\\w|${dash}\\d)`),
  read: (match, context) => {
    const found = readDayMonth(match.groups.date);
    if (!found) return undefined;
    const year = found.year ?? yearOfDate(found.month, found.day, match, context);
    const edtf = year === undefined ? undefined : dateOf(year, found.month, found.day);
    return edtf ? { type: 'TIME', value: `${edtf}TNI`, edtf } : undefined;
  },
};

/** "and" joins a period only after "between" or "the night of"; else it joins two days. */
const isPeriod = ({ text, start, groups }: DateMatch): boolean =>
  !/\band\b/i.test(groups.to ?? '') ||
  groups.night !== undefined ||
  /\bbetween\s+(?:the\s+)?$/i.test(before({ text, start }));

const rangeMeaning = (
  first: DayMonth | undefined,
  last: DayMonth | undefined,
  match: DateMatch,
  context: DateContext,
): DateMeaning | undefined => {
  if (!first || !last) return undefined;
  // "paid a visit on 15 and 16 September": two days on end are one time, of which an event has both.
  const areNext = first.month === last.month && last.day === first.day + 1 && /\bon\s+$/i.test(before(match));
  if (!areNext && !isPeriod(match)) return undefined;
  const lastYear = last.year ?? yearOfDate(last.month, last.day, match, context);
  if (lastYear === undefined) return undefined;
  const turnsYear = first.month > last.month;
  const start = dateOf(
    last.year ? (first.year ?? lastYear - (turnsYear ? 1 : 0)) : lastYear - (turnsYear ? 1 : 0),
    first.month,
    first.day,
  );
  const end = dateOf(lastYear, last.month, last.day);
  if (!start || !end || start >= end) return undefined;
  return { type: 'DATE', value: `${start}/${end}`, edtf: `${start}/${end}` };
};
