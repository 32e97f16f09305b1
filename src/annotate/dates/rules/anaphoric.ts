import { aUnit, aUnitOrDayPart } from '../needs.js';
import { countingFrom, isDay, lastPoint, onDay, periodAt, quarterAt, type Unit } from '../periods.js';
import { type DateRule, noDate } from '../rule.js';
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

/** "the end of the day", "later in the day". */
export const theDay: DateRule = {
  name: 'dates.anaphoric',
  needs: aUnit,
  pattern:
    /(?<=\b(?:(?:start|beginning|end|close|middle|rest|course)\s+of|(?:earlier|later)\s+in|(?:end|ended|ending|start|started|began|begin|finish|finished|closed))\s+)the\s+day(?![\w-]|\s+(?:of|when|that|before|after)\b)/gi,
  read: (_, { previous, published }) => {
    const day = [previous && lastPoint(previous), published].find(isDay);
    return day ? onDay(day) : noDate;
  },
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
