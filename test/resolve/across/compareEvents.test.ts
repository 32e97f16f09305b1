import { describe, expect, test } from '@jest/globals';
import type { PropertyValue } from '../../../src/model/graph.js';
import { compareEvents } from '../../../src/resolve/across/compareEvents.js';

const event = (properties: Record<string, PropertyValue>, name = 'attack') => ({
  id: name,
  kind: 'Event' as const,
  name,
  aliases: [],
  keys: [],
  properties: { type: 'Attack', ...properties },
  mentions: [],
});
const on = (start: string, end = start) => ({ start, end });
const velm = { places: ['velm'] };
const army = { participants: ['army'] };

const check = (a: ReturnType<typeof event>, b: ReturnType<typeof event>, expected: string) => {
  expect(compareEvents(a, b).verdict).toBe(expected);
  expect(compareEvents(b, a).verdict).toBe(expected);
};

describe('compareEvents', () => {
  test('one day and one place, or one participant', () => {
    check(event({ ...on('2001-05-03'), ...velm }), event({ ...on('2001-05-02', '2001-05-03'), ...velm }), 'same');
    check(event({ ...on('2001-05-03'), ...army }), event({ ...on('2001-05-02', '2001-05-03'), ...army }), 'same');
  });

  test('a month, where place and people are the same', () => {
    const month = on('2001-05-01', '2001-05-31');
    check(event({ ...on('2001-05-03'), ...velm, ...army }), event({ ...month, ...velm, ...army }), 'same');
    check(event({ ...on('2001-05-03'), ...velm }), event({ ...month, ...velm }), 'unsure');
    check(event({ ...on('2001-05-03'), ...army }), event({ ...month, ...army }), 'unsure');
  });

  test('not: another day, another place, another type', () => {
    check(event({ ...on('2001-05-03'), ...velm }), event({ ...on('2001-05-04'), ...velm }), 'not same');
    check(event({ ...on('2001-05-03'), ...velm }), event({ ...on('2001-05-03'), places: ['orland'] }), 'not same');
    check(event(on('2001-05-03')), event({ ...on('2001-05-03'), type: 'Meeting' }), 'not same');
  });

  test('towns of one name are told apart by their country, where both say it', () => {
    const at = (place: string) => event({ ...on('2012-02-03'), places: [place] });
    check(at('Place tripoli @libya'), at('Place tripoli @lebanon'), 'not same');
    check(at('Place tripoli @libya'), at('Place tripoli'), 'same');
  });

  test('not sure: a day alone, a year, no date at all', () => {
    check(event(on('2001-05-03')), event({ ...on('2001-05-03'), ...velm }), 'unsure');
    check(event({ ...on('2001-01-01', '2001-12-31'), ...velm }), event({ ...on('2001-05-03'), ...velm }), 'unsure');
    check(event(velm), event(velm), 'unsure');
  });

  test('a name of its own is enough, but not in another year', () => {
    const named = { named: true };
    check(event(named, 'Velvet Revolution'), event(named, 'the velvet revolution'.slice(4)), 'same');
    check(
      event({ ...named, ...on('2001-05-03') }, 'May Day'),
      event({ ...named, ...on('2002-05-03') }, 'May Day'),
      'not same',
    );
    check(event({}, 'attack'), event({}, 'attack'), 'unsure');
  });
});
