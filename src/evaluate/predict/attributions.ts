import { confidenceOf } from '../../ontology/confidence.js';
import type { LineAttribution } from '../line.js';
import type { LineSource } from '../lineSource.js';
import { eventOf } from './events.js';

/** Who says what: one for each speaker and event told, or words of a relation. */
export const attributionsOf = (source: LineSource): LineAttribution[] => {
  const told = new Map<string, LineAttribution>();
  for (const claim of source.claims) {
    if (claim.attributedTo === undefined || !source.mentions.has(claim.attributedTo)) continue;
    const event = source.mentions.get(eventOf(claim) ?? '');
    const place = source.placed(event ?? claim.span);
    const key = `${claim.attributedTo} ${place.start} ${place.end}`;
    const known = told.get(key);
    told.set(key, {
      speaker: claim.attributedTo,
      ...place,
      ...(event ? { event: event.id } : {}),
      confidence: Math.max(Math.min(claim.confidence, confidenceOf('attribution')), known?.confidence ?? 0),
    });
  }
  return [...told.values()];
};
