import { borders } from '@rapideditor/country-coder';
import { nameKey } from '../model/nameKey.js';
import { countries } from '../ontology/countries.js';

/**
 * Wikidata's items of countries and of unions of countries by name, and the ISO 3166-1 code of each country, from the tables of
 * country-coder. A name of our own table leads to the same item as the name that the tables know.
 */
export const countryIdentifiers = (): {
  readonly wikidata: ReadonlyMap<string, string>;
  readonly code: ReadonlyMap<string, string>;
} => {
  const [wikidata, code] = [new Map<string, string>(), new Map<string, string>()];
  const ours = new Set(countries.map(({ name }) => nameKey(name)));
  for (const { properties } of borders.features) {
    const { nameEn, iso1A2, level } = properties;
    if (!nameEn || !properties.wikidata) continue;
    if (iso1A2 || level === 'union' || level === 'unitedNations' || ours.has(nameKey(nameEn)))
      wikidata.set(nameKey(nameEn), properties.wikidata);
    if (iso1A2) code.set(nameKey(nameEn), iso1A2);
  }
  for (const table of [wikidata, code]) {
    for (const { name, otherNames } of countries) {
      const all = [name, ...otherNames].map(nameKey);
      const known = all.map((one) => table.get(one)).find((one) => one !== undefined);
      if (known) for (const one of all) if (!table.has(one)) table.set(one, known);
    }
  }
  return { wikidata, code };
};
