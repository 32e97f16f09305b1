import type { EventReading } from './eventReading.js';

/** What several mentions already found to be one event say together. */
export interface EventGroup {
  readonly readings: readonly EventReading[];
}

/** Days in common, both known to a few days; a month is enough where both are told alike. */
export const datesMeet = (a: EventGroup, b: EventGroup): boolean => {
  const [left, right] = [exactDates(a), exactDates(b)];
  if (!left.some((x) => right.some((y) => meet(x, y)))) return false;
  const alike = shares(a, b, ({ lemma }) => lemma) || shares(a, b, ({ type }) => type);
  return left.some((x) => right.some((y) => meet(x, y) && (alike || (isDays(x) && isDays(y)))));
};

const meet = (x: Days, y: Days): boolean => x.start <= y.end && y.start <= x.end;

const isDays = ({ length }: Days): boolean => length <= 10;

/** What is told with its day and elsewhere with its month happened on the day. */
const mostExact = (dates: readonly Days[]): readonly Days[] => (dates.some(isDays) ? dates.filter(isDays) : dates);

/** Both are dated, and no date of one can be a date of the other. */
export const datesConflict = (a: EventGroup, b: EventGroup): boolean => {
  const [left, right] = [mostExactDates(a), mostExactDates(b)];
  return left.length > 0 && right.length > 0 && !left.some((x) => right.some((y) => meet(x, y)));
};

export const isDated = (group: EventGroup): boolean => allDates(group).some(({ length }) => length <= 366);

/** Both have places, and none in common. */
export const placesConflict = (a: EventGroup, b: EventGroup): boolean => disjoint(placesIn(a), placesIn(b));

/** The same measure with different values: two counts of one thing, or two things. */
export const figuresConflict = (a: EventGroup, b: EventGroup): boolean =>
  a.readings.some((x) =>
    b.readings.some((y) =>
      [...x.figures].some(([measure, value]) => y.figures.has(measure) && y.figures.get(measure) !== value),
    ),
  );

export const family = (group: EventGroup): string => group.readings[0]?.family ?? '';

export const shareParticipants = (a: EventGroup, b: EventGroup): boolean => {
  const left = new Set(a.readings.flatMap((reading) => [...reading.participants]));
  return b.readings.some((reading) => [...reading.participants].some((one) => left.has(one)));
};

export const shares = (a: EventGroup, b: EventGroup, what: (reading: EventReading) => string): boolean => {
  const left = new Set(a.readings.map(what));
  return b.readings.some((reading) => left.has(what(reading)));
};

/** Groups are compared many times and seldom grow: what they say is gathered once for the same readings. */
const once = <T>(gather: (readings: readonly EventReading[]) => T): ((group: EventGroup) => T) => {
  const known = new WeakMap<readonly EventReading[], T>();
  return ({ readings }) => {
    const before = known.get(readings);
    if (before !== undefined) return before;
    const gathered = gather(readings);
    known.set(readings, gathered);
    return gathered;
  };
};

const placesIn = once((readings): ReadonlySet<string> => new Set(readings.flatMap((reading) => [...reading.places])));

const disjoint = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size > 0 && b.size > 0 && ![...a].some((one) => b.has(one));

interface Days {
  readonly start: string;
  readonly end: string;
  /** Days from the start to the end. */
  readonly length: number;
}

const allDates = once((readings): readonly Days[] =>
  readings.flatMap((reading) =>
    reading.dates.map(({ bounds: { start = '0000', end = '9999' } }) => ({
      start,
      end,
      length: daysBetween(start, end),
    })),
  ),
);

const mostExactDates = once((readings): readonly Days[] => mostExact(allDates({ readings })));

/** Of a few weeks at the most: a year or decade does not tell two events apart. */
const exactDates = once((readings): readonly Days[] =>
  mostExact(
    allDates({ readings }).filter(({ start, end, length }) => start.length === 10 && end.length === 10 && length <= 31),
  ),
);

export const daysBetween = (start: string, end: string): number => (Date.parse(end) - Date.parse(start)) / 86_400_000;
