import type { EventReading } from './eventReading.js';

/** Several mentions already found to be one event, which say together what it was. */
export type EventGroup = readonly EventReading[];

/** Days in common, both known to a few days; a month is enough where both are told alike. */
export const datesMeet = (a: EventGroup, b: EventGroup): boolean => {
  const [left, right] = [exactDates(a), exactDates(b)];
  if (!left.some((x) => right.some((y) => meet(x, y)))) return false;
  const alike = meetIn(lemmasIn(a), lemmasIn(b)) || shareType(a, b);
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

/** Whether it has a date that may meet that of another: without one it meets none. */
export const isDatedClosely = (group: EventGroup): boolean => exactDates(group).length > 0;

/** Both have places, and none in common. */
export const placesConflict = (a: EventGroup, b: EventGroup): boolean => disjoint(placesIn(a), placesIn(b));

/** The same measure with different values: two counts of one thing, or two things. */
export const figuresConflict = (a: EventGroup, b: EventGroup): boolean =>
  a.some((x) =>
    b.some((y) =>
      [...x.figures].some(([measure, value]) => y.figures.has(measure) && y.figures.get(measure) !== value),
    ),
  );

export const family = (group: EventGroup): string => group[0]?.family ?? '';

export const shareParticipants = (a: EventGroup, b: EventGroup): boolean =>
  meetIn(participantsIn(a), participantsIn(b));

export const shareType = (a: EventGroup, b: EventGroup): boolean => meetIn(typesIn(a), typesIn(b));

/** Groups are compared many times and seldom grow: what they say is gathered once for the same readings. */
const once = <T>(gather: (group: EventGroup) => T): ((group: EventGroup) => T) => {
  const known = new WeakMap<EventGroup, T>();
  return (group) => {
    const before = known.get(group);
    if (before !== undefined) return before;
    const gathered = gather(group);
    known.set(group, gathered);
    return gathered;
  };
};

const placesIn = once((group): ReadonlySet<string> => new Set(group.flatMap((reading) => [...reading.places])));

const participantsIn = once(
  (group): ReadonlySet<string> => new Set(group.flatMap((reading) => [...reading.participants])),
);

const typesIn = once((group): ReadonlySet<string> => new Set(group.map(({ type }) => type)));

const lemmasIn = once((group): ReadonlySet<string> => new Set(group.map(({ lemma }) => lemma)));

const disjoint = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => a.size > 0 && b.size > 0 && !meetIn(a, b);

const meetIn = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => {
  if (a.size > b.size) return meetIn(b, a);
  for (const one of a) if (b.has(one)) return true;
  return false;
};

interface Days {
  readonly start: string;
  readonly end: string;
  /** Days from the start to the end. */
  readonly length: number;
}

const allDates = once((group): readonly Days[] =>
  group.flatMap((reading) =>
    reading.dates.map(({ bounds: { start = '0000', end = '9999' } }) => ({
      start,
      end,
      length: daysBetween(start, end),
    })),
  ),
);

export const isDated = once((group): boolean => allDates(group).some(({ length }) => length <= 366));

const mostExactDates = once((group): readonly Days[] => mostExact(allDates(group)));

/** Of a few weeks at the most: a year or decade does not tell two events apart. */
const exactDates = once((group): readonly Days[] =>
  mostExact(
    allDates(group).filter(({ start, end, length }) => start.length === 10 && end.length === 10 && length <= 31),
  ),
);

export const daysBetween = (start: string, end: string): number => (Date.parse(end) - Date.parse(start)) / 86_400_000;
