import { communication } from './communication.js';
import { disaster } from './disaster.js';
import { economy } from './economy.js';
import type { EventType } from './eventType.js';
import { justice } from './justice.js';
import { politics } from './politics.js';
import { society } from './society.js';
import { violence } from './violence.js';

export type { EventType } from './eventType.js';

/** What a verb says that no line of the tables names; shown only with a participant and a time or place. */
export const action: EventType = {
  name: 'Action',
  meaning: 'what a verb says that no other line names',
  verbs: '',
  nouns: '',
};

export const eventTypes: readonly EventType[] = [
  ...violence,
  ...society,
  ...justice,
  ...disaster,
  ...politics,
  ...communication,
  ...economy,
  action,
];

const byWord = (words: (type: EventType) => string): ReadonlyMap<string, EventType> =>
  new Map(
    eventTypes.flatMap((type) =>
      words(type)
        .split(' ')
        .filter(Boolean)
        .map((word) => [word.replaceAll('_', ' '), type] as const),
    ),
  );

const verbs = byWord((type) => type.verbs);
const nouns = byWord((type) => type.nouns);
const names = new Map(eventTypes.map((type) => [type.name, type]));

/** The type a verb lemma names; a particle verb is looked up whole first ("set off"), then by its verb. */
export const typeOfVerb = (lemma: string): EventType | undefined => verbs.get(lemma);

/** The type a noun lemma names, of one word or several ("air strike"). */
export const typeOfNoun = (lemma: string): EventType | undefined => nouns.get(lemma);

export const eventTypeNamed = (name: string): EventType | undefined => names.get(name);

/** A type and all above it, nearest first. */
export const lineage = (name: string): readonly string[] => {
  const parent = names.get(name)?.parent;
  return parent && parent !== name ? [name, ...lineage(parent)] : [name];
};

/** What attacks and accidents do to people and things counts with them when mentions of one event are sought. */
const families: ReadonlyMap<string, string> = new Map([
  ...['Death', 'Injury', 'Disappearance', 'Destruction', 'War'].map((name) => [name, 'Violence'] as const),
  ...['Accident', 'Fire'].map((name) => [name, 'Disaster'] as const),
  ...['Session', 'Negotiation'].map((name) => [name, 'Meeting'] as const),
  ...['Anniversary'].map((name) => [name, 'Commemoration'] as const),
]);

/** The broadest class of a type: mentions of one event are sought within it. */
export const familyOf = (type: string): string => {
  const top = lineage(type).at(-1) ?? type;
  return families.get(type) ?? families.get(top) ?? top;
};
