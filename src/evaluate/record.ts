import type { AnnotatedDocument } from '../model/annotation.js';
import type { Claim } from '../model/claim.js';
import { offsetMap } from './codePoints.js';
import type { LineEvent, LineRecord, Prediction } from './line.js';
import type { ReadDocument } from './lineSource.js';
import { touches } from './match.js';
import { peopleCounted } from './peopleCounted.js';
import { provinceOf } from './province.js';

/**
 * The one incident of a military press release, in the fields of the ISAF set: when and in which province the main event
 * was, and how many people were killed and captured at least. Undefined where a text has no such event.
 */
export const recordOf = (whole: Prediction, { annotated, extraction }: ReadDocument): LineRecord | undefined => {
  const line = withoutBackground(whole, extraction.claims);
  const events = (line.events ?? []).filter(isTold);
  const harms = events.filter((event) => (isKilling(event) || isCapture(event)) && !isBackground(event));
  const main = mainEvent(line, harms, events);
  if (!main) return undefined;
  const date = dayNear(main, line, annotated) ?? annotated.datelines[0]?.edtf ?? annotated.document.source.publishedOn;
  const around = wordsAround(annotated.document.text);
  const killed = peopleCounted(line, harms.filter(isKilling), 'killed', around);
  const captured = peopleCounted(line, harms.filter(isCapture), 'detained', around);
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

/** A number of a whole period ("more than 300 since the spring") is none of the incident. */
const withoutBackground = (line: Prediction, claims: readonly Claim[]): Prediction => {
  const aside = new Set(claims.filter((one) => one.rule === 'figures.background').map((one) => one.object));
  return { ...line, figures: (line.figures ?? []).filter((one) => !aside.has(one.id)) };
};

const wordsAround = (text: string) => {
  const { toUtf16 } = offsetMap(text);
  return {
    before: (offset: number) => text.slice(Math.max(0, toUtf16(offset) - 24), toUtf16(offset)),
    after: (offset: number) => text.slice(toUtf16(offset), toUtf16(offset) + 120),
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

/** What is told of a year or month is what happened before ("the killing of several soldiers in 2010"). */
const isBackground = ({ time }: LineEvent): boolean => time?.edtf !== undefined && !isDay(time.edtf);

const isDay = (edtf: string): boolean => /^\d{4}-\d\d-\d\d(?:\/\d{4}-\d\d-\d\d)?$/.test(edtf);

/** Its own day, or the day told nearest to it that is neither the dateline nor the day on which somebody spoke of it. */
const dayNear = (main: LineEvent, line: Prediction, { document, datelines }: AnnotatedDocument): string | undefined => {
  if (main.time?.edtf && isDay(main.time.edtf)) return main.time.edtf;
  const { toCodePoint, toUtf16 } = offsetMap(document.text);
  const aside = datelines.map(({ start, end }) => ({ start: toCodePoint(start), end: toCodePoint(end) }));
  const spoken = (line.events ?? []).filter((event) => /^(Statement|Disclosure|Publication)$/.test(event.type ?? ''));
  const days = (line.times ?? [])
    .filter((time) => time.edtf !== undefined && isDay(time.edtf))
    .filter((time) => !spoken.some((event) => event.time?.start === time.start))
    .filter((time) => !aside.some((dateline) => touches(dateline, time)))
    .filter((time) => document.text[toUtf16(time.start) - 1] !== '(');
  days.sort((a, b) => Math.abs(a.start - main.start) - Math.abs(b.start - main.start));
  return days[0]?.edtf;
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
