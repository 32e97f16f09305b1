import type { LineEvent, LineRecord, Prediction } from './line.js';
import { peopleCounted } from './peopleCounted.js';
import type { ReadDocument } from './prediction.js';
import { provinceOf } from './province.js';

/**
 * The one incident of a military press release, in the fields of the ISAF set: when and in which province the main event
 * was, and how many people were killed and captured at least. Undefined where a text has no such event.
 */
export const recordOf = (line: Prediction, { annotated }: ReadDocument): LineRecord | undefined => {
  const events = (line.events ?? []).filter(isTold);
  const harms = events.filter((event) => isKilling(event) || isCapture(event));
  const main = mainEvent(line, harms, events);
  if (!main) return undefined;
  const date = dateNear(main, events) ?? annotated.datelines[0]?.edtf ?? annotated.document.source.publishedOn;
  const killed = peopleCounted(line, events.filter(isKilling), 'killed');
  const captured = peopleCounted(line, events.filter(isCapture), 'detained');
  return {
    ...(date ? { start_date: firstDay(date) } : {}),
    province: provinceOf(line, annotated, main),
    target_group: groupsAmong(line, harms),
    event_type: eventTypeOf(killed, captured),
    min_killed: killed,
    min_captured: captured,
    killq: killed > 0,
    captureq: captured > 0,
  };
};

const isTold = ({ polarity, modality }: LineEvent): boolean =>
  polarity !== 'denied' && (modality === 'asserted' || modality === 'alleged' || modality === undefined);

const isKilling = ({ type }: LineEvent): boolean => /^(Killing|Death|Massacre)$/.test(type ?? '');

const isCapture = ({ type }: LineEvent): boolean => /^(Detention|Arrest|Abduction)$/.test(type ?? '');

/** The first event that has a number of people killed or captured, or else victims, or else a date. */
const mainEvent = (
  line: Prediction,
  harms: readonly LineEvent[],
  events: readonly LineEvent[],
): LineEvent | undefined => {
  const counted = new Set(
    (line.figures ?? []).filter((one) => /^(killed|detained)$/.test(one.measure)).map((one) => one.event),
  );
  return (
    harms.find((event) => counted.has(event.id)) ??
    harms.find((event) => event.args?.some((one) => one.role === 'victim' || one.role === 'patient')) ??
    events.find((event) => event.time?.edtf)
  );
};

/** Its own date, or that of the nearest dated event: what follows in a report happened on the day of what went before. */
const dateNear = (main: LineEvent, events: readonly LineEvent[]): string | undefined => {
  if (main.time?.edtf) return main.time.edtf;
  const dated = events.filter((event) => event.time?.edtf);
  dated.sort((a, b) => Math.abs(a.start - main.start) - Math.abs(b.start - main.start));
  return dated[0]?.time?.edtf;
};

const firstDay = (edtf: string): string => (edtf.split('/')[0] ?? edtf).replace(/[?~%]$/, '');

/** Named groups in the words for those who were sought, killed or captured ("a Taliban leader"). */
const groupsAmong = (line: Prediction, harms: readonly LineEvent[]): string[] => {
  const named = (line.entities ?? []).filter(
    (one) => one.level === 'NAM' && (one.type === 'Organization' || one.type === 'Group'),
  );
  const victims = harms.flatMap((event) => event.args ?? []).filter((one) => /^(victim|patient)$/.test(one.role));
  const inside = named.filter((name) => victims.some((one) => one.start <= name.start && name.end <= one.end));
  return [...new Set(inside.map((name) => (name.text ?? '').toLowerCase().replace(/ network$/, '')))];
};

const eventTypeOf = (killed: number, captured: number): string[] => {
  if (killed > 0) return [captured > 0 ? 'captureandkill' : 'insurgentskilled'];
  return captured > 0 ? ['detention'] : [];
};
