import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { ObservedEntity } from '../../../src/model/graph.js';
import type { EntityKind } from '../../../src/model/kind.js';
import { type Judgement, unify } from '../../../src/resolve/across/unify.js';

const one = (id: string, keys: string[], kind: EntityKind = 'Person'): ObservedEntity => ({
  id,
  kind,
  keys,
  name: id,
  aliases: [],
  properties: {},
  mentions: [],
});
const check = (observed: ObservedEntity[], expected: string[], judgements: Judgement[] = []) =>
  expect(
    unify(observed, judgements)
      .map(({ members }) => members.join('+'))
      .sort(),
  ).toEqual(expected);

describe('unify', () => {
  test('a common key makes one, also by way of a third, and the smallest id is its id', () => {
    check([one('b', ['x']), one('a', ['x', 'y']), one('c', ['y'])], ['a+b+c']);
    expect(unify([one('b', ['x']), one('a', ['x'])])[0]?.id).toBe('a');
  });

  test('not: another key, another kind, no key at all', () => {
    check([one('a', ['x']), one('b', ['y'])], ['a', 'b']);
    check([one('a', ['x']), one('b', ['x'], 'Place')], ['a', 'b']);
    check([one('a', []), one('b', [])], ['a', 'b']);
  });

  test('events with a common key are asked, and are not one without a reason', () => {
    check([one('a', ['x'], 'Event'), one('b', ['x'], 'Event')], ['a', 'b']);
  });

  test('a judgement joins without a key and keeps apart in spite of one', () => {
    check([one('a', ['x']), one('b', ['y'])], ['a+b'], [{ a: 'b', b: 'a', verdict: 'same', score: 1 }]);
    check([one('a', ['x']), one('b', ['x'])], ['a', 'b'], [{ a: 'a', b: 'b', verdict: 'not same', score: 1 }]);
  });

  test('what is kept apart does not meet by way of a third, which goes with the stronger', () => {
    const three = [one('a', ['x']), one('b', ['x', 'y']), one('c', ['y'])];
    const apart: Judgement = { a: 'a', b: 'c', verdict: 'not same', score: 1 };
    check(three, ['a+b', 'c'], [apart]);
    check(three, ['a', 'b+c'], [apart, { a: 'b', b: 'c', verdict: 'same', score: 0.9 }]);
  });

  test('the order of what is given does not matter', () => {
    const observed = fc.uniqueArray(
      fc.record({ id: fc.constantFrom(...'abcdefgh'), keys: fc.subarray(['x', 'y', 'z', 'w']) }),
      { selector: (each) => each.id },
    );
    const judgements = fc.array(
      fc.record({
        a: fc.constantFrom(...'abcd'),
        b: fc.constantFrom(...'efgh'),
        verdict: fc.constantFrom('same' as const, 'not same' as const),
        score: fc.constantFrom(0.6, 1),
      }),
      { maxLength: 4 },
    );
    fc.assert(
      fc.property(observed, judgements, (some, judged) => {
        const once = [...new Map(judged.map((each) => [each.a + each.b, each])).values()];
        const entities = some.map(({ id, keys }) => one(id, keys));
        const result = (list: ObservedEntity[], given: Judgement[]) =>
          unify(list, given).sort((a, b) => (a.id < b.id ? -1 : 1));
        expect(result([...entities].reverse(), [...once].reverse())).toEqual(result(entities, once));
      }),
    );
  });
});
