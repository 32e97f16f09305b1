import { type Country, countries } from './countries.js';

/** Countries by their adjectives and peoples: "Azerbaijani" leads to Azerbaijan. */
export const countryOfAdjective: ReadonlyMap<string, Country> = new Map(
  [...countries].reverse().flatMap((country) => country.adjectives.map((adjective) => [adjective, country] as const)),
);
