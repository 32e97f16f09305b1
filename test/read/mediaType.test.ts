import { expect, test } from '@jest/globals';
import { mediaTypeOfText } from '../../src/read/mediaType.js';

// With more than one way to tell comments apart, none of a page without a root would come to an end.
test.each([
  [`${'<!-- a -->\n'.repeat(60)}Text`, 'text/plain'],
  [`${'<!-- a -->\n'.repeat(60)}<html>`, 'text/html'],
  ['<!-- a > b --><!doctype html>', 'text/html'],
  ['<!-- a', 'text/plain'],
  ['---\ntitle: A\n---\n', 'text/markdown'],
])('%j', (text, type) => expect(mediaTypeOfText(text)).toBe(type));
