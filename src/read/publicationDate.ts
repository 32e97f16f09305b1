/**
 * The publication date as EDTF (ISO 8601-2 level 1), as exact as it was written and no more: `2025`, `2025-01`,
 * `2025-01-20`, each with `?`, `~` or `%`; a decade or century (`198X`, `19XX`); a month or day left open (`2025-XX`);
 * an interval of two of these. An instant is cut to its day, which is the publisher's own day; "20 January 2025" and
 * "January 20, 2025" are read too. Undefined for everything else, also for 02/03/2025, which is two different days.
 */
export const publicationDate = (written: string): string | undefined => {
  const text = written.trim();
  const bounds = text.split('/');
  if (bounds.length === 2 && bounds.every(isDate) && startOf(bounds[0]!) <= startOf(bounds[1]!)) return text;
  if (isDate(text)) return text;
  return fromInstant(text) ?? fromWords(text);
};

const form = /^(?<year>\d{4}|\d{3}X|\d{2}XX)(-(?<month>\d{2}|XX)(-(?<day>\d{2}|XX))?)?[?~%]?$/;

const isDate = (text: string): boolean => {
  const { year, month, day } = form.exec(text)?.groups ?? {};
  if (!year) return false;
  if (month && year.includes('X')) return month === 'XX' && (day === undefined || day === 'XX');
  if (!month || month === 'XX') return day === undefined || day === 'XX';
  return isMonth(Number(month)) && (!day || day === 'XX' || isDay(Number(year), Number(month), Number(day)));
};

const isMonth = (month: number): boolean => month >= 1 && month <= 12;

const isDay = (year: number, month: number, day: number): boolean => {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const last = month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  return day >= 1 && day <= last;
};

const startOf = (date: string): string => date.replace(/[?~%]$/, '').replaceAll('X', '0');

/** ISO 8601 instants, and what databases and feeds make of them: `2025-01-20T10:00Z`, `2025-01-20 10:00:00 +0400`. */
const fromInstant = (text: string): string | undefined => {
  const { day } = /^(?<day>\d{4}-\d{2}-\d{2})(T| )\d{2}:\d{2}/.exec(text)?.groups ?? {};
  if (day) return isDate(day) ? day : undefined;
  const { compact } = /^(?<compact>\d{8})(T\d{4,6}Z?)?$/.exec(text)?.groups ?? {};
  if (!compact) return undefined;
  const dashed = `${compact.slice(0, 4)}-${compact.slice(4, 6)}-${compact.slice(6)}`;
  return isDate(dashed) ? dashed : undefined;
};

const months = 'january february march april may june july august september october november december'.split(' ');

/** The ways in which English writes a date, with the weekday before it and a clock time after it, if any. */
const wordings = [
  /^(?<day>\d{1,2})(st|nd|rd|th)? (?<month>[a-z]+)\.?,? (?<year>\d{4})\b/i,
  /^(?<month>[a-z]+)\.? (?<day>\d{1,2})(st|nd|rd|th)?,? (?<year>\d{4})\b/i,
  /^(?<month>[a-z]+)\.?,? (?<year>\d{4})$/i,
];

const fromWords = (text: string): string | undefined => {
  const bare = text.replace(/\s+/g, ' ').replace(/^(mon|tues?|wed(nes)?|thu(rs)?|fri|sat(ur)?|sun)(day)?\.?,? /i, '');
  for (const wording of wordings) {
    const { year, month, day } = wording.exec(bare)?.groups ?? {};
    const number = month ? monthNumber(month) : 0;
    if (!year || number === 0) continue;
    const parts = [year, String(number).padStart(2, '0'), ...(day ? [day.padStart(2, '0')] : [])];
    return isDate(parts.join('-')) ? parts.join('-') : undefined;
  }
  return undefined;
};

/** From 1; 0 for a word that is no month. Abbreviations have three letters or "Sept". */
const monthNumber = (word: string): number => {
  const short = word.toLowerCase().replace(/^sept$/, 'sep');
  return months.findIndex((month) => month === short || (short.length === 3 && month.startsWith(short))) + 1;
};
