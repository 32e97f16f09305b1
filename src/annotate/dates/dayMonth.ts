import { dateOf } from './calendar.js';
import { date, dayNumber, dayOf, monthName, monthNumber, secondDay, yearNumber } from './words.js';

/** A day of a month as written, with its year if that is told. */
export interface DayMonth {
  readonly day: number;
  readonly month: number;
  readonly year?: number;
}

/** "19 January 1990", "the 19th of January", "January 19, 1990", "Jan. 19": as a piece of a pattern. */
export const dayMonth = `(?:${dayNumber}(?:\\s+of)?\\s+${monthName}(?![\\w-])(?:,?\\s+${yearNumber})?|${monthName}\\s+(?:the\\s+)?${secondDay}(?!\\w)(?:(?:,\\s*|\\s+)${yearNumber})?)`;

const dayFirst = date(`^(?<day>\\d+)\\D*?\\s+(?<month>${monthName})(?:\\W+(?<year>\\d{4}))?$`);
const monthFirst = date(`^(?<month>${monthName})\\D+?(?<day>\\d+)(?:st|nd|rd|th)?(?:\\W+(?<year>\\d{4}))?$`);

/** Reads what `dayMonth` matched. Undefined when it is no day ("31 June") or no month ("may 3"). */
export const readDayMonth = (words: string | undefined): DayMonth | undefined => {
  const groups =
    (words ?? '').matchAll(dayFirst).next().value?.groups ?? (words ?? '').matchAll(monthFirst).next().value?.groups;
  const month = monthNumber(groups?.month);
  const day = dayOf(groups?.day);
  if (month === undefined || dateOf(2000, month, day) === undefined) return undefined;
  return { day, month, ...(groups?.year ? { year: Number(groups.year) } : {}) };
};
