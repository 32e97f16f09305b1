import { nameKey } from '../model/nameKey.js';
import { cityIdentifiers } from './cityIdentifiers.js';
import { countryIdentifiers } from './countryIdentifiers.js';
import type { Identifiable, Identify } from './identifier.js';

/** Identifiers from tables that packages ship: Wikidata's of countries and unions, GeoNames' of large cities. No network. */
export const identifyByTables = async (): Promise<Identify> => {
  const { wikidata, code } = countryIdentifiers();
  const findCity = await cityIdentifiers();
  return ({ kind, names, subtype, countries }: Identifiable) => {
    if (kind !== 'Place' && kind !== 'Organization') return [];
    const items = new Set(names.flatMap((name) => wikidata.get(nameKey(name)) ?? []));
    if (items.size === 1 && (kind === 'Organization' || subtype === undefined || subtype === 'country'))
      return [...items].map((value) => `wikidata:${value}`);
    if (kind !== 'Place' || (subtype !== undefined && subtype !== 'city') || countries.length > 1) return [];
    const city = findCity(names, countries[0] === undefined ? undefined : code.get(countries[0]));
    return city ? [`geonames:${city}`] : [];
  };
};
