import { type Country, countries } from './countries.js';

/** Countries by their adjectives and peoples: "Azerbaijani" leads to Azerbaijan. */
export const countryOfAdjective: ReadonlyMap<string, Country> = new Map(
  [...countries].reverse().flatMap((country) => country.adjectives.map((adjective) => [adjective, country] as const)),
);

/** The adjective of a country that ends at a word: "Papua New Guinean" is one, and its "Guinean" is not Guinea's. */
export const adjectiveEndingAt = (word: (at: number) => string | undefined, at: number): string | undefined => {
  const ending = [2, 1, 0].map((before) =>
    Array.from({ length: before + 1 }, (_, step) => word(at - before + step) ?? '').join(' '),
  );
  return ending.find((adjective) => countryOfAdjective.has(adjective));
};
