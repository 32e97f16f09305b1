import { addMonths, dateOf, monthOf, yearOf } from '../calendar.js';
import { aDigit, aUnit, aUnitOrDayPart } from '../needs.js';
import { countingFrom, isDay, lastPoint, onDay, periodAt, quarterAt, type Unit } from '../periods.js';
import { before, type DateMeaning, type DateRule, noDate } from '../rule.js';
import { date, dayPartName } from '../words.js';

/** "the following day", "that month", "the same year", "the previous night": seen from the last date told. */
export const nextToLastDate: DateRule = {
  name: 'dates.anaphoric',
  needs: aUnitOrDayPart,
  pattern: date(
    `(?<![\\w-])(?:the\\s+(?<word>following|next|previous|preceding|same|very\\s+same)|(?<that>that)(?:\\s+same)?)\\s+(?:(?<unit>day|week|weekend|month|quarter|year|decade)|(?<part>${dayPartName}))(?![\\w-])`,
  ),
  read: ({ start, groups }, context) => {
    const word = groups.word?.toLowerCase();
    const shift = word === 'following' || word === 'next' ? 1 : word === 'previous' || word === 'preceding' ? -1 : 0;
    const from = shift === 0 && !context.previous ? undefined : countingFrom(shift > 0, start, context);
    const found = from && periodAt((groups.unit?.toLowerCase() ?? 'day') as Unit, from, shift);
    return found && groups.part && found.edtf ? onDay(found.edtf, groups.part) : found || noDate;
  },
};

/** "the same period last year", "the same month a year ago": the month or quarter told last, a year before. */
export const samePeriod: DateRule = {
  name: 'dates.same-period',
  needs: aUnit,
  pattern:
    /(?<![\w-])the\s+same\s+(?:period|month|quarter|week|day|time)\s+(?:(?:of\s+|in\s+)?(?:last|the\s+previous|the\s+prior)\s+year|(?:a|one)\s+year\s+(?:ago|earlier|before))(?![\w-])/gi,
  read: (_, { previous, published }) => {
    const [first, last] = previous?.split('/') ?? [];
    if (first && last?.length === 7)
      return quarterAt(Number(first.slice(0, 4)) - 1, Math.ceil(Number(first.slice(5, 7)) / 3));
    const month = first && !last && /^\d{4}-(?:0\d|1[0-2])$/.test(first) ? periodAt('month', first, -12) : undefined;
    return month ?? (published ? (periodAt('year', published, -1) ?? noDate) : noDate);
  },
};

const partOf = '(?:start|beginning|end|close|middle|rest|course|remainder)\\s+of';

/** "the end of the day", "later in the day". */
export const theDay: DateRule = {
  name: 'dates.anaphoric',
  needs: aUnit,
  pattern: date(
    `(?<=\\b(?:${partOf}|(?:earlier|later)\\s+in|(?:end|ended|ending|start|started|began|begin|finish|finished|closed))\\s+)the\\s+day(?![\\w-]|\\s+(?:of|when|that|before|after)\\b)`,
  ),
  read: (_, { previous, published }) => {
    const day = [previous && lastPoint(previous), published].find(isDay);
    return day ? onDay(day) : noDate;
  },
};

/** "by the end of the month", "later in the year": that of the publication, or in an account that of the date told last. */
export const thePeriod: DateRule = {
  name: 'dates.anaphoric',
  needs: aUnit,
  pattern: date(
    `(?<=\\b(?:${partOf}|(?:earlier|later)\\s+in)\\s+)the\\s+(?<unit>week|month|year|decade|century)(?![\\w-]|\\s+(?:of|when|that|before|after)\\b)`,
  ),
  read: (match, { account, published, tense }) => {
    const isPast = tense(match.start) === 'past' && !presentPerfect.test(before(match));
    const told = isPast && account ? lastPoint(account) : undefined;
    const at = (point: string | undefined) =>
      point === undefined ? undefined : periodAt(match.groups.unit?.toLowerCase() as Unit, point, 0);
    return at(told) ?? at(published) ?? noDate;
  },
};

/** "Shares have fallen since the start of": up to now, whatever was told before. */
const presentPerfect = /\b(?:has|have|['\u2019]ve)\s(?!to\b)[^.;]{1,50}$/i;

/**
 * "on the 20th", "until the 5th of next month": a day of the month told last, else of the publication, by the tense of the verb. Not "the
 * 3rd and 4th brigades", which are counted.
 */
export const bareDay: DateRule = {
  name: 'dates.bare-day',
  needs: aDigit,
  pattern:
    /(?<=\b(?:on|until|till|by|since|from|before|after)\s+)the\s+(?<day>\d{1,2})(?:st|nd|rd|th)(?:\s+of\s+(?<month>this|last|next|the|that|the\s+same)\s+month)?(?!,?\s+(?:and\s+)?(?:the\s+)?\d+(?:st|nd|rd|th)[\s,]+(?!of\s+(?:this|last|next|the|that)\b|(?:on|in|at|when)\b)[a-z])(?=\s*(?:[.,;:)]|$)|\s+(?:(?<!\b(?:by|from|after)\s+the\s+\S+\s+)and|but|when|where|at|after|before)\b)/gi,
  read: ({ start, groups }, { account, published, tense }) => {
    const told = account && lastPoint(account);
    const word = groups.month?.toLowerCase();
    const isTold = told !== undefined && told.length >= 7 && !/this|last|next/.test(word ?? '');
    const from = isTold ? told : published;
    if (!from || from.length < 7) return noDate;
    const inMonth = (shift: number) => dayOfMonth(addMonths(from, shift), Number(groups.day));
    if (word) return inMonth(word === 'last' ? -1 : word === 'next' ? 1 : 0) ?? noDate;
    const here = inMonth(0);
    if (isTold || !isDay(from)) return here ?? noDate;
    const isLater = Number(groups.day) > Number(from.slice(8));
    const when = tense(start);
    return (when === 'past' && isLater ? inMonth(-1) : when === 'future' && !isLater ? inMonth(1) : here) ?? noDate;
  },
};

const dayOfMonth = (month: string, day: number): DateMeaning | undefined => {
  const value = dateOf(yearOf(month), monthOf(month), day);
  return value ? onDay(value) : undefined;
};

/** "the day before", "the day after", where nothing follows that they would be counted from. */
export const dayAfter: DateRule = {
  name: 'dates.anaphoric',
  needs: aUnit,
  pattern: /(?<![\w-])(?:the|a|one)\s+(?<unit>day|week|month|year)\s+(?<word>before|after)(?=\s*(?:[.,;)]|$))/gi,
  read: ({ start, groups }, context) => {
    const shift = groups.word?.toLowerCase() === 'after' ? 1 : -1;
    const from = countingFrom(shift > 0, start, context);
    return (from && periodAt(groups.unit?.toLowerCase() as Unit, from, shift)) || noDate;
  },
};
