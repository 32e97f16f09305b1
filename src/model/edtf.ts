export type EdtfPrecision = 'day' | 'month' | 'season' | 'year' | 'decade' | 'century' | 'interval';

/** The first and the last day that a date may mean, as `YYYY-MM-DD`; absent at an open end. */
export interface EdtfBounds {
  readonly start?: string;
  readonly end?: string;
  readonly precision: EdtfPrecision;
}

/**
 * The days that an EDTF level 1 date covers: a day, month, season (21 to 24), year, decade (`198X`), century (`18XX`), or an
 * interval of these. `?`, `~` and `%` do not widen it. Winter of a year ends with the February after it. Undefined for what
 * is no such date, and for a date without a year (`XXXX-01-20`), which has no place in time.
 */
export const edtfBounds = (edtf: string): EdtfBounds | undefined => {
  const [from, to, ...more] = edtf.split('/');
  if (from === undefined || more.length > 0) return undefined;
  if (to === undefined) return pointBounds(from);
  const start = isOpen(from) ? undefined : pointBounds(from);
  const end = isOpen(to) ? undefined : pointBounds(to);
  if ((!isOpen(from) && !start) || (!isOpen(to) && !end) || (!start && !end)) return undefined;
  if (start?.start && end?.end && start.start > end.end) return undefined;
  return {
    ...(start?.start ? { start: start.start } : {}),
    ...(end?.end ? { end: end.end } : {}),
    precision: 'interval',
  };
};

const isOpen = (point: string): boolean => point === '' || point === '..';

const seasonStart: Readonly<Record<string, string>> = { '21': '03', '22': '06', '23': '09', '24': '12' };

const pointBounds = (point: string): EdtfBounds | undefined => {
  const match = /^(\d{2})(\d|X)(\d|X)(?:-(\d\d))?(?:-(\d\d))?[?~%]?$/.exec(point);
  if (!match) return undefined;
  const [, century = '', decade = '', year = '', month, day] = match;
  if (decade === 'X' || year === 'X') {
    if (month !== undefined || (decade === 'X' && year !== 'X')) return undefined;
    if (decade === 'X') return { start: `${century}00-01-01`, end: `${century}99-12-31`, precision: 'century' };
    return { start: `${century}${decade}0-01-01`, end: `${century}${decade}9-12-31`, precision: 'decade' };
  }
  const full = `${century}${decade}${year}`;
  if (month === undefined) return { start: `${full}-01-01`, end: `${full}-12-31`, precision: 'year' };
  const firstMonth = seasonStart[month];
  if (firstMonth) {
    if (day !== undefined) return undefined;
    return {
      start: `${full}-${firstMonth}-01`,
      end: lastDay(Number(full), Number(firstMonth) + 2),
      precision: 'season',
    };
  }
  if (Number(month) < 1 || Number(month) > 12) return undefined;
  const last = lastDay(Number(full), Number(month));
  if (day === undefined) return { start: `${full}-${month}-01`, end: last, precision: 'month' };
  const date = `${full}-${month}-${day}`;
  return Number(day) >= 1 && date <= last ? { start: date, end: date, precision: 'day' } : undefined;
};

/** The last day of a month; months above 12 are those of the year after. */
const lastDay = (year: number, month: number): string => {
  const date = new Date(Date.UTC(2000, 0, 1));
  date.setUTCFullYear(year, month, 0);
  return date.toISOString().slice(0, 10);
};
