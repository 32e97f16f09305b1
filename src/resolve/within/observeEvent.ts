import { edtfBounds } from '../../model/edtf.js';
import type { ObservedEntity, PropertyValue } from '../../model/graph.js';
import { entityId } from '../../model/identifier.js';
import { familyOf, lineage } from '../../ontology/events/index.js';
import type { EventContext } from './eventContext.js';
import { eventName } from './eventName.js';
import type { DatedAs, EventReading } from './eventReading.js';
import { eventKeys } from './keys.js';

/** What an event is, for the graph: type, name, period, and what other editions are compared by. */
export const observeEvent = (readings: readonly EventReading[], context: EventContext): ObservedEntity => {
  const first = readings[0];
  const type = typeOf(readings);
  const family = familyOf(type);
  const name = eventName(readings, context);
  const dates = readings.flatMap((reading) => reading.dates);
  const named =
    /\p{Lu}/u.test(name) && readings.some((reading) => reading.form === 'noun' && /^\p{Lu}/u.test(reading.mention.text))
      ? name
      : undefined;
  const places = keysIn(readings, (reading) => reading.places, context);
  const participants = keysIn(readings, (reading) => reading.participants, context);
  const local = `Event ${context.edition} ${first?.mention.start ?? 0}`;
  const keys = eventKeys(
    family,
    dates.map((date) => date.edtf),
    { places, participants: participants.filter((key) => !key.includes(context.edition)) },
    named,
    local,
  );
  const period = periodOf(dates);
  return {
    id: entityId('Event', [...keys, type, ...places, ...participants, ...(keys.includes(local) ? [] : [name])]),
    kind: 'Event',
    name,
    aliases: [],
    keys,
    properties: {
      type,
      ...period,
      places,
      participants,
      ...(family === type ? {} : { typeGroup: family }),
      ...(named ? { named: true } : {}),
    },
    mentions: readings.map((reading) => reading.mention.id),
  };
};

/** What takes part is compared by its names: what it is resolved to is another question, with an answer of its own. */
const keysIn = (
  readings: readonly EventReading[],
  of: (reading: EventReading) => ReadonlySet<string>,
  { keysOfThing }: EventContext,
): string[] => [...new Set(readings.flatMap((reading) => [...of(reading)].flatMap(keysOfThing)))].sort();

/** The type that most mentions give it; of equals the most specific, a noun before a verb, then the first told. */
const typeOf = (readings: readonly EventReading[]): string => {
  const weight = new Map<string, number>();
  for (const { type, form } of readings)
    weight.set(
      type,
      (weight.get(type) ?? 0) + (type === 'Action' ? 0 : outcome.test(type) ? 0.2 : form === 'noun' ? 1.5 : 1),
    );
  return (
    [...weight].sort(([a, x], [b, y]) => y - x || lineage(b).length - lineage(a).length || (a < b ? -1 : 1))[0]?.[0] ??
    'Action'
  );
};

/** What an event did is not what it was, unless nothing else is told of it. */
const outcome = /^(Killing|Death|Injury|Disappearance|Destruction|Displacement)$/;

/** First and last possible day. Dates that meet make one period; of dates that do not, the one told most often counts. */
const periodOf = (dates: readonly DatedAs[]): Record<string, PropertyValue> => {
  const counts = new Map<string, number>();
  for (const { edtf } of dates) counts.set(edtf, (counts.get(edtf) ?? 0) + 1);
  const exact = [...counts]
    .sort(([a, x], [b, y]) => width(a) - width(b) || y - x || (a < b ? -1 : 1))
    .map(([edtf]) => edtf);
  const best = exact[0] === undefined ? undefined : edtfBounds(exact[0]);
  if (!best) return {};
  const meeting = exact
    .map((edtf) => edtfBounds(edtf))
    .filter(
      (bounds) =>
        bounds?.start &&
        bounds.end &&
        best.start &&
        best.end &&
        bounds.start <= best.end &&
        best.start <= bounds.end &&
        width2(bounds.start, bounds.end) <= Math.max(10, width2(best.start, best.end)),
    );
  const start = [best.start, ...meeting.map((bounds) => bounds?.start)].filter((day) => day !== undefined).sort()[0];
  const end = [best.end, ...meeting.map((bounds) => bounds?.end)]
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);
  return { ...(start ? { start } : {}), ...(end ? { end } : {}), precision: start === end ? 'day' : best.precision };
};

const width = (edtf: string): number => {
  const { start, end } = edtfBounds(edtf) ?? {};
  return start && end ? width2(start, end) : Number.MAX_SAFE_INTEGER;
};

const width2 = (start: string, end: string): number => Math.round((Date.parse(end) - Date.parse(start)) / 86_400_000);
