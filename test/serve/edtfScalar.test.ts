import { describe, expect, test } from '@jest/globals';
import { Kind } from 'graphql';
import { edtfScalar } from '../../src/serve/edtfScalar.js';

describe('EDTF', () => {
  test.each([
    '1990-01-20',
    '1990-01',
    '1990',
    '198X',
    '19XX',
    '1990-21',
    '1990-01-19/1990-01-20',
    '1994/..',
    '1990?',
    '1990-02~',
  ])('%s is a date', (date) => {
    expect(edtfScalar.parseValue(date)).toBe(date);
    expect(edtfScalar.parseLiteral({ kind: Kind.STRING, value: date })).toBe(date);
  });

  test.each([
    '1990-13',
    '1990-02-30',
    '20 January 1990',
    '',
    '1990-01-20T00:00',
    '1994/1990',
    "1990' OR 1=1",
    '1'.repeat(1000),
    1990,
    null,
    {},
  ])('%j is none', (date) => {
    expect(() => edtfScalar.parseValue(date)).toThrow(/is no date/);
  });
});
