import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { publicationDate } from '../../src/read/publicationDate.js';

const check = (written: string, expected: string | undefined) =>
  test(`${JSON.stringify(written)} is ${expected ?? 'no date'}`, () => expect(publicationDate(written)).toBe(expected));

describe('as exact as it is written', () => {
  check('2025', '2025');
  check('2025-01', '2025-01');
  check('2025-01-20', '2025-01-20');
  check(' 2025-01-20\n', '2025-01-20');
  check('1990~', '1990~');
  check('199X', '199X');
  check('2024-02-29', '2024-02-29');
  check('2025-01-XX', '2025-01-XX');
  check('1990-01-19/1990-01-20', '1990-01-19/1990-01-20');
});

describe('instants are the day that they say', () => {
  check('2025-01-20T23:30:00-05:00', '2025-01-20');
  check('2025-01-20T00:10Z', '2025-01-20');
  check('2025-01-20 10:00:00 +0400', '2025-01-20');
  check('20250120', '2025-01-20');
  check('20250120T101500Z', '2025-01-20');
});

describe('in English words', () => {
  check('20 January 2025', '2025-01-20');
  check('January 20, 2025', '2025-01-20');
  check('Jan. 5, 2025 10:15 a.m.', '2025-01-05');
  check('Mon, 20 Jan 2025 10:00:00 GMT', '2025-01-20');
  check('Monday 20th January 2025', '2025-01-20');
  check('Sept. 2023', '2023-09');
  check('May 2023', '2023-05');
});

describe('not a date', () => {
  check('', undefined);
  check('soon', undefined);
  check('02/03/2025', undefined);
  check('2025-13', undefined);
  check('2025-1-20', undefined);
  check('2023-02-29', undefined);
  check('1900-02-29', undefined);
  check('199X-05', undefined);
  check('2025-02-30T10:00', undefined);
  check('31 June 2025', undefined);
  check('Ma 2025', undefined);
  check('2025/2024', undefined);
  check('20251320', undefined);
});

test('every day that the calendar has comes back, whole or with its time', () => {
  const day = fc.date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(day, (date) => {
      const iso = date.toISOString();
      expect(publicationDate(iso.slice(0, 10))).toBe(iso.slice(0, 10));
      expect(publicationDate(iso)).toBe(iso.slice(0, 10));
    }),
  );
});
