import { describe, expect, test } from '@jest/globals';
import { decodeBytes } from '../../src/read/decodeBytes.js';

const utf8 = (text: string) => new TextEncoder().encode(text);
const problem = (bytes: readonly number[] | Uint8Array, charset?: string) => {
  const { value, problems } = decodeBytes(Uint8Array.from(bytes), charset);
  expect(value).toBeUndefined();
  return `${problems[0]?.code}: ${problems[0]?.message}`;
};

describe('decodeBytes', () => {
  test('reads UTF-8 with and without a byte order mark', () => {
    expect(decodeBytes(utf8('Bakı')).value).toBe('Bakı');
    expect(decodeBytes(utf8('\ufeffBakı')).value).toBe('Bakı');
  });

  test('reads UTF-16 with a byte order mark, in both orders', () => {
    const little = Buffer.from('\ufeffŞuşa', 'utf16le');
    expect(decodeBytes(little).value).toBe('Şuşa');
    expect(decodeBytes(Buffer.from(little).swap16()).value).toBe('Şuşa');
  });

  test('reads a declared character set, windows-1252 with its quotation marks and dashes', () => {
    expect(decodeBytes(Uint8Array.from([0x93, 0x41, 0x94, 0x96, 0xe9, 0x80]), 'windows-1252').value).toBe('“A”–é€');
    // The Encoding standard reads this label as windows-1252 too.
    expect(decodeBytes(Uint8Array.from([0x92]), 'ISO-8859-1').value).toBe('’');
    expect(decodeBytes(Uint8Array.from([0xc1, 0xe0, 0xea, 0xf3]), 'windows-1251').value).toBe('Баку');
  });

  test('lets a byte order mark win over what is declared', () => {
    expect(decodeBytes(utf8('\ufeffé'), 'windows-1252').value).toBe('é');
  });

  test('says at which byte a text stops being UTF-8', () => {
    expect(problem([0x63, 0x61, 0x66, 0xe9, 0x20, 0x61])).toMatch(/^encoding.invalid: .*byte 3 \(E9\)/);
    expect(problem([0x41, 0x80])).toMatch(/byte 1 \(80\)/);
    expect(problem([...utf8('é\ufffd'), 0xff])).toMatch(/byte 5 \(FF\)/);
  });

  test('says so when a declared character set is unknown or wrong', () => {
    expect(problem(utf8('Words'), 'klingon')).toMatch(/^encoding.unknown: .*"klingon"/);
    expect(problem([0x41, 0xff], 'shift_jis')).toMatch(/^encoding.invalid: .*shift_jis/);
  });

  test('tells binary data from text, and names it where it can', () => {
    expect(problem(utf8('%PDF-1.7 ...'))).toBe('input.binary: This is a PDF file, no text.');
    expect(problem([0x50, 0x4b, 3, 4, 20, 0])).toMatch(/input.binary: .*office document/);
    expect(problem([0x41, 0, 0x42, 0])).toMatch(/input.binary: .*UTF-16 without a byte order mark/);
    expect(problem([1, 2, 3, 0x41, 0x42])).toMatch(/input.binary/);
    expect(decodeBytes(utf8('A page.\fThe next, \u001b[1mbold\u001b[0m.')).value).toMatch(/^A page/);
  });

  test('tells empty from blank', () => {
    expect(problem([])).toMatch(/^input.empty/);
    expect(problem(utf8('\ufeff \r\n'))).toMatch(/^input.blank/);
  });
});
