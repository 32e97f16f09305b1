import { seasons } from '../../../ontology/timeWords.js';
import { dateOf, monthOf, yearOf } from '../calendar.js';
import { aHalf, aQuarter, aSeason, aUnit } from '../needs.js';
import { halfAt, quarterAt } from '../periods.js';
import { type DateContext, type DateMeaning, type DateRule, noDate } from '../rule.js';
import { count, countOf, date, ordinalOf, seasonName, yearNumber } from '../words.js';

const yearAfter = `(?:(?:,?\\s+(?:of|in)|,)?\\s+(?:(?<year>${yearNumber})|(?<relative>this|last|next|the\\s+same|that|the\\s+previous|the\\s+following)\\s+year))`;

/** "the first quarter of 2008", "the third quarter of this year", "Q3 2008". */
export const quarter: DateRule = {
  name: 'dates.quarter',
  needs: aQuarter,
  pattern: date(
    `(?<!\\w)(?:the\\s+)?(?:(?<ordinal>first|second|third|fourth|last|1st|2nd|3rd|4th)[\\s-]quarter|Q(?<number>[1-4]))(?![\\w-])${yearAfter}?`,
  ),
  read: ({ groups }, context) => {
    const word = groups.ordinal?.toLowerCase();
    const number = groups.number
      ? Number(groups.number)
      : word === 'last'
        ? groups.year
          ? 4
          : undefined
        : ordinalOf(word);
    if (number === undefined) return undefined;
    const year = toldYear(groups, context);
    if (year !== undefined) return quarterAt(year, number);
    const { published } = context;
    if (!published || published.length < 7) return noDate;
    const isAhead = number * 3 - 2 > monthOf(published);
    return quarterAt(yearOf(published) - (isAhead ? 1 : 0), number);
  },
};

/** "the first half of 2023", "H2 2023". */
export const half: DateRule = {
  name: 'dates.half-year',
  needs: aHalf,
  pattern: date(`(?<!\\w)(?:the\\s+)?(?:(?<ordinal>first|second)\\s+half|H(?<number>[12]))(?![\\w-])${yearAfter}`),
  read: ({ groups }, context) => {
    const year = toldYear(groups, context);
    const number = groups.number ? Number(groups.number) : ordinalOf(groups.ordinal);
    return year !== undefined && number ? halfAt(year, number) : noDate;
  },
};

/** "the first nine months of 2023", "the last two quarters of the year"; none that begins after the publication, unless its year is named. */
export const monthsOfYear: DateRule = {
  name: 'dates.months-of-year',
  needs: aUnit,
  pattern: date(
    `(?<!\\w)(?:the\\s+)?(?<which>first|last|final)\\s+(?<count>${count})\\s+(?<unit>month|quarter)s\\s+of\\s+(?:(?:the\\s+year\\s+)?(?<year>${yearNumber})|(?:(?<relative>this|last|next)|the)\\s+year)(?![\\w-])`,
  ),
  read: ({ groups }, context) => {
    const { published } = context;
    const months = Number(countOf(groups.count)) * (groups.unit?.toLowerCase() === 'quarter' ? 3 : 1);
    const year = toldYear({ ...groups, relative: groups.relative ?? 'this' }, context);
    if (year === undefined || !Number.isInteger(months) || months < 1 || months > 12) return noDate;
    const isFirst = groups.which?.toLowerCase() === 'first';
    const [first, last] = isFirst ? [1, months] : [13 - months, 12];
    const [start, edtf] = [dateOf(year, first), `${dateOf(year, first)}/${dateOf(year, last)}`];
    const isAhead = !groups.year && start !== undefined && published !== undefined && start > published;
    return isAhead || first === last ? noDate : { type: 'DATE', value: edtf, edtf };
  },
};

/** "spring 2023", "the summer of 1990", "last winter". */
export const season: DateRule = {
  name: 'dates.season',
  needs: aSeason,
  pattern: date(
    `(?<![\\w-])(?:the\\s+)?(?:(?<before>last|this|next|past)\\s+(?<named>${seasonName})|(?<season>${seasonName})${yearAfter})(?:[/-]\\d\\d(?:\\d\\d)?)?(?![\\w-])`,
  ),
  read: ({ groups, start }, context) => {
    const code = seasons[(groups.season ?? groups.named ?? '').toLowerCase()];
    if (!code) return undefined;
    const year = groups.before
      ? seasonYear(groups.before.toLowerCase(), code.edtf, context, start)
      : toldYear(groups, context);
    return year === undefined ? noDate : seasonAt(year, code);
  },
};

const seasonAt = (year: number, code: { edtf: number; timex: string }): DateMeaning => ({
  type: 'DATE',
  value: `${dateOf(year)}-${code.timex}`,
  edtf: `${dateOf(year)}-${code.edtf}`,
});

/** "last summer" is the latest that has begun before this month; "next" and "this" are the first that is not over, but "was opened this summer", in January, was the last. */
const seasonYear = (
  word: string,
  season: number,
  { published, tense }: DateContext,
  at: number,
): number | undefined => {
  if (!published || published.length < 7) return undefined;
  const first = (season - 20) * 3;
  const ended = season !== 24 && first + 2 < monthOf(published);
  if (word === 'last' || word === 'past') return yearOf(published) - (ended ? 0 : 1);
  if (word === 'this' && first > monthOf(published) && tense(at) === 'past') return yearOf(published) - 1;
  return yearOf(published) + (word === 'next' && (ended || first <= monthOf(published)) ? 1 : 0);
};

const toldYear = (
  groups: Readonly<Record<string, string | undefined>>,
  { published, previous }: DateContext,
): number | undefined => {
  if (groups.year) return Number(groups.year);
  const word = groups.relative?.toLowerCase().replace(/\s+/g, ' ');
  if (!word) return undefined;
  const from = /^(?:this|last|next)$/.test(word) ? published : (previous ?? published);
  const shift = /last|previous/.test(word) ? -1 : /next|following/.test(word) ? 1 : 0;
  return from && /^\d{4}/.test(from) ? yearOf(from) + shift : undefined;
};
