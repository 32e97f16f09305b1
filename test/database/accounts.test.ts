import { afterAll, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { ask } from '../../src/cli/ask.js';
import { findEvent } from '../../src/cli/findEntity.js';
import { formerEvent } from '../../src/cli/formerEvent.js';
import { diffClaims } from '../../src/compare/diffClaims.js';
import type { StatedClaim } from '../../src/compare/statedClaim.js';
import type { FigureQualifier } from '../../src/model/mention.js';
import { unify } from '../../src/resolve/across/unify.js';
import type { Store } from '../../src/store/openStore.js';
import { retract } from '../../src/write/retract.js';
import { writeDocument } from '../../src/write/writeDocument.js';
import { empty, emptyStore } from '../support/database.js';
import { observedId, resolvedDocument, type Told, type ToldClaim } from '../support/resolvedDocument.js';

jest.setTimeout(120_000);

let store: Store;
beforeAll(async () => {
  store = await emptyStore();
});
beforeEach(() => empty(store));
afterAll(() => store.close());

const attack: Told = {
  kind: 'Event',
  name: 'attack on Halden',
  keys: ['attack 2014-05'],
  properties: { type: 'Attack', start: '2014-05-03', end: '2014-05-04' },
};
const event = observedId(attack);
const rebels: Told = { kind: 'Group', name: 'rebels' };
const soldiers: Told = { kind: 'Organization', name: 'the army' };
const halden: Told = { kind: 'Place', name: 'Halden' };
const norland: Told = { kind: 'Place', name: 'Norland' };
const arlen: Told = { kind: 'Place', name: 'Arlen' };
const mayor: Told = { kind: 'Person', name: 'Mira Halden' };
const day = (edtf: string, start: string, end = start): Told => ({
  kind: 'Date',
  name: edtf,
  properties: { edtf, start, end, precision: 'day' },
});
const killed = (
  value: number,
  qualifier: FigureQualifier = 'exact',
  more: { upper?: number; unit?: string } = {},
): Told => ({
  kind: 'Figure',
  name: `${qualifier === 'exact' ? '' : `${qualifier} `}${value}${more.upper ? `-${more.upper}` : ''} killed`,
  keys: [`killed ${value} ${qualifier} ${more.upper} ${more.unit}`],
  properties: { measure: 'killed', value, qualifier, ...more },
});

const figure = (object: Told, more: Partial<ToldClaim> = {}): ToldClaim => ({
  subject: attack,
  predicate: 'HAS_FIGURE',
  object,
  ...more,
});
const on = (object: Told): ToldClaim => ({ subject: attack, predicate: 'OCCURRED_ON', object });
const at = (object: Told): ToldClaim => ({ subject: attack, predicate: 'OCCURRED_IN', object });
const by = (subject: Told, more: Partial<ToldClaim> = {}): ToldClaim => ({
  subject,
  predicate: 'PARTICIPATED_IN',
  object: attack,
  role: 'agent',
  ...more,
});

const tell = (name: string, claims: readonly ToldClaim[], more: { publishedOn?: string; opening?: string } = {}) =>
  writeDocument(store, resolvedDocument({ uri: `https://example.org/${name}`, publisher: name, claims, ...more }), {
    unify,
    rules: '1',
  });
type Row = Readonly<Record<string, unknown>>;
const accounts = () => ask<Row>(store, 'disagreements', { event });

describe('the kind of conflict between two accounts', () => {
  const check = async (a: readonly ToldClaim[], b: readonly ToldClaim[]) => {
    await tell('Herald', a);
    await tell('Courier', b);
    const kinds = (await accounts()).map((row) =>
      (row.conflicts as { column: string; kind: string; excludes: boolean }[]).map(
        ({ column, kind, excludes }) => `${excludes ? '!' : '~'} ${column}: ${kind}`,
      ),
    );
    expect(kinds).toHaveLength(2);
    expect([...(kinds[0] ?? [])].sort()).toEqual([...(kinds[1] ?? [])].sort());
    return kinds[0];
  };

  test.each<[string, Told, Told, string[]]>([
    ['137 and 150', killed(137), killed(150), ['! figures: different number']],
    ['at most 100 and at least 130', killed(100, 'up to'), killed(130, 'at least'), ['! figures: different number']],
    ['at least 130 and 150', killed(130, 'at least'), killed(150), ['~ figures: contained']],
    ['about 150 and 147', killed(150, 'about'), killed(147), ['~ figures: contained']],
    [
      '100 to 150 and 120 to 200',
      killed(100, 'exact', { upper: 150 }),
      killed(120, 'exact', { upper: 200 }),
      ['~ figures: range overlap'],
    ],
    ['137 and 137', killed(137), killed(137), []],
    ['137 and 137 people', killed(137), killed(137, 'exact', { unit: 'person' }), []],
    ['137 people and 12 children', killed(137), killed(12, 'exact', { unit: 'child' }), []],
  ])('of figures: %s', async (_, a, b, expected) => {
    expect(await check([figure(a)], [figure(b)])).toEqual(expected);
  });

  test.each<[string, Told, Told, string[]]>([
    ['two days', day('2014-05-03', '2014-05-03'), day('2014-05-04', '2014-05-04'), ['! dates: different date']],
    [
      'a day and its month',
      day('2014-05-03', '2014-05-03'),
      day('2014-05', '2014-05-01', '2014-05-31'),
      ['~ dates: contained'],
    ],
    [
      'a night and the next',
      day('2014-05-03/2014-05-04', '2014-05-03', '2014-05-04'),
      day('2014-05-04/2014-05-05', '2014-05-04', '2014-05-05'),
      ['~ dates: range overlap'],
    ],
  ])('of dates: %s', async (_, a, b, expected) => {
    expect(await check([on(a)], [on(b)])).toEqual(expected);
  });

  test('of places: another one, and one that holds the other', async () => {
    expect(await check([at(halden)], [at(arlen)])).toEqual(['~ places: different place']);
    await empty(store);
    const inside = { subject: halden, predicate: 'LOCATED_IN', object: norland };
    expect(await check([at(halden), inside], [at(norland)])).toEqual(['~ places: contained']);
  });

  test('of actors: others, and a denial', async () => {
    expect(await check([by(rebels)], [by(soldiers)])).toEqual(['~ participants: different actor']);
    await empty(store);
    expect(await check([by(rebels)], [by(rebels, { polarity: 'denied' })])).toEqual(['! participants: denied']);
  });

  test('of actors without a name: rebels are rebels at the head of a sentence too, and soldiers are others', async () => {
    const ofTheirOwn = (name: string): Told => ({ kind: 'Group', name, keys: [`Group local ${name}`] });
    expect(await check([by(ofTheirOwn('rebels'))], [by(ofTheirOwn('Rebels'))])).toEqual([]);
    await empty(store);
    expect(await check([by(ofTheirOwn('rebels'))], [by(ofTheirOwn('Soldiers'))])).toEqual([
      '~ participants: different actor',
    ]);
  });

  test('there is none about the rest, when they have a value in common, and none about victims', async () => {
    expect(await check([by(rebels), at(halden)], [by(rebels), by(soldiers), at(halden), at(arlen)])).toEqual([]);
    await empty(store);
    expect(await check([by(rebels, { role: 'victim' })], [by(soldiers, { role: 'victim' })])).toEqual([]);
  });
});

test('a quoted speaker has a row of its own beside the source, with its sentences and words', async () => {
  await tell('Herald', [figure(killed(20)), figure(killed(35, 'at least'), { attributedTo: mayor }), at(halden)]);
  const rows = await accounts();
  expect(
    rows.map((row) => [row.publisher, (row.by as { name: string } | null)?.name ?? null, row.figures, row.places]),
  ).toEqual([
    ['Herald', null, ['20 killed'], ['Halden']],
    ['Herald', 'Mira Halden', ['at least 35 killed'], []],
  ]);
  expect(rows[1]).toMatchObject({
    action: ['Attack'],
    words: ['attack on halden'],
    differs: ['figures'],
    quotes: ['attack on Halden – at least 35 killed – Mira Halden.'],
  });
  expect(rows[1]?.conflicts).toMatchObject([
    { kind: 'different number', says: 'at least 35 killed', other: ['20 killed'], by: null },
  ]);
});

test('figures are shown with what they count, when it is not people', async () => {
  await tell('Herald', [figure(killed(137)), figure(killed(12, 'exact', { unit: 'child' }))]);
  expect((await accounts()).map((row) => row.figures)).toEqual([['137 killed', '12 killed (child)']]);
});

test('events with several accounts and values are found, most sources first', async () => {
  const flood: Told = { kind: 'Event', name: 'flood', properties: { type: 'Disaster' } };
  await tell('Herald', [by(rebels), figure(killed(1)), { subject: flood, predicate: 'OCCURRED_IN', object: arlen }]);
  await tell('Courier', [by(soldiers)]);
  await tell('Times', [by(soldiers), { subject: flood, predicate: 'OCCURRED_IN', object: arlen }]);
  expect(await ask(store, 'contested', {})).toMatchObject([
    { id: event, sources: 3, accounts: 3, actors: 2, figures: 1 },
  ]);
});

describe('the ledger of figures', () => {
  const ledger = async (given: object = { event }) =>
    (await ask<Record<string, unknown>>(store, 'figures', { ...given })).map((row) => [
      row.says,
      row.countedBy,
      row.asOf,
      row.against,
      row.revises,
      row.current,
    ]);

  test('tells who counted, as of when, what it contradicts and what it revises, former editions too', async () => {
    await tell('Herald', [figure(killed(130, 'at least'))], { publishedOn: '2014-05-04' });
    await tell('Courier', [figure(killed(137), { attributedTo: mayor })], { publishedOn: '2014-05-05' });
    await tell('Courier', [figure(killed(150), { attributedTo: mayor })], {
      publishedOn: '2014-05-07',
      opening: 'Corrected.',
    });
    await tell('Times', [figure(killed(140)), figure(killed(7), { polarity: 'denied' })], {
      publishedOn: '2014-05-06',
    });
    expect(await ledger()).toEqual([
      ['not 7 killed', null, '2014-05-06', [], null, true],
      ['at least 130 killed', null, '2014-05-04', [], null, true],
      ['137 killed', 'Mira Halden', '2014-05-05', [], null, false],
      ['140 killed', null, '2014-05-06', ['150 killed'], null, true],
      ['150 killed', 'Mira Halden', '2014-05-07', ['140 killed'], '137 killed', true],
    ]);
    expect(await ledger({ measure: 'wounded' })).toEqual([]);
    expect(await ledger({ measure: 'killed' })).toHaveLength(5);
  });
});

test('names: who uses which, since when, and what somebody is said to call it', async () => {
  const write = (name: string, publishedOn: string, mentioned: Told[], claims: ToldClaim[] = []) =>
    writeDocument(
      store,
      resolvedDocument({ uri: `n:${name}${publishedOn}`, publisher: name, publishedOn, mentioned, claims }),
      { unify, rules: '1' },
    );
  const garabagh = (name: string): Told => ({ kind: 'Place', name, keys: ['garabagh'] });
  await write('Herald', '2020-01-02', [garabagh('Karabakh')]);
  await write('Herald', '2021', [garabagh('Karabakh'), garabagh('Qarabağ')]);
  await write(
    'Courier',
    '2019',
    [garabagh('Garabagh')],
    [{ subject: garabagh('Garabagh'), predicate: 'ALSO_KNOWN_AS', value: 'Artsakh', attributedTo: mayor }],
  );
  const [entity] = await store.execute<{ id: string }>('MATCH (e:Place) RETURN e.id AS id');
  const rows = await ask<Record<string, unknown>>(store, 'names', { id: entity?.id });
  expect(
    rows.map((row) => [row.name, row.publisher, row.saidBy, row.since, row.latest, row.documents, row.mentions]),
  ).toEqual([
    ['Artsakh', 'Courier', 'Mira Halden', '2019', '2019', 1, 1],
    ['Garabagh', 'Courier', null, '2019', '2019', 1, 2],
    ['Karabakh', 'Herald', null, '2020-01-02', '2021', 2, 2],
    ['Qarabağ', 'Herald', null, '2021', '2021', 1, 1],
  ]);
});

test('editions: what a former one said stands beside what the current one says', async () => {
  const uri = 'https://example.org/Herald';
  await tell('Herald', [by(rebels), figure(killed(12)), at(halden)]);
  const first = await ask<StatedClaim>(store, 'edition-claims', { source: uri, number: 1 });
  await tell('Herald', [at(halden), figure(killed(15)), by(rebels, { polarity: 'denied' })], { opening: 'Corrected.' });
  expect(await ask(store, 'editions', { source: uri })).toMatchObject([
    { number: 1, current: false, sentences: 4, claims: 3 },
    { number: 2, current: true, sentences: 4, claims: 3 },
  ]);
  const former = await ask<StatedClaim>(store, 'edition-claims', { source: uri, number: 1 });
  expect(former.map(withoutEmpty)).toEqual(first.map(withoutEmpty));
  const current = await ask<StatedClaim>(store, 'edition-claims', { source: uri, number: 2 });
  expect(
    diffClaims(former, current).map((one) => [one.kind, one.changed, one.before?.quote, one.after?.quote]),
  ).toEqual([
    ['changed', ['number'], 'attack on Halden – 12 killed.', 'attack on Halden – 15 killed.'],
    ['changed', ['polarity'], 'rebels – attack on Halden.', 'rebels – attack on Halden.'],
  ]);
  const [text] = await ask<{ text: string }>(store, 'edition-text', { source: uri, number: 1 });
  expect(text?.text).toMatch(/^It was reported\.\nrebels/);
  await retract(store, uri, unify);
  expect(await ask(store, 'editions', { source: uri })).toEqual([]);
});

/** Absent and null properties are alike. */
const withoutEmpty = (claim: StatedClaim) => JSON.parse(JSON.stringify(claim, (_, value) => value ?? undefined));

test('an id that only a former edition knew is told of, with the event that stands there now', async () => {
  await tell('Herald', [at(halden)]);
  const raid: Told = { ...attack, name: 'raid on Arlen', keys: ['raid 2014-05'] };
  await tell('Herald', [{ subject: raid, predicate: 'OCCURRED_IN', object: arlen }]);
  expect(await formerEvent(store, event)).toMatchObject({
    message: expect.stringMatching(/^event:\w+ \("attack on Halden"\) is of edition 1 of .*, which stands no more\.$/),
    hint: `Its current edition tells of ${observedId(raid)} ("raid on Arlen").`,
  });
  await expect(findEvent(store, event)).rejects.toThrow(/edition 1/);
  expect(await formerEvent(store, observedId(raid))).toBeUndefined();
});
