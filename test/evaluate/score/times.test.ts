import { describe, test } from '@jest/globals';
import type { LineTime } from '../../../src/evaluate/line.js';
import { scoreTimes, type TimeOptions } from '../../../src/evaluate/score/times.js';
import { checkRows } from './rows.js';

const text = 'PORTO, March 3 (NP) - Talks began on Monday and went on for two days.';
const dateline: LineTime = { start: 7, end: 14, type: 'DATE', value: '2014-03-03', dct: true };
const monday: LineTime = { start: 37, end: 43, type: 'DATE', value: '2014-03-03', edtf: '2014-03-03' };
const days: LineTime = { start: 60, end: 68, type: 'DURATION', value: 'P2D' };

const score = (gold: LineTime[], predicted: LineTime[], options: TimeOptions = {}) =>
  scoreTimes({ id: '1', text, times: gold }, { id: '1', times: predicted }, options);

describe('scoreTimes', () => {
  test('counts type and value over all expressions, of relaxed matches only', () => {
    const found = [
      { ...monday, start: 34 },
      { ...days, value: 'p2d', type: 'SET' },
    ];
    checkRows(score([dateline, monday, days], found), {
      strict: [1, 2, 3],
      relaxed: [2, 2, 3],
      type: [1, 2, 3],
      value: [2, 2, 3],
    });
  });

  test('leaves the document date out of both sides when asked', () => {
    const { dct: _dct, ...unmarked } = dateline;
    checkRows(score([dateline, monday], [unmarked, monday], { bodyOnly: true }), { value: [1, 1, 1] });
  });

  test('compares EDTF where gold has it', () => {
    checkRows(score([monday], [{ ...monday, edtf: '2014-03' }]), { value: [1, 1, 1], edtf: [0, 1, 1] });
  });

  test('leaves gold without extent out, and optional gold out of both sides', () => {
    checkRows(score([{ ...dateline, end: 7 }, monday, { ...days, optional: true }], [monday, days]), {
      strict: [1, 1, 1],
    });
  });
});
