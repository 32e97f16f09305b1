import { dateOf } from '../calendar.js';
import { dayMonth, readDayMonth } from '../dayMonth.js';
import { aMonth } from '../needs.js';
import { periodAt } from '../periods.js';
import { yearOfDate } from '../placeInTime.js';
import { type DateRule, noDate } from '../rule.js';
import { date } from '../words.js';

/** "The week of March 9", "the week ended 14 May", "the week to 8 March": the whole week that holds the day. */
export const weekOfDay: DateRule = {
  name: 'dates.week-of-day',
  needs: aMonth,
  pattern: date(
    `(?<![\\w-])the\\s+week\\s+(?:of|to|from|beginning|starting|ended|ending)\\s+(?:on\\s+)?(?<date>${dayMonth})(?!\\w)`,
  ),
  read: (match, context) => {
    const found = readDayMonth(match.groups.date);
    const year = found && (found.year ?? yearOfDate(found.month, found.day, match, context));
    const day = found && year !== undefined ? dateOf(year, found.month, found.day) : undefined;
    return (day && periodAt('week', day, 0)) || noDate;
  },
};
