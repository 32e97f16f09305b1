import type { GoldLine, Line, LineAttribution, LineEntity } from '../line.js';
import { likeness, matchOneToOne, touches } from '../match.js';
import { type Tally, tally } from '../tally.js';

/**
 * Who says so. said: the words told overlap, whoever says them; speaker: and the speaker is right, by any mention of
 * the same entity in gold.
 */
export const scoreAttributions = (gold: GoldLine, predicted: Line): Map<string, Tally> => {
  const counted = distinct((gold.attributions ?? []).filter((one) => !one.optional));
  const optional = (gold.attributions ?? []).filter((one) => one.optional);
  const found = distinct(predicted.attributions ?? []).filter(
    (one) => !optional.some((other) => touches(other, one)) || counted.some((other) => touches(other, one)),
  );
  const expected = mentionsById(gold);
  const told = new Map((predicted.entities ?? []).map((entity) => [entity.id, entity]));
  const sameSpeaker = (g: LineAttribution, p: LineAttribution): boolean => {
    const speaker = told.get(p.speaker);
    return speaker !== undefined && expected(g.speaker).some((mention) => touches(mention, speaker));
  };
  const row = (fits: (g: LineAttribution, p: LineAttribution) => boolean): Tally =>
    tally(matchOneToOne(counted, found, fits, likeness).length, found.length, counted.length);
  return new Map([
    ['said', row(touches)],
    ['speaker', row((g, p) => touches(g, p) && sameSpeaker(g, p))],
  ]);
};

const mentionsById = (gold: GoldLine): ((id: string) => readonly LineEntity[]) => {
  const entities = gold.entities ?? [];
  return (id) => {
    const own = entities.find((entity) => entity.id === id);
    if (!own) return [];
    return own.cluster ? entities.filter((entity) => entity.cluster === own.cluster) : [own];
  };
};

/** Several claims about one event are one telling of it. */
const distinct = (attributions: readonly LineAttribution[]): LineAttribution[] => [
  ...new Map(attributions.map((one) => [`${one.speaker} ${one.start} ${one.end}`, one])).values(),
];
