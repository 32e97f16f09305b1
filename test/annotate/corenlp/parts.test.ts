import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { partsOf } from '../../../src/annotate/corenlp/parts.js';
import { textOf } from '../../../src/model/span.js';

const check = (text: string, limit: number, expected: readonly string[]) =>
  test(JSON.stringify(text), () => expect(partsOf(text, limit).map((part) => textOf(text, part))).toEqual(expected));

describe('where a long text is cut', () => {
  check('short', 10, ['short']);
  check('First one.\n\nSecond one.', 14, ['First one.\n\n', 'Second one.']);
  check('First one.\nSecond one.', 14, ['First one.\n', 'Second one.']);
  check('First one. Second one.', 14, ['First one. ', 'Second one.']);
  check('first, second and third', 14, ['first, second ', 'and third']);
  check('aaaaaaaaaaaaaa', 10, ['aaaaaaaaaa', 'aaaa']);
});

test('the parts are the text, and none is too long', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 200 }), fc.integer({ min: 5, max: 50 }), (text, limit) => {
      const parts = partsOf(text, limit).map((part) => textOf(text, part));
      expect(parts.join('')).toBe(text);
      for (const part of parts) expect(part.length).toBeLessThanOrEqual(limit);
    }),
  );
});
