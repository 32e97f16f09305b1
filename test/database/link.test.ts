import { afterAll, beforeAll, beforeEach, expect, jest, test } from '@jest/globals';
import { unify } from '../../src/resolve/across/unify.js';
import type { Store } from '../../src/store/openStore.js';
import { link, unlink } from '../../src/write/link.js';
import { retract } from '../../src/write/retract.js';
import { writeDocument } from '../../src/write/writeDocument.js';
import { empty, emptyStore, lines } from '../support/database.js';
import { observedId, resolvedDocument, type Told } from '../support/resolvedDocument.js';

jest.setTimeout(300_000);

const [one, other, both]: [Told, Told, Told] = [
  { kind: 'Person', name: 'Anna Berg', keys: ['Person anna berg'] },
  { kind: 'Person', name: 'A. Lind', keys: ['Person a lind'] },
  { kind: 'Person', name: 'Anna Lind', keys: ['Person anna berg', 'Person a lind'] },
];
const [x, y] = [observedId(one), observedId(other)];

let store: Store;
beforeAll(async () => {
  store = await emptyStore();
});
beforeEach(async () => {
  await empty(store);
  await tell('a:1', one);
  await tell('a:2', other);
});
afterAll(() => store.close());

const tell = (uri: string, told: Told) =>
  writeDocument(store, resolvedDocument({ uri, mentioned: [told] }), { unify, rules: '1' });
const entities = () =>
  store.execute<{ names: string[]; identifiers: string[] }>(
    'MATCH (e:Entity) RETURN [e.name] + e.aliases AS names, e.identifiers AS identifiers ORDER BY names[0]',
  );

test('one identifier makes one, whatever they are called, and taking it back brings the graph back, byte by byte', async () => {
  const before = await lines(store);
  const rows = [x, y].map((observed) => ({ observed, identifier: 'wikidata:Q1' }));
  expect((await link(store, rows, unify)).fresh).toHaveLength(2);
  expect(await entities()).toEqual([{ names: ['Anna Berg', 'A. Lind'], identifiers: ['wikidata:Q1'] }]);
  expect(await link(store, rows, unify)).toEqual({ fresh: [], refused: [] });
  expect(await unlink(store, unify)).toBe(2);
  expect(await lines(store)).toEqual(before);
});

test('what is given twice at once is kept once, as when it is given again', async () => {
  const row = { observed: x, identifier: 'wikidata:Q1' };
  expect((await link(store, [row, row], unify)).fresh).toHaveLength(1);
  const twice = await lines(store);
  await unlink(store, unify);
  await link(store, [row], unify);
  await link(store, [row], unify);
  expect(await lines(store)).toEqual(twice);
});

test('two identifiers of one table keep apart, also when a third fits both', async () => {
  await link(
    store,
    [
      { observed: x, identifier: 'wikidata:Q1' },
      { observed: y, identifier: 'wikidata:Q2' },
    ],
    unify,
  );
  await tell('a:3', both);
  expect((await entities()).length).toBe(3);
  await link(store, [{ observed: observedId(both), identifier: 'wikidata:Q2' }], unify);
  expect((await entities()).map((each) => each.identifiers)).toEqual(
    expect.arrayContaining([['wikidata:Q1'], ['wikidata:Q2']]),
  );
  expect((await entities()).length).toBe(2);
});

test('it outlives its documents, and the order does not matter', async () => {
  await link(
    store,
    [x, y].map((observed) => ({ observed, identifier: 'geonames:5' })),
    unify,
  );
  const linked = await lines(store);
  for (const uri of ['a:1', 'a:2']) await retract(store, uri, unify);
  await tell('a:2', other);
  await tell('a:1', one);
  expect(await lines(store)).toEqual(linked);
});

test('what identifiers alone held apart is one again, however many of them are taken back', async () => {
  await tell('a:3', { ...one, aliases: ['Berg'], keys: ['Person anna berg', 'Person berg'] });
  const before = await lines(store);
  const z = observedId({ ...one, keys: ['Person anna berg', 'Person berg'] });
  // So many between the two that they are taken back in several transactions.
  const between = Array.from({ length: 250 }, (_, i) => ({ observed: `person:${i}`, identifier: `wikidata:Q5${i}` }));
  const apart = [
    { observed: x, identifier: 'wikidata:Q1' },
    { observed: z, identifier: 'wikidata:Q9' },
  ];
  await link(store, [...between, ...apart], unify);
  expect((await entities()).length).toBe(3);
  expect(await unlink(store, unify)).toBe(252);
  expect(await lines(store)).toEqual(before);
});

test('nothing gets a second identifier of one table: the first stays, and what is left out is said', async () => {
  const [first, second] = [
    { observed: x, identifier: 'wikidata:Q1' },
    { observed: x, identifier: 'wikidata:Q2' },
  ];
  const refused = [{ ...second, known: 'wikidata:Q1' }];
  expect(await link(store, [first, second], unify)).toEqual({ fresh: [x], refused });
  const once = await lines(store);
  expect(await link(store, [second], unify)).toEqual({ fresh: [], refused });
  expect(await lines(store)).toEqual(once);
  expect((await link(store, [{ observed: x, identifier: 'geonames:5' }], unify)).fresh).toEqual([x]);
});
