import { describe, test } from '@jest/globals';
import type { LineEntity } from '../../../src/evaluate/line.js';
import { type SpanOptions, scoreSpans } from '../../../src/evaluate/score/spans.js';
import { checkRows } from './rows.js';

const text = 'Minister Ana Duarte met the Harbour Board in Lisbon.';
const minister: LineEntity = { start: 0, end: 19, type: 'Person', level: 'NAM' };
const board: LineEntity = { start: 28, end: 41, type: 'Organization', level: 'NAM' };
const lisbon: LineEntity = { start: 45, end: 51, type: 'Place', level: 'NAM' };

const score = (gold: LineEntity[], predicted: LineEntity[], options: SpanOptions = {}) =>
  scoreSpans({ id: '1', text, entities: gold }, { id: '1', entities: predicted }, options);

describe('scoreSpans', () => {
  test('tells a right span from a wrong edge and a wrong type', () => {
    const found = [lisbon, { ...minister, start: 9 }, { ...board, type: 'Place' }];
    checkRows(score([minister, board, lisbon], found), {
      strict: [1, 3, 3],
      bound: [2, 3, 3],
      lenient: [2, 3, 3],
      'lenient-untyped': [3, 3, 3],
    });
  });

  test('counts a span told twice once, and pairs one to one', () => {
    const halves = [
      { ...minister, end: 12 },
      { ...minister, start: 13 },
    ];
    checkRows(score([minister], [lisbon, lisbon, ...halves]), { lenient: [1, 3, 1] });
  });

  test('does not count what overlaps neutral gold: left out by map, by level, or optional', () => {
    const ministry = { ...board, level: 'NOM' };
    checkRows(score([lisbon, board], [lisbon, board], { map: { gold: { Organization: null } } }), {
      strict: [1, 1, 1],
    });
    checkRows(score([lisbon, ministry], [lisbon, board], { levels: new Set(['NAM']) }), { strict: [1, 1, 1] });
    checkRows(score([lisbon, { ...board, optional: true }], [lisbon, board]), { strict: [1, 1, 1] });
    checkRows(score([lisbon, { ...board, optional: true }], [lisbon]), { strict: [1, 1, 1] });
  });

  test('still counts what is spurious elsewhere, and optional gold does not excuse it', () => {
    checkRows(score([{ ...board, optional: true }], [lisbon]), { strict: [0, 1, 0] });
  });

  test('renames types on each side, and leaves out what `*` leaves out', () => {
    const map = { gold: { Person: 'PER', '*': 'OTHER' }, pred: { Person: 'PER', '*': null } };
    checkRows(score([minister, board], [minister, board], { map }), { strict: [1, 1, 2] });
  });

  test('gives rows for each type when asked', () => {
    checkRows(score([minister, lisbon], [minister, { ...lisbon, type: 'Person' }], { perType: true }), {
      'Person strict': [1, 2, 1],
      'Place strict': [0, 0, 1],
    });
  });
});
