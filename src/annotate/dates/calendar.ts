/** Arithmetic on calendar days (`YYYY-MM-DD`), months (`YYYY-MM`) and years (`YYYY`) as text, in UTC. */

const pad = (number: number, width: number): string => String(number).padStart(width, '0');

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; undefined when there is no such day. */
export const dateOf = (year: number, month?: number, day?: number): string | undefined => {
  if (month === undefined) return pad(year, 4);
  if (month < 1 || month > 12) return undefined;
  if (day === undefined) return `${pad(year, 4)}-${pad(month, 2)}`;
  return day >= 1 && day <= daysIn(year, month) ? `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` : undefined;
};

export const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

export const yearOf = (date: string): number => Number(date.slice(0, 4));

export const monthOf = (date: string): number => Number(date.slice(5, 7));

export const addDays = (day: string, count: number): string =>
  new Date(Date.parse(day) + count * 86_400_000).toISOString().slice(0, 10);

/** Months counted on from the month of a date. */
export const addMonths = (date: string, count: number): string => {
  const months = yearOf(date) * 12 + monthOf(date) - 1 + count;
  return `${pad(Math.floor(months / 12), 4)}-${pad((months % 12) + 1, 2)}`;
};

/** 1 for Monday to 7 for Sunday. */
export const weekdayOf = (day: string): number => new Date(Date.parse(day)).getUTCDay() || 7;

/** Monday of the day's ISO week. */
export const mondayOf = (day: string): string => addDays(day, 1 - weekdayOf(day));

/** `YYYY-Www` of a day. */
export const weekOf = (day: string): string => {
  const thursday = addDays(mondayOf(day), 3);
  const dayOfYear = (Date.parse(thursday) - Date.parse(`${thursday.slice(0, 4)}-01-01`)) / 86_400_000;
  return `${thursday.slice(0, 4)}-W${pad(Math.floor(dayOfYear / 7) + 1, 2)}`;
};

/** Days from the first to the second. */
export const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;
