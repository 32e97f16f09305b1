import { expect, test } from '@jest/globals';
import { wrappedTable } from '../../src/cli/wrappedTable.js';

test('cells break between words, values stand under each other, empty columns are left out', () => {
  const table = wrappedTable(
    ['who', 'nothing', 'how many'],
    [
      [['The Halden Herald, 1990-01-22'], [], ['! at least 35 killed', '12 wounded']],
      [['Courier'], [], []],
    ],
    34,
  );
  expect(table.split('\n')).toEqual([
    'who               how many',
    '----------------  ----------------',
    'The Halden        ! at least 35',
    'Herald,           killed',
    '1990-01-22        12 wounded',
    '----------------  ----------------',
    'Courier',
  ]);
});

test('a word that is wider than its column is cut, and nothing is lost', () => {
  const table = wrappedTable(['a', 'b'], [[['x'.repeat(30)], ['y'.repeat(30)]]], 20);
  for (const letter of ['x', 'y'])
    expect(table.replaceAll(new RegExp(`[^${letter}]`, 'g'), '')).toBe(letter.repeat(30));
});
