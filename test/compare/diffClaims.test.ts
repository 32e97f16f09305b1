import { describe, expect, test } from '@jest/globals';
import { diffClaims } from '../../src/compare/diffClaims.js';
import type { StatedClaim, StatedEnd } from '../../src/compare/statedClaim.js';

/** Ids as observed entities have them: the same in two editions when the content is, another when a test says so. */
const event = (name: string, id = name, type = 'Attack') => [`event:${id}`, { name, type }] as const;
const person = (name: string) => [`person:${name}`, { name }] as const;
const group = (name: string, id = name) => [`group:${id}`, { name }] as const;
const place = (name: string) => [`place:${name}`, { name }] as const;
const date = (edtf: string) => [`date:${edtf}`, { name: edtf, edtf }] as const;
const killed = (value: number, qualifier = 'exact') =>
  [`figure:${value}${qualifier}`, { name: `${value} killed`, measure: 'killed', value, qualifier }] as const;

type End = readonly [string, StatedEnd];
let at = 0;
const claim = (
  [subjectId, subject]: End,
  predicate: string,
  [objectId, object]: End,
  quote: string,
  more: Partial<StatedClaim> = {},
): StatedClaim => ({
  id: `claim:${at}`,
  predicate,
  polarity: 'affirmed',
  modality: 'asserted',
  subjectId,
  subject,
  objectId,
  object,
  start: at++,
  end: at,
  quote,
  ...more,
});
const changes = (before: StatedClaim[], after: StatedClaim[]) =>
  diffClaims(before, after).map((one) => [
    one.kind,
    one.changed.join(),
    one.before?.object?.name ?? null,
    one.after?.object?.name ?? null,
  ]);

const attack = event('attack on Halden');
const said = 'Rebels attacked the town of Halden on 3 May, killing 12 civilians.';

describe('is a change', () => {
  test('a number, a date, a place', () => {
    const other = said.replace('12', '15').replace('3 May', '4 May').replace('Halden', 'Arlen');
    expect(
      changes(
        [
          claim(attack, 'HAS_FIGURE', killed(12), said),
          claim(attack, 'OCCURRED_ON', date('2014-05-03'), said),
          claim(attack, 'OCCURRED_IN', place('Halden'), said),
        ],
        [
          claim(attack, 'HAS_FIGURE', killed(15), other),
          claim(attack, 'OCCURRED_ON', date('2014-05-04'), other),
          claim(attack, 'OCCURRED_IN', place('Arlen'), other),
        ],
      ),
    ).toEqual([
      ['changed', 'number', '12 killed', '15 killed'],
      ['changed', 'date', '2014-05-03', '2014-05-04'],
      ['changed', 'place', 'Halden', 'Arlen'],
    ]);
  });

  test('an actor, a role, a polarity, a modality, a speaker', () => {
    const agent = (who: End, more: Partial<StatedClaim> = {}) => [
      claim(who, 'PARTICIPATED_IN', attack, said, { role: 'agent', ...more }),
    ];
    const rebels = group('rebels');
    const kinds = (before: StatedClaim[], after: StatedClaim[]) =>
      diffClaims(before, after).map((one) => `${one.kind} ${one.changed.join()}`);
    expect(kinds(agent(rebels), agent(group('soldiers')))).toEqual(['changed actor']);
    expect(kinds(agent(rebels), agent(rebels, { role: 'victim' }))).toEqual(['changed role']);
    expect(kinds(agent(rebels), agent(rebels, { polarity: 'denied' }))).toEqual(['changed polarity']);
    expect(kinds(agent(rebels), agent(rebels, { modality: 'alleged', speaker: 'A. Ruhl' }))).toEqual([
      'changed modality,speaker',
    ]);
  });

  test('of an event whose day was corrected, and which is another observed entity for it', () => {
    const later = event('attack on Halden', 'other');
    const other = said.replace('3 May', '4 May');
    expect(
      changes(
        [claim(attack, 'OCCURRED_ON', date('2014-05-03'), said), claim(attack, 'HAS_FIGURE', killed(12), said)],
        [claim(later, 'OCCURRED_ON', date('2014-05-04'), other), claim(later, 'HAS_FIGURE', killed(12), other)],
      ),
    ).toEqual([['changed', 'date', '2014-05-03', '2014-05-04']]);
  });
});

describe('is no change', () => {
  test('the same said elsewhere, in other words, more often, or of people without a name', () => {
    const first = claim(attack, 'HAS_FIGURE', killed(12), said);
    const moved = claim(attack, 'HAS_FIGURE', killed(12), 'The attack left a dozen dead.');
    expect(changes([first], [moved, { ...moved, id: 'again', start: 900 }])).toEqual([]);
    const victims = (id: string) =>
      claim(group('four fishermen', id), 'PARTICIPATED_IN', attack, said, { role: 'victim' });
    expect(changes([victims('a')], [victims('b')])).toEqual([]);
  });

  test('two texts without claims', () => expect(changes([], [])).toEqual([]));
});

describe('is dropped and added, not changed', () => {
  test('a number of another measure, or of another event in another sentence', () => {
    const wounded = ['figure:w', { name: '12 wounded', measure: 'wounded', value: 12, qualifier: 'exact' }] as const;
    const before = [claim(attack, 'HAS_FIGURE', killed(12), said)];
    expect(changes(before, [claim(attack, 'HAS_FIGURE', wounded, said)]).map(([kind]) => kind)).toEqual([
      'dropped',
      'added',
    ]);
    const flood = event('flood in Arlen', 'flood', 'Disaster');
    expect(
      changes(before, [claim(flood, 'HAS_FIGURE', killed(15), 'The flood in Arlen killed 15 people.')]).map(
        ([kind]) => kind,
      ),
    ).toEqual(['dropped', 'added']);
  });

  test('another actor in a sentence of its own', () => {
    const [mayor, ruhl] = [person('Mira Halden'), person('Tomas Ruhl')];
    expect(
      changes(
        [
          claim(mayor, 'PARTICIPATED_IN', attack, 'Mira Halden led the defence of the bridge.', {
            role: 'participant',
          }),
        ],
        [
          claim(ruhl, 'PARTICIPATED_IN', attack, 'General Ruhl was there too, later that week.', {
            role: 'participant',
          }),
        ],
      ).map(([kind]) => kind),
    ).toEqual(['dropped', 'added']);
  });

  test('two attacks in two towns on two days', () => {
    const other = event('raid on a port', 'raid');
    const quote = 'Two days later gunmen raided a port in the south and burned four ships.';
    expect(
      changes(
        [claim(attack, 'OCCURRED_IN', place('Halden'), said)],
        [claim(other, 'OCCURRED_IN', place('Port Ervin'), quote)],
      ).map(([kind]) => kind),
    ).toEqual(['dropped', 'added']);
  });
});
