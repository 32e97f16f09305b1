import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { ObservedEntity } from '../../../src/model/graph.js';
import type { EntityKind } from '../../../src/model/kind.js';
import { type Given, unify } from '../../../src/resolve/across/unify.js';

const one = (id: string, keys: string[], kind: EntityKind = 'Person'): ObservedEntity => ({
  id,
  kind,
  keys,
  name: id,
  aliases: [],
  properties: {},
  mentions: [],
});
const check = (observed: ObservedEntity[], expected: string[], given: Given[] = []) =>
  expect(
    unify(observed, given)
      .components.map(({ members }) => members.join('+'))
      .sort(),
  ).toEqual(expected);

describe('unify', () => {
  test('a common key makes one, also by way of a third, and the smallest id is its id', () => {
    check([one('b', ['x']), one('a', ['x', 'y']), one('c', ['y'])], ['a+b+c']);
    expect(unify([one('b', ['x']), one('a', ['x'])]).components[0]?.id).toBe('a');
  });

  test('not: another key, another kind, no key at all', () => {
    check([one('a', ['x']), one('b', ['y'])], ['a', 'b']);
    check([one('a', ['x']), one('b', ['x'], 'Place')], ['a', 'b']);
    check([one('a', []), one('b', [])], ['a', 'b']);
  });

  test('events with a common key are asked, and are not one without a reason', () => {
    check([one('a', ['x'], 'Event'), one('b', ['x'], 'Event')], ['a', 'b']);
  });

  const judged = (a: string, b: string, verdict: Given['verdict']): Given => ({ id: a + b, a: [a], b: [b], verdict });

  test('a person joins without a key and keeps apart in spite of one', () => {
    check([one('a', ['x']), one('b', ['y'])], ['a+b'], [judged('b', 'a', 'same')]);
    check([one('a', ['x']), one('b', ['x'])], ['a', 'b'], [judged('a', 'b', 'not same')]);
    check([one('a', ['x']), one('b', ['x'])], ['a', 'b'], [judged('a', 'b', 'unsure')]);
  });

  test('what is kept apart does not meet by way of a third, which fits both and goes with neither, unless a person says with whom', () => {
    const three = [one('a', ['x']), one('b', ['x', 'y']), one('c', ['y'])];
    const apart = judged('a', 'c', 'not same');
    check(three, ['a', 'b', 'c'], [apart]);
    expect(unify(three, [apart]).judgements.map(({ a, b, verdict, held }) => [a, b, verdict, held])).toEqual([
      ['a', 'b', 'unsure', true],
      ['b', 'c', 'unsure', true],
    ]);
    check(three, ['a', 'b+c'], [apart, judged('b', 'c', 'same')]);
  });

  test('one side may have been observed in several ways: "not same" holds for all of them, "same" joins without joining these', () => {
    const four = [one('a', ['x']), one('b', ['y']), one('c', ['x']), one('d', ['y'])];
    check(
      four,
      ['a+c', 'b+d'],
      [{ id: '1', a: ['a', 'c'], b: ['b', 'd'], verdict: 'not same' }, judged('c', 'd', 'same')],
    );
    check(
      [one('a', ['x']), one('c', ['z']), one('d', ['y'])],
      ['a+d', 'c'],
      [{ id: '1', a: ['a', 'c'], b: ['d'], verdict: 'same' }],
    );
  });

  test('the order of what is given does not matter', () => {
    const observed = fc.uniqueArray(
      fc.record({ id: fc.constantFrom(...'abcdefgh'), keys: fc.subarray(['x', 'y', 'z', 'w']) }),
      { selector: (each) => each.id },
    );
    const sides = fc.uniqueArray(fc.constantFrom(...'abcdefgh'), { minLength: 2, maxLength: 4 });
    const judgements = fc.array(
      fc.record({ sides, verdict: fc.constantFrom(...(['same', 'not same', 'unsure'] as const)) }),
      {
        maxLength: 4,
      },
    );
    fc.assert(
      fc.property(observed, judgements, (some, decided) => {
        const entities = some.map(({ id, keys }) => one(id, keys));
        const given = decided.map(
          ({ sides: [first = '', ...rest], verdict }, i): Given => ({ id: `${i}`, a: [first], b: rest, verdict }),
        );
        const result = unify(entities, given);
        expect(unify([...entities].reverse(), [...given].reverse())).toEqual(result);
        for (const { members } of result.components) {
          for (const { a, b, verdict } of given)
            expect(
              verdict === 'not same' && members.some((id) => a.includes(id)) && members.some((id) => b.includes(id)),
            ).toBe(false);
        }
      }),
    );
  });
});
