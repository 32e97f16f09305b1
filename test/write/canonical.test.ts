import { describe, expect, test } from '@jest/globals';
import type { PropertyValue } from '../../src/model/graph.js';
import { canonical } from '../../src/write/canonical.js';

const said = (
  name: string,
  editions: number,
  properties: Record<string, PropertyValue> = {},
  aliases: string[] = [],
) => ({
  name,
  editions,
  properties,
  aliases,
});

describe('canonical', () => {
  test('the name of most editions, then the longest, then the first by code point; the others are aliases', () => {
    expect(canonical('e', [said('Anne Moreau', 1), said('Moreau', 2)])).toMatchObject({
      name: 'Moreau',
      aliases: ['Anne Moreau'],
    });
    expect(canonical('e', [said('Moreau', 1), said('Anne Moreau', 1)]).name).toBe('Anne Moreau');
    expect(canonical('e', [said('\u{10400}', 1), said('\uFF21', 1)]).name).toBe('\uFF21');
  });

  test('a date is taken whole from one telling, never its start from one and its end from another', () => {
    const year = { start: '1990-01-01', end: '1990-12-31', edtf: '1990', precision: 'year' };
    const night = { start: '1990-01-19', end: '1990-01-20', edtf: '1990-01-19/1990-01-20' };
    expect(canonical('e', [said('x', 1, year), said('x', 2, night)])).toMatchObject(night);
    expect(canonical('e', [said('x', 1, year), said('x', 2, night)])).not.toHaveProperty('precision');
  });

  test('lists are united, and what only the judge needs stays out', () => {
    const entity = canonical('e', [
      said('x', 1, { titles: ['judge'], places: ['velm'] }),
      said('x', 1, { titles: ['president'] }),
    ]);
    expect(entity).toEqual({ id: 'e', name: 'x', aliases: [], titles: ['judge', 'president'] });
  });
});
