import { describe, expect, test } from '@jest/globals';
import type { LineRecord } from '../../../src/evaluate/line.js';
import { scoreFigures } from '../../../src/evaluate/score/figures.js';
import { scoreRecord } from '../../../src/evaluate/score/records.js';
import { checkRows } from './rows.js';

const gold: LineRecord = {
  start_date: '2014-05-02',
  province: ['Orva'],
  min_killed: 3,
  min_captured: 0,
  airstrike: true,
};
const score = (record: LineRecord) => scoreRecord({ id: '1', text: '', record: gold }, { id: '1', record });

describe('scoreRecord', () => {
  test('compares fields without regard to case, and takes a missing one for wrong', () => {
    checkRows(score({ start_date: '2014-05-02', province: ['ORVA '], min_killed: 3 }).rows, {
      'accuracy start_date': [1, 1, 1],
      'accuracy province': [1, 1, 1],
      'accuracy min_killed': [1, 1, 1],
      'accuracy min_captured': [0, 1, 1],
      'accuracy airstrike': [0, 1, 1],
      'set province': [1, 1, 1],
    });
  });

  test('counts numbers of people above zero, right only if the same', () => {
    const { rows, distance } = score({ province: [], min_killed: 5, min_captured: 2 });
    checkRows(rows, { 'number min_killed': [0, 1, 1], 'number min_captured': [0, 1, 0], 'set province': [0, 0, 1] });
    expect(distance.get('min_killed')).toBe(2);
  });

  test('says nothing of documents that have no record', () => {
    expect(scoreRecord({ id: '1', text: '' }, { id: '1' }).rows.size).toBe(0);
  });
});

describe('scoreFigures', () => {
  const killed = { start: 0, end: 4, measure: 'killed', value: 12, qualifier: 'at least', event: 'e1' };
  const line = { id: '1', text: '', events: [{ id: 'e1', type: 'Attack', start: 10, end: 16 }], figures: [killed] };
  const check = (figure: object, expected: Parameters<typeof checkRows>[1]) =>
    checkRows(scoreFigures(line, { ...line, figures: [{ ...killed, ...figure }] }), expected);

  test('looks at number, measure, qualifier and event in turn', () => {
    check(
      {},
      { value: [1, 1, 1], measure: [1, 1, 1], qualifier: [1, 1, 1], linked: [1, 1, 1], 'doc-figure': [1, 1, 1] },
    );
    check({ qualifier: 'exact' }, { measure: [1, 1, 1], qualifier: [0, 1, 1], linked: [1, 1, 1] });
    check({ measure: 'wounded' }, { value: [1, 1, 1], measure: [0, 1, 1], 'doc-figure': [0, 1, 1] });
    check({ upper: 20 }, { value: [0, 1, 1], 'doc-figure': [0, 1, 1] });
    check({ event: 'none' }, { measure: [1, 1, 1], linked: [0, 1, 1] });
  });

  test('counts a number told twice once in the document, twice in the text', () => {
    const twice = { ...line, figures: [killed, { ...killed, start: 20, end: 24 }] };
    checkRows(scoreFigures(twice, line), { value: [1, 1, 2], 'doc-figure': [1, 1, 1] });
  });
});
