import { describe, expect, test } from '@jest/globals';
import { htmlCharset } from '../../src/read/htmlCharset.js';
import { readBytes } from '../../src/read/readBytes.js';

const check = (html: string, expected: string | undefined) =>
  test(html.slice(0, 60), () => expect(htmlCharset(Buffer.from(html))).toBe(expected));

describe('htmlCharset', () => {
  check('<html><head><meta charset="windows-1252">', 'windows-1252');
  check('<META CHARSET=koi8-r>', 'koi8-r');
  check(`<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-9">`, 'iso-8859-9');
  check('<?xml version="1.0" encoding="ISO-8859-1"?><html>', 'ISO-8859-1');
  check('<meta charset="utf-16">', 'utf-8');
  check('<html><head><title>On character sets, charset=none</title>', undefined);
  check(`${' '.repeat(1024)}<meta charset="koi8-r">`, undefined);
});

test('a page in windows-1252 is read as its author wrote it', () => {
  const page =
    '<html><head><meta charset="windows-1252"></head><body><p>The \x93Caf\xe9\x94 talks \x96 today.</p></body></html>';
  expect(readBytes(Buffer.from(page, 'latin1')).value?.text).toBe('The “Café” talks – today.');
});

test('the same bytes without the declaration are an error, not a guess', () => {
  const page = '<html><body><p>The Caf\xe9 talks.</p></body></html>';
  expect(readBytes(Buffer.from(page, 'latin1')).problems[0]?.code).toBe('encoding.invalid');
});
