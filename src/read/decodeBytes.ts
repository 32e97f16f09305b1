import { TextDecoder } from 'node:util';
import type { Outcome } from '../model/problem.js';
import { binaryFormat } from './binaryFormat.js';

/**
 * Bytes to text, without loss or guess: a byte order mark says UTF-8 or UTF-16, then `charset` (what carried the bytes
 * says it, or the page itself), otherwise it must be UTF-8. Line ends become \n. Nothing else is changed: no Unicode
 * normalization, no character dropped, because names keep their spelling (invariant 10) and `resolve` compares
 * normalized keys, not texts.
 */
export const decodeBytes = (bytes: Uint8Array, charset?: string): Outcome<string> => {
  if (bytes.length === 0) return failed('input.empty', 'The input is empty.', 'Is the file complete?');
  const mark = byteOrderMark(bytes);
  const binary = binaryFormat(bytes, mark !== undefined);
  if (binary) return failed('input.binary', `This is ${binary}, no text.`, 'Save it as plain text or HTML first.');
  const label = mark ?? charset ?? 'utf-8';
  const decoder = decoderFor(label);
  if (!decoder) {
    const hint = 'Save the document as UTF-8 and say so in it.';
    return failed('encoding.unknown', `The declared character set "${label}" is not known.`, hint);
  }
  const text = decode(decoder, bytes);
  if (text === undefined) return failed('encoding.invalid', ...invalid(bytes, decoder.encoding));
  if (text.trim() === '') {
    return failed('input.blank', 'There is nothing but white space in the input.', 'Is the file complete?');
  }
  return { value: text.replace(/\r\n?/g, '\n'), problems: [] };
};

const failed = (code: string, message: string, hint: string): Outcome<string> => ({
  problems: [{ code, severity: 'error', message, hint }],
});

const byteOrderMark = (bytes: Uint8Array): string | undefined => {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return undefined;
};

const decoderFor = (label: string): TextDecoder | undefined => {
  try {
    return new TextDecoder(label.trim(), { fatal: true });
  } catch {
    return undefined;
  }
};

/** Undefined when the bytes are not what they are said to be. The decoder takes a byte order mark off. */
const decode = (decoder: TextDecoder, bytes: Uint8Array): string | undefined => {
  if (decoder.encoding === 'windows-1252') return decodeWindows1252(bytes);
  try {
    return decoder.decode(bytes);
  } catch {
    return undefined;
  }
};

/** 0x80 to 0x9F of windows-1252, https://encoding.spec.whatwg.org/index-windows-1252.txt; the rest is Latin-1. */
const windows1252 =
  '\u20ac\x81\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\x8d\u017d\x8f' +
  '\x90\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\x9d\u017e\u0178';

/** Done here because some releases of Node 22 and 23 read windows-1252 as Latin-1, which turns quotation marks into control characters. */
const decodeWindows1252 = (bytes: Uint8Array): string =>
  Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\x80-\x9f]/g, (character) => windows1252[character.charCodeAt(0) - 0x80] ?? character);

const invalid = (bytes: Uint8Array, encoding: string): [message: string, hint: string] => {
  if (encoding !== 'utf-8') {
    return [`The text is said to be ${encoding}, but its bytes are not.`, 'Save the document as UTF-8.'];
  }
  const at = firstInvalidByte(bytes);
  const shown = bytes[at]?.toString(16).padStart(2, '0').toUpperCase() ?? 'end of input';
  return [
    `The text is not UTF-8: byte ${at} (${shown}) belongs to no character.`,
    'If it is in an older encoding, convert it, as with: iconv -f WINDOWS-1252 -t UTF-8 old.txt > new.txt',
  ];
};

/** Counted from 0. What cannot be decoded comes back from a lenient round trip as other bytes. */
const firstInvalidByte = (bytes: Uint8Array): number => {
  const again = new TextEncoder().encode(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
  const at = bytes.findIndex((byte, index) => byte !== again[index]);
  return at < 0 ? bytes.length : at;
};
