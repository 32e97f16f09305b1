import { describe, expect, test } from '@jest/globals';
import edtf from 'edtf';
import fc from 'fast-check';
import { edtfBounds } from '../../src/model/edtf.js';

const check = (text: string, expected: ReturnType<typeof edtfBounds>) =>
  test(text, () => expect(edtfBounds(text)).toEqual(expected));

describe('bounds', () => {
  check('1990-01-20', { start: '1990-01-20', end: '1990-01-20', precision: 'day' });
  check('1992-02', { start: '1992-02-01', end: '1992-02-29', precision: 'month' });
  check('1990', { start: '1990-01-01', end: '1990-12-31', precision: 'year' });
  check('1990~', { start: '1990-01-01', end: '1990-12-31', precision: 'year' });
  check('198X', { start: '1980-01-01', end: '1989-12-31', precision: 'decade' });
  check('18XX', { start: '1800-01-01', end: '1899-12-31', precision: 'century' });
  check('2023-22', { start: '2023-06-01', end: '2023-08-31', precision: 'season' });
  check('2023-24', { start: '2023-12-01', end: '2024-02-29', precision: 'season' });
  check('1990-01-19/1990-01-20', { start: '1990-01-19', end: '1990-01-20', precision: 'interval' });
  check('2023-04/2023-06', { start: '2023-04-01', end: '2023-06-30', precision: 'interval' });
  check('1994/..', { start: '1994-01-01', precision: 'interval' });
  check('../2001', { end: '2001-12-31', precision: 'interval' });
});

describe('no place in time', () => {
  for (const text of [
    '',
    'XXXX-01-20',
    '1990-13',
    '1990-02-30',
    '1990-01-00',
    '1994/1990',
    '../..',
    '1/2/3',
    '03-02-2009',
    '2023-21-05',
    '1X90',
  ]) {
    check(text, undefined);
  }
});

const year = fc.integer({ min: 1500, max: 2199 }).map(String);
const month = fc.integer({ min: 1, max: 12 }).map((number) => String(number).padStart(2, '0'));
const day = fc.integer({ min: 1, max: 28 }).map((number) => String(number).padStart(2, '0'));
const point = fc.oneof(
  year,
  fc.tuple(year, month).map((parts) => parts.join('-')),
  fc.tuple(year, month, day).map((parts) => parts.join('-')),
);
const period = fc.oneof(
  point,
  year.map((text) => `${text.slice(0, 3)}X`),
  year.map((text) => `${text.slice(0, 2)}XX`),
  point.map((text) => `${text}~`),
  // The package takes no interval whose ends begin on one day.
  fc
    .tuple(point, point)
    .filter(([from, to]) => edtfBounds(from)?.start !== edtfBounds(to)?.start)
    .map((parts) => parts.join('/')),
);
const iso = (time: number) => new Date(time).toISOString().slice(0, 10);

describe('compared with the edtf package', () => {
  test('the same days for dates and intervals', () => {
    fc.assert(
      fc.property(period, (text) => {
        const bounds = edtfBounds(text);
        if (!bounds) return;
        // The package takes no interval whose second date begins before the first, as 1504-02/1504.
        const [from, to = from] = text.split('/').map((part) => edtfBounds(part)?.start ?? '');
        fc.pre(from === undefined || to === undefined || from <= to);
        const parsed = edtf(text);
        expect(bounds.start).toBe(iso(parsed.min));
        expect(bounds.end).toBe(iso(parsed.max));
      }),
    );
  });

  test('the start is never after the end', () => {
    fc.assert(
      fc.property(point, point, (from, to) => {
        const bounds = edtfBounds(`${from}/${to}`);
        if (bounds?.start && bounds.end) expect(bounds.start <= bounds.end).toBe(true);
      }),
    );
  });
});
