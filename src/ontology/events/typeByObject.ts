import type { EntityKind } from '../../model/kind.js';

/** Verbs that say another thing of people than of things: "released the report", "released the prisoners". Lemmas. */
const ofPeople: ReadonlyMap<string, string> = new Map([
  ['release', 'Release'],
  ['free', 'Release'],
  ['fire', 'Dismissal'],
  ['try', 'Trial'],
  ['charge', 'Charge'],
  ['sentence', 'Sentencing'],
  ['capture', 'Detention'],
  ['seize', 'Abduction'],
  ['hold', 'Detention'],
  ['hand over', 'Extradition'],
  ['fly', 'Movement'],
  ['recall', 'Withdrawal'],
  ['introduce', 'Action'],
]);

/** Of things: "ordered ten aircraft", "burned the records". */
const ofThings: ReadonlyMap<string, string> = new Map([
  ['burn', 'Destruction'],
  ['order', 'Transaction'],
  ['hand over', 'Action'],
  ['surrender', 'Action'],
  ['overturn', 'Decision'],
  ['dismiss', 'Rejection'],
]);

/** And of places. */
const ofPlaces: ReadonlyMap<string, string> = new Map([
  ['take', 'Invasion'],
  ['reach', 'Movement'],
  ['seize', 'Invasion'],
  ['capture', 'Invasion'],
  ['fire', 'Attack'],
  ['burn', 'Destruction'],
  ['sack', 'Destruction'],
  ['surrender', 'Action'],
  ['hand over', 'Action'],
]);

/** And of what happens: "ordered a retrial", "overturned the sentence". */
const ofEvents: ReadonlyMap<string, string> = new Map([
  ['order', 'Decision'],
  ['overturn', 'Decision'],
  ['quash', 'Decision'],
  ['dismiss', 'Rejection'],
  ['launch', 'Action'],
  ['introduce', 'Action'],
  ['make', 'Action'],
]);

/** The type of a verb by the kind of what it is done to; undefined when that changes nothing. */
export const typeByObject = (lemma: string, object: EntityKind | 'Thing'): string | undefined => {
  if (object === 'Event') return ofEvents.get(lemma);
  if (object === 'Thing') return ofThings.get(lemma);
  if (object === 'Person' || object === 'Group') return ofPeople.get(lemma);
  return object === 'Place' ? ofPlaces.get(lemma) : undefined;
};
