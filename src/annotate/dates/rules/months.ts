import { ambiguousMonths } from '../../../ontology/timeWords.js';
import { addMonths, dateOf, yearOf } from '../calendar.js';
import { aMonth } from '../needs.js';
import { yearOfDate } from '../placeInTime.js';
import { before, type DateContext, type DateMatch, type DateMeaning, type DateRule, noDate } from '../rule.js';
import { dash, date, monthName, monthNumber, yearNumber } from '../words.js';

/** "January 1990", "January of 1990", "January, 1990", "January last year". */
export const monthOfYear: DateRule = {
  name: 'dates.month',
  needs: aMonth,
  pattern: date(
    `(?<![\\w-])(?<month>${monthName}),?\\s+(?:of\\s+)?(?:(?<year>${yearNumber})|(?<relative>last|this|next)\\s+year)(?![\\w-])`,
  ),
  read: ({ groups }, { published }) => {
    const month = monthNumber(groups.month);
    if (groups.year) return at(Number(groups.year), month);
    if (!published) return noDate;
    return at(yearOf(published) + shifts[groups.relative?.toLowerCase() ?? 'this']!, month);
  },
};

const shifts: Readonly<Record<string, number>> = { last: -1, past: -1, this: 0, next: 1 };

/** "between April and June 2023", "from March 2020 to May 2021", "April–June". */
export const monthRange: DateRule = {
  name: 'dates.month-range',
  needs: aMonth,
  pattern: date(
    `(?<![\\w-])(?<first>${monthName})(?:,?\\s+(?<firstYear>${yearNumber}))?(?<to>${dash}|\\s+(?:to|until|till|through|and)\\s+)(?<last>${monthName})(?!\\w|\\s+\\d{1,2}(?!\\d))(?:,?\\s+(?<lastYear>${yearNumber}))?(?!\\w)`,
  ),
  read: (match, context) => {
    const { text, start, groups } = match;
    if (/\band\b/i.test(groups.to ?? '') && !/\bbetween\s+(?:early\s+|late\s+|mid-)?$/i.test(before({ text, start })))
      return undefined;
    const [first, last] = [monthNumber(groups.first), monthNumber(groups.last)];
    if (!first || !last) return undefined;
    const lastYear = groups.lastYear ? Number(groups.lastYear) : yearOfDate(last, undefined, match, context);
    if (lastYear === undefined) return undefined;
    const firstYear = groups.firstYear ? Number(groups.firstYear) : lastYear - (first > last ? 1 : 0);
    const edtf = `${dateOf(firstYear, first)}/${dateOf(lastYear, last)}`;
    return `${dateOf(firstYear, first)}` < `${dateOf(lastYear, last)}`
      ? { type: 'DATE', value: edtf, edtf }
      : undefined;
  },
};

/** The first of "April and June 2023". */
export const firstMonthOfList: DateRule = {
  name: 'dates.month',
  needs: aMonth,
  pattern: date(
    `(?<![\\w-])(?<month>${monthName})(?=(?:,\\s+${monthName})*,?\\s+(?:and|or)\\s+${monthName},?\\s+(?<year>${yearNumber})(?![\\w-]))`,
  ),
  read: ({ groups }) => at(Number(groups.year), monthNumber(groups.month)),
};

/** "Black May": the name of an event, in the only year that the document gives for a day of that month. */
export const namedMonth: DateRule = {
  name: 'dates.named-month',
  needs: aMonth,
  pattern: date(`(?<![\\w-])(?:black|bloody|red)\\s+(?<month>${monthName})(?![\\w-])`),
  read: ({ groups }, { yearsOf }) => {
    const month = monthNumber(groups.month);
    const [year, ...others] = month ? yearsOf(month) : [];
    return (year && others.length === 0 && at(year, month)) || noDate;
  },
};

/** "in March 120 people": no day and no year, but how many there were. */
const count =
  '\\s(?:3[2-9]|[4-9]\\d|\\d{3}|\\d{1,3},\\d{3})\\s(?!in\\b|at\\b|on\\b|war\\b|and\\b|was\\b|were\\b|to\\b)[a-z]';

/** "in January", "last January", "since May". */
export const bareMonth: DateRule = {
  name: 'dates.bare-month',
  needs: aMonth,
  pattern: date(
    `(?<![\\w-])(?:(?<relative>last|past|this|next)\\s+)?(?<month>${monthName})(?!\\w|-\\w|(?!${count})\\s?[.’']?\\d)`,
  ),
  read: (match, context) => {
    const { groups } = match;
    const month = monthNumber(groups.month);
    if (!month || !isMonth(match)) return noDate;
    const relative = groups.relative?.toLowerCase();
    const year = relative ? relativeYear(month, relative, context) : yearOfDate(month, undefined, match, context);
    if (year !== undefined) return at(year, month);
    return relative ? noDate : { type: 'DATE', value: `XXXX-${String(month).padStart(2, '0')}` };
  },
};

const at = (year: number, month: number | undefined): DateMeaning | undefined => {
  const value = month && dateOf(year, month);
  return value ? { type: 'DATE', value, edtf: value } : undefined;
};

const leadsIn =
  /\b(?:in|since|until|till|by|from|during|of|early|late|mid|through|between|before|after|following|to|and|for|every|each)\s+(?:the\s+(?:end|beginning|start|middle)\s+of\s+)?$|\bmid-$/i;
const isCapital = (word: string | undefined): boolean => word !== undefined && /^\p{Lu}/u.test(word);

/** "May" and "March" are months after a preposition only; "October Revolution" and "June Smith" are names. */
const isMonth = ({ text, start, end, groups }: DateMatch): boolean => {
  const name = groups.month ?? '';
  const lead = before({ text, start });
  const next = /^\s+(\S+)/.exec(text.slice(end))?.[1];
  if (!isCapital(name)) return false;
  if (groups.relative) return true;
  if (leadsIn.test(lead))
    return !(isCapital(next) && ambiguousMonths.has(name.replace('.', '').toLowerCase()) && !/\bin\s+$/i.test(lead));
  return (
    !ambiguousMonths.has(name.replace('.', '').toLowerCase()) &&
    !isCapital(next) &&
    !(start > 0 && isCapital(/(\S+)\s+$/.exec(lead)?.[1]))
  );
};

/** "last May" is the latest that is over, "next May" the first to come, "this May" the nearest. */
const relativeYear = (month: number, relative: string, { published }: DateContext): number | undefined => {
  if (!published || published.length < 7) return undefined;
  const here = published.slice(0, 7);
  const same = dateOf(yearOf(published), month) ?? here;
  if (relative === 'next') return yearOf(same > here ? same : addMonths(same, 12));
  if (relative === 'this') return yearOf(same);
  return yearOf(same < here ? same : addMonths(same, -12));
};
