import type { Claim } from '../../model/claim.js';
import type { Mention } from '../../model/mention.js';
import type { Span } from '../../model/span.js';
import { aceRole } from '../../ontology/aceRoles.js';
import type { LineArgument, LineEvent } from '../line.js';
import { inCluster, type LineSource, mentionsOf } from '../lineSource.js';

/** What other vocabularies call an event type: `ace` as in ACE 2005 and WikiEvents, `cameo` a CAMEO code. */
export type EventEquivalents = (type: string) => { readonly ace?: string; readonly cameo?: string } | undefined;

/**
 * Events with their participants. Place and time are fields, and arguments with the roles `place` and `time` as well,
 * because scorers and other readers look there.
 */
export const eventsOf = (source: LineSource, equivalents: EventEquivalents): LineEvent[] => {
  const claims = claimsByEvent(source);
  return mentionsOf(source, 'Event').map((mention) =>
    event(mention, claims.get(mention.id) ?? [], source, equivalents),
  );
};

const event = (
  mention: Mention,
  claims: readonly Claim[],
  source: LineSource,
  equivalents: EventEquivalents,
): LineEvent => {
  const type = mention.event?.type ?? 'Action';
  const args = strongest(claims.flatMap((claim) => argument(claim, source) ?? [])).map((one) => withAce(type, one));
  const place = args.find((one) => one.role === 'place');
  const time = args.find((one) => one.role === 'time');
  const date = source.mentions.get(time?.entity ?? '')?.date?.edtf;
  const { ace, cameo } = equivalents(type) ?? {};
  const claim = typeClaim(claims);
  return {
    id: mention.id,
    type,
    ...(ace === undefined ? {} : { ace }),
    ...(cameo === undefined ? {} : { cameo }),
    ...source.placed(mention),
    ...(mention.event ? { lemma: mention.event.lemma } : {}),
    polarity: claim?.polarity ?? 'affirmed',
    modality: claim?.modality ?? 'asserted',
    args,
    ...(time ? { time: { start: time.start, end: time.end, ...text(time), ...(date ? { edtf: date } : {}) } } : {}),
    ...(place ? { place: { start: place.start, end: place.end, ...text(place), ...entityOf(place) } } : {}),
    ...inCluster(mention, source),
    ...(claim ? { confidence: claim.confidence, rule: claim.rule } : {}),
  };
};

const withAce = (type: string, one: LineArgument): LineArgument => {
  const ace = aceRole(type, one.role);
  return ace === undefined ? one : { ...one, ace };
};

const text = (one: LineArgument) => (one.text === undefined ? {} : { text: one.text });

const entityOf = (one: LineArgument) => (one.entity === undefined ? {} : { entity: one.entity });

/** Claims that say something of the event itself; relations to other events are told as relations. */
const claimsByEvent = ({ claims }: LineSource): Map<string, Claim[]> => {
  const byEvent = new Map<string, Claim[]>();
  for (const claim of claims) {
    const id = eventOf(claim);
    if (id !== undefined) byEvent.set(id, [...(byEvent.get(id) ?? []), claim]);
  }
  return byEvent;
};

/** Of claims about one event: the id of its mention. */
export const eventOf = ({ predicate, subject, object }: Claim): string | undefined => {
  if (predicate === 'PARTICIPATED_IN') return object;
  return ofSubject.has(predicate) && subject.startsWith('Event:') ? subject : undefined;
};

const ofSubject = new Set(['IS_A', 'OCCURRED_IN', 'OCCURRED_ON', 'LASTED', 'HAS_FIGURE', 'INVOLVED']);

const argument = (claim: Claim, source: LineSource): LineArgument | undefined => {
  const { predicate, subject, object, role = 'participant', confidence, rule } = claim;
  if (predicate === 'INVOLVED') return { role, ...source.placed(placeOfValue(claim, source)), confidence, rule };
  const [name, id] = predicate === 'PARTICIPATED_IN' ? [role, subject] : [circumstances.get(predicate), object];
  const mention = source.mentions.get(id ?? '');
  return name && mention ? { role: name, ...source.placed(mention), entity: mention.id, confidence, rule } : undefined;
};

/** A thing that took part is told as words: they stand at one end of the claim's span, the event at the other. */
const placeOfValue = ({ value = '', span }: Claim, { text }: LineSource): Span => {
  const words = text.slice(span.start, span.end);
  if (words.endsWith(value)) return { start: span.end - value.length, end: span.end };
  // A value is in ordinary letters, whatever the text is in.
  const at = [words.indexOf(value), words.toLowerCase().lastIndexOf(value.toLowerCase())].find((one) => one >= 0) ?? 0;
  return { start: span.start + at, end: span.start + at + value.length };
};

const circumstances: ReadonlyMap<string, string> = new Map([
  ['OCCURRED_IN', 'place'],
  ['OCCURRED_ON', 'time'],
]);

/** One of each role and mention, the surest; several rules may say the same. */
const strongest = (args: readonly LineArgument[]): LineArgument[] => {
  const best = new Map<string, LineArgument>();
  for (const one of args) {
    const key = `${one.role} ${one.start} ${one.end}`;
    if ((best.get(key)?.confidence ?? -1) < (one.confidence ?? 0)) best.set(key, one);
  }
  return [...best.values()];
};

/** The claim that it is an event of this type, or the first about it: polarity and modality of the event are its. */
const typeClaim = (claims: readonly Claim[]): Claim | undefined =>
  claims.find((one) => one.predicate === 'IS_A') ?? claims[0];
