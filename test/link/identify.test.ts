import { describe, expect, test } from '@jest/globals';
import { identifyByRows, rowFault } from '../../src/link/identifyByRows.js';
import { identifyByTables } from '../../src/link/identifyByTables.js';
import type { EntityKind } from '../../src/model/kind.js';

const thing = (kind: EntityKind, name: string, subtype?: string, ...countries: string[]) => ({
  id: `${kind.toLowerCase()}:1`,
  kind,
  names: [name],
  countries,
  ...(subtype ? { subtype } : {}),
});

describe('the tables that packages ship', () => {
  test('countries and unions, by any of their names', async () => {
    const identify = await identifyByTables();
    expect(identify(thing('Place', 'Azerbaijan', 'country'))).toEqual(['wikidata:Q227']);
    expect(identify(thing('Place', 'Republic of Azerbaijan', 'country'))).toEqual(['wikidata:Q227']);
    expect(identify(thing('Place', 'Ivory Coast', 'country'))).toEqual(['wikidata:Q1008']);
    expect(identify(thing('Organization', 'European Union'))).toEqual(['wikidata:Q458']);
    expect(identify(thing('Organization', 'United Nations'))).toEqual(['wikidata:Q1065']);
  });

  test('large cities, where the name means one for sure', async () => {
    const identify = await identifyByTables();
    expect(identify(thing('Place', 'Baku', 'city'))).toEqual(['geonames:587084']);
    expect(identify(thing('Place', 'Hyderabad', 'city', 'pakistan'))).not.toEqual(
      identify(thing('Place', 'Hyderabad', 'city', 'india')),
    );
    expect(identify(thing('Place', 'Birmingham', 'city', 'united states'))).toEqual(['geonames:4049979']);
  });

  test('not: a name of several, a region, a person, a town that is not there, a country that is no more', async () => {
    const identify = await identifyByTables();
    for (const one of [
      thing('Place', 'Birmingham', 'city'),
      thing('Place', 'Karabakh', 'region'),
      thing('Person', 'Jordan'),
      thing('Place', 'Nowherestead', 'city'),
      thing('Place', 'Baku', 'city', 'france'),
      thing('Place', 'Soviet Union', 'country'),
    ])
      expect([one.names, identify(one)]).toEqual([one.names, []]);
  });
});

describe('a table of one’s own', () => {
  test('by id, by name and kind, by country', () => {
    const identify = identifyByRows([
      { id: 'person:1', wikidata: 'Q1' },
      { name: 'Springfield', kind: 'Place', country: 'Canada', geonames: '12', wikidata: 'Q2' },
    ]);
    expect(identify(thing('Person', 'Anybody'))).toEqual(['wikidata:Q1']);
    expect(identify(thing('Place', 'SPRINGFIELD', 'city', 'canada'))).toEqual(['geonames:12', 'wikidata:Q2']);
    expect(identify(thing('Place', 'Springfield', 'city', 'ireland'))).toEqual([]);
    expect(identify(thing('Organization', 'Springfield', undefined, 'canada'))).toEqual([]);
  });

  test('what is wrong with a row', () => {
    expect(rowFault({ id: 'person:1', wikidata: 'Q1' })).toBeUndefined();
    expect(rowFault({ wikidata: 'Q1' })).toMatch(/names nothing/);
    expect(rowFault({ name: 'A', wikidata: 'Q1' })).toMatch(/is no kind/);
    expect(rowFault({ id: 'a', wikidata: '227' })).toMatch(/"227" is no identifier of wikidata/);
    expect(rowFault({ id: 'a' })).toMatch(/gives no identifier/);
    expect(rowFault({ id: 'a', wikidate: 'Q1' })).toMatch(/no column "wikidate"/);
  });
});
