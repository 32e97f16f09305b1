import type { Extraction } from '../../model/claim.js';
import type { EventReading } from './eventReading.js';

/**
 * Counts told right after what brought them: "The quake struck at noon. At least 90 people were killed." A count without a
 * time, place or doer of its own belongs to the one harmful event of the sentence before, in the same paragraph.
 */
export const tolls = (
  extraction: Extraction,
  readings: readonly EventReading[],
  groupOf: (reading: EventReading) => readonly EventReading[],
): (readonly [event: EventReading, toll: EventReading])[] => {
  const bySentence = new Map<number, EventReading[]>();
  for (const one of readings)
    bySentence.set(one.mention.sentence, [...(bySentence.get(one.mention.sentence) ?? []), one]);
  return readings
    .filter((one) => isOutcome(one) && (one.also || (isToll(one) && groupOf(one).every(isUnplaced))))
    .flatMap((toll) => {
      const at = toll.mention.sentence;
      if (!sameParagraph(extraction, at)) return [];
      // "... were killed when the bridge fell. Another 30 were injured": the event may be told as a toll itself.
      const before = (bySentence.get(at - 1) ?? []).filter(
        (one) => one.actual && one.mention.subtype !== 'aspectual' && (isHarm(one) || isToll(one)),
      );
      const events = new Set(before.map(groupOf));
      const [event] = events.size === 1 ? before : before.filter((one) => one.main);
      return event && !groupOf(event).includes(toll) && !sameMeasure(groupOf(event), toll)
        ? [[event, toll] as const]
        : [];
    });
};

const isToll = (one: EventReading): boolean => isOutcome(one) && one.figures.size > 0;

const isOutcome = (one: EventReading): boolean =>
  one.actual && one.form !== 'noun' && /^(Killing|Death|Injury|Disappearance|Displacement|Detention)$/.test(one.type);

/** A count with a doer, place or day of its own is told of another event. */
const isUnplaced = (one: EventReading): boolean =>
  one.places.size === 0 && one.dates.length === 0 && !one.done && !one.attributed;

const isHarm = (one: EventReading): boolean => /^(Violence|Disaster)$/.test(one.family) && one.type !== 'War';

const sameMeasure = (event: readonly EventReading[], toll: EventReading): boolean =>
  event.some((one) =>
    [...one.figures].some(([measure, value]) => toll.figures.has(measure) && toll.figures.get(measure) !== value),
  );

const sameParagraph = ({ document, sentences }: Extraction, at: number): boolean => {
  const [one, other] = [sentences[at - 1], sentences[at]];
  return one !== undefined && other !== undefined && !document.text.slice(one.end, other.start).includes('\n');
};
