import { describe, expect, test } from '@jest/globals';
import { type Copy, planOrigins } from '../../src/write/planOrigins.js';

const copy = (name: string, keys: string, origin?: string): Copy => ({
  edition: `edition:${name}`,
  source: `source:${name}`,
  keys: keys.split(' ').filter(Boolean),
  ...(origin ? { origin: `source:${origin}` } : {}),
});
const plan = (copies: readonly Copy[], written = '') => {
  const { originOf, regrouped } = planOrigins(copies, new Set(written.split(' ').map((name) => `edition:${name}`)));
  const short = (id: string) => id.split(':')[1];
  return {
    origins: Object.fromEntries([...originOf].map(([edition, origin]) => [short(edition), short(origin)])),
    regrouped: [...regrouped].map(short).sort(),
  };
};

describe('editions that share keys are of one origin, named after the smallest source', () => {
  test.each<[string, Copy[], Record<string, string>]>([
    ['alone', [copy('a', 'k l')], {}],
    ['apart', [copy('a', 'k'), copy('b', 'l'), copy('c', '')], {}],
    ['two', [copy('b', 'k l'), copy('a', 'l m')], { a: 'a', b: 'a' }],
    ['by way of a third', [copy('c', 'k'), copy('b', 'l'), copy('d', 'k l')], { b: 'b', c: 'b', d: 'b' }],
  ])('%s', (_, copies, origins) => {
    expect(plan(copies).origins).toEqual(origins);
    expect(plan([...copies].reverse()).origins).toEqual(origins);
  });
});

describe('what has to be counted again', () => {
  test('nothing when a text gets its first copy, or a group another name', () => {
    expect(plan([copy('b', 'k'), copy('a', 'k')], 'a').regrouped).toEqual([]);
    expect(plan([copy('c', 'k', 'a'), copy('b', 'k', 'a')]).regrouped).toEqual([]);
  });

  test('two groups that a new text joins', () => {
    const older = [copy('b', 'k', 'b'), copy('c', 'k', 'b'), copy('d', 'l')];
    expect(plan([...older, copy('a', 'k l')], 'a')).toEqual({
      origins: { a: 'a', b: 'a', c: 'a', d: 'a' },
      regrouped: ['b', 'c', 'd'],
    });
  });

  test('a group that falls apart', () => {
    expect(plan([copy('b', 'k', 'a'), copy('c', 'k', 'a'), copy('d', 'l', 'a')])).toEqual({
      origins: { b: 'b', c: 'b' },
      regrouped: ['b', 'c', 'd'],
    });
  });
});
