import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { bestAssignment } from '../../../src/evaluate/score/assignment.js';
import { type CoreferenceOptions, scoreCoreference } from '../../../src/evaluate/score/coreference.js';
import { scoreOf } from '../../../src/evaluate/tally.js';

/** Mentions are one letter long, and `a.b` a chain of them; chains are written with spaces between. */
const entities = (chains: string) =>
  chains.split(' ').flatMap((chain) =>
    [...chain].map((letter) => {
      const start = letter.charCodeAt(0) * 10;
      return { start, end: start + 5, cluster: chain, type: 'Person', level: letter < 'f' ? 'NAM' : 'PRO' };
    }),
  );

const scores = (gold: string, predicted: string, options: CoreferenceOptions = {}) =>
  Object.fromEntries(
    [
      ...scoreCoreference(
        { id: '1', text: '', entities: entities(gold) },
        { id: '1', entities: entities(predicted) },
        options,
      ),
    ].map(([name, counts]) => {
      const { precision, recall } = scoreOf(counts);
      return [name, [precision, recall]];
    }),
  );

describe('scoreCoreference', () => {
  test('gives the worked values: one chain split in two', () => {
    // MUC: of 4 links 3 are kept, none is wrong. B3: recall (3·3/5 + 2·2/5)/5. CEAF: the larger half, 2·3/(5+3).
    expect(scores('abcde', 'abc de')).toEqual({
      muc: [1, 3 / 4],
      b3: [1, expect.closeTo((9 / 5 + 4 / 5) / 5)],
      ceafe: [3 / 4 / 2, 3 / 4],
    });
  });

  test('takes another way to cut a mention, which gold allows, for the mention', () => {
    const gold = [...entities('ab'), { start: 969, end: 975, type: 'Person', optional: true, cutOf: 'b' }];
    const predicted = entities('ab').map((one) => (one.start === 970 ? { ...one, start: 969 } : one));
    const rows = scoreCoreference(
      { id: '1', text: '', entities: gold },
      { id: '1', entities: predicted },
      { lenient: true },
    );
    expect(rows.get('muc')).toEqual({ rightPredicted: 1, predicted: 1, rightGold: 1, gold: 1 });
  });

  test('punishes two chains run together less by MUC than by B3', () => {
    expect(scores('ab cd', 'abcd')).toEqual({ muc: [2 / 3, 1], b3: [1 / 2, 1], ceafe: [2 / 3, 1 / 3] });
  });

  test('leaves out mentions on their own, unless asked', () => {
    expect(scores('ab c', 'ab c').muc).toEqual([1, 1]);
    expect(scores('a b', 'a b').b3).toEqual([0, 0]);
    expect(scores('a b', 'a b', { singletons: true }).b3).toEqual([1, 1]);
  });

  test('looks at names only when asked', () => {
    expect(scores('abf', 'ab', { levels: new Set(['NAM']) }).b3).toEqual([1, 1]);
  });

  test('snaps overlapping mentions when lenient, and only then', () => {
    const gold = { id: '1', text: '', entities: entities('ab') };
    const shifted = { id: '1', entities: entities('ab').map((one) => ({ ...one, start: one.start + 1 })) };
    expect(scoreCoreference(gold, shifted).get('muc')?.rightGold).toBe(0);
    expect(scoreCoreference(gold, shifted, { lenient: true }).get('muc')?.rightGold).toBe(1);
  });

  test('is full for any chains against themselves', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 2, maxLength: 20 }), (clusters) => {
        const list = clusters.map((cluster, index) => ({
          start: index * 10,
          end: index * 10 + 5,
          cluster: `c${cluster}`,
        }));
        const line = { id: '1', text: '', entities: list };
        for (const counts of scoreCoreference(line, line).values()) {
          expect(counts.rightGold).toBeCloseTo(counts.gold);
          expect(counts.rightPredicted).toBeCloseTo(counts.predicted);
        }
      }),
    );
  });
});

describe('bestAssignment', () => {
  const permutations = (rest: readonly number[]): number[][] =>
    rest.length === 0
      ? [[]]
      : rest.flatMap((one) => permutations(rest.filter((other) => other !== one)).map((more) => [one, ...more]));

  test('finds what trying every assignment finds', () => {
    const weights = fc.array(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 4, maxLength: 4 }), {
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(weights, (rows) => {
        const totals = permutations([0, 1, 2, 3]).map((columns) =>
          rows.reduce((sum, row, index) => sum + (row[columns[index] ?? 0] ?? 0), 0),
        );
        expect(bestAssignment(rows)).toBeCloseTo(Math.max(...totals));
      }),
    );
  });

  test('works with more rows than columns, and with none', () => {
    expect(bestAssignment([[3], [5], [4]])).toBe(5);
    expect(bestAssignment([])).toBe(0);
    expect(bestAssignment([[], []])).toBe(0);
  });
});
