import type { Span } from '../../model/span.js';
import type { GoldLine, Line, LineAttribution } from '../line.js';
import { likeness, matchOneToOne, touches } from '../match.js';
import { type Tally, tally } from '../tally.js';

/**
 * Who says so. said: the words told overlap, whoever says them; speaker: and the speaker is right, by any mention of
 * the same entity in gold.
 */
export const scoreAttributions = (gold: GoldLine, predicted: Line): Map<string, Tally> => {
  const { counted, found } = settleAttributions(gold, predicted);
  const sameSpeaker = speakersMeet(gold, predicted);
  const row = (fits: (g: LineAttribution, p: LineAttribution) => boolean): Tally =>
    tally(matchOneToOne(counted, found, fits, likeness).length, found.length, counted.length);
  return new Map([
    ['said', row(touches)],
    ['speaker', row((g, p) => touches(g, p) && sameSpeaker(g, p))],
  ]);
};

/** Optional gold is neutral: telling of an event that may be left out, and another speaker of words that somebody tells. */
export const settleAttributions = (
  gold: GoldLine,
  predicted: Line,
): { counted: LineAttribution[]; found: LineAttribution[] } => {
  const all = gold.attributions ?? [];
  const counted = distinct(all.filter((one) => !one.optional));
  const perhaps = all.filter((one) => one.optional);
  const optional = [...perhaps, ...(gold.events ?? []).filter((one) => one.optional)];
  const same = speakersMeet(gold, predicted);
  const meets = (some: readonly LineAttribution[], one: LineAttribution): boolean =>
    some.some((other) => touches(other, one) && same(other, one));
  const found = distinct(predicted.attributions ?? []).filter((one) =>
    counted.some((other) => touches(other, one))
      ? !meets(perhaps, one) || meets(counted, one)
      : !optional.some((other) => touches(other, one)),
  );
  return { counted, found };
};

export const speakersMeet = (
  gold: GoldLine,
  predicted: Line,
): ((g: LineAttribution, p: LineAttribution) => boolean) => {
  const expected = mentionsById(gold);
  const told = new Map([...(predicted.entities ?? []), ...(predicted.documents ?? [])].map((one) => [one.id, one]));
  return (g, p) => {
    const speaker = told.get(p.speaker);
    return speaker !== undefined && expected(g.speaker).some((mention) => touches(mention, speaker));
  };
};

/** Texts say things too: "according to the indictment". */
const mentionsById = (gold: GoldLine): ((id: string) => readonly Span[]) => {
  const entities = gold.entities ?? [];
  return (id) => {
    const text = gold.documents?.find((document) => document.id === id);
    if (text) return [text];
    const own = entities.find((entity) => entity.id === id);
    if (!own) return [];
    return own.cluster ? entities.filter((entity) => entity.cluster === own.cluster) : [own];
  };
};

/** Several claims about one event are one telling of it, and so is a relation whose words hold an event told by the same speaker. */
const distinct = (attributions: readonly LineAttribution[]): LineAttribution[] =>
  [...new Map(attributions.map((one) => [`${one.speaker} ${one.start} ${one.end}`, one])).values()].filter(
    (one, _, all) =>
      one.event !== undefined ||
      !all.some((other) => other.event !== undefined && other.speaker === one.speaker && touches(one, other)),
  );
