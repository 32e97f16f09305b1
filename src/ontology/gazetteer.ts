import { countries } from './countries.js';
import { otherAdjectives, peoples } from './notNames.js';
import { knownOrganizations } from './organizationNouns.js';
import { cities, regions } from './places.js';

export type PlaceClass = 'country' | 'city' | 'region';

/** Place names of the tables by what they are; keys join spellings and languages ("Kiev", "Kyiv"). */
const placeTable = (): ReadonlyMap<string, { readonly subtype: PlaceClass; readonly key: string }> => {
  const table = new Map<string, { subtype: PlaceClass; key: string }>();
  const add = (names: readonly string[], subtype: PlaceClass, key: string) => {
    for (const name of names) if (!table.has(name)) table.set(name, { subtype, key });
  };
  for (const { name, otherNames } of countries) add([name, ...otherNames], 'country', name);
  for (const { capital } of countries) add([capital], 'city', capital);
  for (const names of cities) add(names, 'city', names[0] ?? '');
  for (const names of regions) add(names, 'region', names[0] ?? '');
  for (const names of cities) for (const name of names) add([name], 'city', name);
  return table;
};

const places = placeTable();

const adjectiveTable = new Map<string, string>();
for (const { name, adjectives } of countries)
  for (const adjective of adjectives) if (!adjectiveTable.has(adjective)) adjectiveTable.set(adjective, name);

/** What the tables know of a place name, spelled as in the text. */
export const placeNamed = (text: string): { readonly subtype: PlaceClass; readonly key: string } | undefined =>
  places.get(plainQuotes(text)) ?? (isShouted(text) ? placesInCapitals.get(plainQuotes(text)) : undefined);

/** "SOVIET UNION": reports are telegraphed in capitals. Short ones may be acronyms. */
const isShouted = (text: string): boolean => /^\p{Lu}[\p{Lu} .'’-]{4,}$/u.test(text);

const placesInCapitals = new Map([...places].map(([name, value]) => [name.toUpperCase(), value] as const));

/** Whether a word is an adjective of a country or people ("Azerbaijani", "Arab"), or the people ("Azerbaijanis"). */
export const isDemonym = (word: string): boolean =>
  adjectiveTable.has(word) || otherAdjectives.has(word) || peoples.has(word);

/** The country that an adjective or people belongs to. */
export const countryOfDemonym = (word: string): string | undefined => adjectiveTable.get(word);

/** Whether a word names a people: "Azerbaijanis", "Kurds"; words that are also the adjective ("Chinese") are not counted. */
export const isPeople = (word: string): boolean =>
  peoples.has(word) ||
  (adjectiveTable.has(word) && /s$/.test(word) && !/(ese|ss)$/.test(word) && adjectiveTable.has(word.slice(0, -1))) ||
  irregularPeoples.has(word);

const irregularPeoples: ReadonlySet<string> = new Set([
  'Danes',
  'Poles',
  'Finns',
  'Swedes',
  'Turks',
  'Spaniards',
  'Britons',
  'Scots',
  'Filipinos',
  'Filipinas',
  'Icelanders',
  'New Zealanders',
  'Hongkongers',
]);

export const isKnownOrganization = (text: string): boolean =>
  knownOrganizations.has(plainQuotes(text)) || (isShouted(text) && organizationsInCapitals.has(plainQuotes(text)));

const organizationsInCapitals = new Set([...knownOrganizations].map((name) => name.toUpperCase()));

/** A name of the tables as it is printed, whatever letters it is given in: "united nations", "EL SALVADOR". */
export const printedName = (text: string): string | undefined => printedNames.get(plainQuotes(text).toLowerCase());

// Of two spellings the first stays: the tables tell the usual one first.
const printedNames = new Map(
  [...places.keys(), ...knownOrganizations].reverse().map((name) => [name.toLowerCase(), name] as const),
);

const plainQuotes = (text: string): string => text.replace(/[’‘]/g, "'");

const beginningOf = (name: string): string => plainQuotes(name.slice(0, 3)).toUpperCase();

/** The most words that a name of the tables has. */
export const longestKnownName: number = Math.max(
  ...[...places.keys(), ...knownOrganizations].map((name) => name.split(' ').length),
);

/** The letters of the longest name of the tables that begins with the same three, in capitals. */
const lengths = new Map<string, number>();
for (const name of [
  ...places.keys(),
  ...knownOrganizations,
  ...adjectiveTable.keys(),
  ...otherAdjectives,
  ...peoples,
  ...irregularPeoples,
])
  lengths.set(beginningOf(name), Math.max(name.length, lengths.get(beginningOf(name)) ?? 0));

/** Whether a text is longer than all names of the tables that begin as it does: most words begin no name at all. */
export const isTooLong = (text: string): boolean =>
  text.length >= 3 && text.length > (lengths.get(beginningOf(text)) ?? 0);
