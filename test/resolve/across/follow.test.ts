import { describe, expect, test } from '@jest/globals';
import { type Facts, follow } from '../../../src/resolve/across/follow.js';

const person = (id: string, ...context: string[]): Facts => ({
  id,
  kind: 'Person',
  name: 'Anne Moreau',
  keys: ['Person anne moreau'],
  properties: { context },
});
const event = (id: string, days: string[], places: string[], participants: string[] = [], type = 'Attack'): Facts => ({
  id,
  kind: 'Event',
  name: 'attack',
  keys: days.flatMap((day) => [...places, ...participants].map((who) => `Event Attack ${day} ${who}`)),
  properties: { type, places, participants, ...(days[0] ? { start: days[0] } : {}) },
});
const check = (one: Facts, anchors: Facts[], leader: string | undefined, key = one.keys[0] ?? '') =>
  expect(follow(one, new Map([[key, anchors]]))?.leader).toBe(leader);

describe('one of a crowd follows the anchor most alike', () => {
  test('the score decides, then the smallest id', () => {
    const anchors = [
      person('a', 'country orland'),
      person('b', 'country orland', 'office judge'),
      person('c', 'country orland'),
    ];
    check(person('x', 'country orland', 'office judge'), anchors, 'b');
    check(person('x', 'country orland'), anchors, 'a');
  });

  test('not: another country, or one that the anchor does not tell', () => {
    check(person('x', 'country sarn'), [person('a', 'country orland')], undefined);
    check(person('x', 'country sarn'), [person('a')], undefined);
    check(person('x', 'office striker'), [person('a', 'office president')], undefined);
    check(person('x', 'office striker'), [person('a')], undefined);
  });

  test('an anchor says no more than the follower, or two of its followers could be two', () => {
    check(person('x', 'country orland'), [person('a', 'country orland', 'country sarn')], undefined);
  });

  test('a bare name follows where anchors agree, and where they do not only a bare name', () => {
    const [orland, sarn, bare] = [person('a', 'country orland'), person('b', 'country sarn'), person('c')];
    check(person('x'), [orland], 'a');
    check(person('x'), [orland, sarn], undefined);
    check(person('x'), [orland, sarn, bare], 'c');
  });

  test('not by a key of a like sound', () => {
    check({ ...person('x'), keys: ['Person ~a moreau'] }, [person('a')], undefined);
  });
});

describe('a telling follows', () => {
  const [third, fourth] = ['2001-05-03', '2001-05-04'] as const;
  test('by a day and a place or a participant', () => {
    check(event('x', [third], ['Place velm']), [event('a', [third], ['Place velm'])], 'a');
    check(event('x', [third], [], ['Group miners']), [event('a', [third], ['Place velm'], ['Group miners'])], 'a');
  });

  test('with reasons in words', () => {
    const told = event('x', [third], ['Place velm @orland'], ['Group miners']);
    const found = follow(told, new Map([[told.keys[0] ?? '', [{ ...told, id: 'a' }]]]));
    expect(found?.reasons).toEqual([
      `on the same days, ${third}`,
      'place in common: velm (orland)',
      'participant in common: miners',
    ]);
  });

  test('not: another place, a day that is one of two, a day that is not told', () => {
    const key = `Event Attack ${third} Group miners`;
    const at = (place: string) => event('a', [third], [place], ['Group miners']);
    check(event('x', [third], ['Place sarn'], ['Group miners']), [at('Place velm')], undefined, key);
    check(event('x', [third], ['Place velm @sarn'], ['Group miners']), [at('Place velm')], undefined, key);
    check(event('x', [third], ['Place velm']), [event('a', [third, fourth], ['Place velm'])], undefined);
    check(event('x', [third, fourth], ['Place velm']), [event('a', [third], ['Place velm'])], 'a');
  });

  test('not by a month, which has room for more than one', () => {
    check(
      event('x', [third], ['Place velm']),
      [event('a', [third], ['Place velm'])],
      undefined,
      'Event Attack 2001-05 Place velm',
    );
  });
});
