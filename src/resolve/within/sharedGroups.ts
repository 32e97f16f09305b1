import type { Extraction } from '../../model/claim.js';
import type { EventReading } from './eventReading.js';
import { namesFor } from './names.js';
import { namesOf, type Referent } from './referent.js';

/**
 * People without a name who are called alike and have the same part in one event are the same people: "civilians", told three
 * times of one attack, are one group of victims.
 */
export const withSharedGroups = (
  things: readonly Referent[],
  events: readonly (readonly EventReading[])[],
  extraction: Extraction,
): Referent[] => {
  const eventOf = new Map(events.flatMap((group, place) => group.map(({ mention }) => [mention.id, place] as const)));
  const partsOf = new Map<string, string[]>();
  for (const { predicate, subject, object, role } of extraction.claims) {
    const event = eventOf.get(object ?? '');
    if (predicate !== 'PARTICIPATED_IN' || event === undefined) continue;
    partsOf.set(subject, [
      ...(partsOf.get(subject) ?? []),
      `${event} ${/^(victim|patient)$/.test(role ?? '') ? 'victim' : role}`,
    ]);
  }
  const first = new Map<string, number>();
  const merged: Referent[] = [];
  for (const thing of things) {
    const keys = /^(Group|Organization)$/.test(thing.kind) && namesOf(thing).length === 0 ? keysOf(thing, partsOf) : [];
    const place = keys.map((key) => first.get(key)).find((found) => found !== undefined);
    const known = place === undefined ? undefined : merged[place];
    if (place !== undefined && known) merged[place] = { ...known, mentions: [...known.mentions, ...thing.mentions] };
    else merged.push(thing);
    for (const key of keys) if (!first.has(key)) first.set(key, place ?? merged.length - 1);
  }
  return merged;
};

const keysOf = (thing: Referent, partsOf: ReadonlyMap<string, readonly string[]>): string[] => {
  const name = namesFor(thing).name.toLowerCase();
  return thing.mentions.flatMap((mention) => (partsOf.get(mention.id) ?? []).map((part) => `${name} ${part}`));
};
