import { afterAll, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { unify } from '../../src/resolve/across/unify.js';
import type { Store } from '../../src/store/openStore.js';
import { retract } from '../../src/write/retract.js';
import { writeDocument } from '../../src/write/writeDocument.js';
import { empty, emptyStore, lines } from '../support/database.js';
import { resolvedDocument, type Told, type ToldDocument } from '../support/resolvedDocument.js';

const army: Told = { kind: 'Organization', name: 'Northern Army', keys: ['northern army'] };
const town: Told = { kind: 'Place', name: 'Velm', keys: ['velm'] };
const land: Told = { kind: 'Place', name: 'Orland', keys: ['orland'] };
const attack: Told = {
  kind: 'Event',
  name: 'attack',
  keys: ['attack 2001-05', 'velm'],
  properties: {
    type: 'Attack',
    start: '2001-05-03',
    end: '2001-05-03',
    precision: 'day',
    places: ['velm'],
    participants: [],
  },
};

const first: ToldDocument = {
  uri: 'https://example.org/first',
  claims: [
    { subject: army, predicate: 'PARTICIPATED_IN', object: attack, role: 'agent' },
    { subject: attack, predicate: 'OCCURRED_IN', object: town },
    { subject: town, predicate: 'LOCATED_IN', object: land },
  ],
};
const second: ToldDocument = {
  uri: 'https://example.org/second',
  claims: [
    {
      subject: { ...army, name: 'the Northern Army' },
      predicate: 'PARTICIPATED_IN',
      object: attack,
      role: 'agent',
      modality: 'alleged',
    },
    { subject: town, predicate: 'LOCATED_IN', object: land, polarity: 'denied' },
  ],
};

jest.setTimeout(120_000);

let store: Store;
beforeAll(async () => {
  store = await emptyStore();
});
beforeEach(() => empty(store));
afterAll(() => store.close());

const write = (told: ToldDocument, rules = '1') => writeDocument(store, resolvedDocument(told), { unify, rules });
const knowledge = async () => (await lines(store, 'knowledge')).map((line) => JSON.parse(line));
const edges = async () => (await knowledge()).filter((line) => line.edge);

describe('writeDocument', () => {
  test('derives edges from claims', async () => {
    expect((await write(first)).outcome).toBe('new');
    expect((await edges()).map((one) => [one.edge, one.properties])).toEqual([
      ['LOCATED_IN', { claims: 1, sources: 1, confidence: 0.9, disputed: false, origins: 1 }],
      ['OCCURRED_IN', { claims: 1, sources: 1, confidence: 0.9, disputed: false, origins: 1 }],
      ['PARTICIPATED_IN', { role: 'agent', claims: 1, sources: 1, confidence: 0.9, disputed: false, origins: 1 }],
    ]);
  });

  test('the same text again changes nothing', async () => {
    await write(first);
    const before = await lines(store);
    expect((await write(first)).outcome).toBe('unchanged');
    expect(await lines(store)).toEqual(before);
    expect((await write(first, '2')).outcome).toBe('changed');
    expect(await lines(store)).toEqual(before);
  });

  test('order does not matter, and retracting B from A and B leaves A', async () => {
    await write(first);
    const alone = await lines(store);
    await write(second);
    const both = await lines(store);
    await retract(store, second.uri, unify);
    expect(await lines(store)).toEqual(alone);
    await retract(store, first.uri, unify);
    expect(await lines(store)).toEqual([]);
    await write(second);
    await write(first);
    expect(await lines(store)).toEqual(both);
  });
});
