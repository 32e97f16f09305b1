import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { codePointSlice, offsetMap } from '../../src/evaluate/codePoints.js';

/** Texts in which letters outside the basic plane, lone surrogates and combining marks stand among plain ones. */
const texts = fc.oneof(
  fc.string({ unit: fc.constantFrom('a', ' ', 'é', 'ə', '🕊', '𐎠', '\uD83D', '\u0301') }),
  fc.string({ unit: 'binary' }),
);

describe('offsetMap', () => {
  test('counts a letter outside the basic plane once', () => {
    const { toCodePoint, toUtf16 } = offsetMap('🕊 in Baku');
    expect(toCodePoint('🕊 in Baku'.indexOf('Baku'))).toBe(5);
    expect(toUtf16(5)).toBe(6);
    expect(codePointSlice('🕊 in Baku', 5, 9)).toBe('Baku');
  });

  test('leads from code points to UTF-16 and back to the same place', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { toCodePoint, toUtf16 } = offsetMap(text);
        const points = [...text];
        for (let point = 0; point <= points.length; point += 1) {
          expect(toUtf16(point)).toBe(points.slice(0, point).join('').length);
          expect(toCodePoint(toUtf16(point))).toBe(point);
        }
      }),
    );
  });

  test('never goes back, and takes the middle of a pair for the place before it', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { toCodePoint, toUtf16 } = offsetMap(text);
        for (let offset = 0; offset < text.length; offset += 1) {
          expect(toCodePoint(offset + 1)).toBeGreaterThanOrEqual(toCodePoint(offset));
          expect(toUtf16(toCodePoint(offset))).toBeLessThanOrEqual(offset);
        }
      }),
    );
  });

  test('keeps what lies past the end at the end', () => {
    expect(offsetMap('🕊').toCodePoint(99)).toBe(1);
    expect(offsetMap('🕊').toUtf16(99)).toBe(2);
    expect(offsetMap('ab').toUtf16(99)).toBe(2);
  });
});
