import { type Country, countries } from './countries.js';

/** Countries by their adjectives and peoples: "Azerbaijani" leads to Azerbaijan. */
export const countryOfAdjective: ReadonlyMap<string, Country> = new Map(
  [...countries].reverse().flatMap((country) => country.adjectives.map((adjective) => [adjective, country] as const)),
);

/** The adjective of a country that ends at a word: "North Korean" is one, and its "Korean" is not South Korea's. */
export const adjectiveEndingAt = (word: (at: number) => string | undefined, at: number): string | undefined => {
  const two = `${word(at - 1) ?? ''} ${word(at) ?? ''}`;
  if (countryOfAdjective.has(two)) return two;
  return countryOfAdjective.has(word(at) ?? '') ? word(at) : undefined;
};
