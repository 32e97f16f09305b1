import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { hash } from '../../src/model/identifier.js';
import { type Origin, readBytes } from '../../src/read/readBytes.js';

const bytes = (text: string) => new TextEncoder().encode(text);
const read = (text: string, origin: Origin = {}, overrides = {}) => readBytes(bytes(text), origin, overrides);
const codes = (text: string, origin: Origin = {}, overrides = {}) =>
  read(text, origin, overrides).problems.map((problem) => `${problem.severity} ${problem.code}`);

describe('the stored text', () => {
  const plain = { name: 'a.txt' };

  test('is the text of a plain file, with line ends as \\n and nothing else changed', () => {
    expect(read('\ufeffOne\r\ntwo\rthree\n', plain).value?.text).toBe('One\ntwo\nthree\n');
    expect(read('A\u00a0space, a zero\u200bwidth one, a soft\u00adhyphen\ff', plain).value?.text).toBe(
      'A\u00a0space, a zero\u200bwidth one, a soft\u00adhyphen\ff',
    );
  });

  test('is not normalized: both spellings of é keep theirs', () => {
    expect(read('Abb\u00e9 and Abbe\u0301', plain).value?.text).toBe('Abb\u00e9 and Abbe\u0301');
  });

  test('keeps hard line breaks, so that offsets are those of the file', () => {
    const wrapped =
      'The ministers met in the capital on Monday and agreed to\nmeet again before the end of the year.\n';
    const text = read(wrapped, plain).value?.text ?? '';
    expect(text).toBe(wrapped);
    expect(text.slice(54, 61)).toBe('to\nmeet');
  });

  test('of any string keeps every character, so that spans of the one are spans of the other', () => {
    const visible = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }).filter((text) => text.trim() !== '');
    fc.assert(
      fc.property(visible, fc.nat(60), fc.nat(60), (text, start, length) => {
        const stored = readBytes(bytes(text), { mediaType: 'text/plain' }, { language: 'en' }).value?.text;
        const expected = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
        fc.pre(stored !== undefined);
        expect(stored?.slice(start, start + length)).toBe(expected.slice(start, start + length));
      }),
    );
  });
});

describe('the source', () => {
  test('is named by the user, else by the document, else by its place, else by its text', () => {
    const uri = (text: string, origin: Origin, overrides = {}) => read(text, origin, overrides).value?.source.uri;
    const described = '---\nuri: https://example.org/one\n---\nWords.';
    const at = { name: 'a.md', uri: 'file:///a.md' };
    expect(uri(described, at, { uri: 'https://example.org/two' })).toBe('https://example.org/two');
    expect(uri(described, at)).toBe('https://example.org/one');
    expect(uri('Words.', at)).toBe('file:///a.md');
    expect(uri('Words.', { name: '-' })).toBe(`urn:sha256:${hash('Words.')}`);
  });

  test('has what the front matter says, as exact as it says it', () => {
    const text = `---
title: The ministers meet
publisher: Demonstration desk
author: [A. Writer, B. Writer]
date: 2025-01
language: en-GB
note: A text for a test.
---
# The meeting

They *met*.`;
    const { source, text: stored, mediaType } = read(text, { name: 'a.md', uri: 'file:///a.md' }).value ?? {};
    expect(stored).toBe('The meeting\n\nThey met.');
    expect(mediaType).toBe('text/markdown');
    expect(source).toEqual({
      id: expect.stringMatching(/^source:[0-9a-f]{16}$/),
      uri: 'file:///a.md',
      title: 'The ministers meet',
      publisher: 'Demonstration desk',
      author: 'A. Writer, B. Writer',
      publishedOn: '2025-01',
      language: 'en-GB',
    });
  });

  test('has the first heading as its title when the front matter has none', () => {
    expect(read('## Not this\n\n# A *short* title\n\nWords.', { name: 'a.md' }).value?.source.title).toBe(
      'A short title',
    );
    expect(read('Words.', { name: 'a.md' }).value?.source.title).toBeUndefined();
  });

  test('keeps when it was obtained, if that is known', () => {
    expect(read('Words.', { retrievedAt: '2025-01-20T10:00:00Z' }).value?.retrievedAt).toBe('2025-01-20T10:00:00Z');
    expect(read('Words.').value).not.toHaveProperty('retrievedAt');
  });
});

describe('the media type', () => {
  test('comes from the name, else from how the text begins', () => {
    const type = (text: string, name?: string) => read(text, name ? { name } : {}).value?.mediaType;
    expect(type('Words.', 'A.TXT')).toBe('text/plain');
    expect(type('Words.', 'notes.log')).toBe('text/plain');
    expect(type('<!DOCTYPE html><p>Words and words.</p>', 'page.php')).toBe('text/html');
    expect(type('---\ntitle: One\n---\nWords.')).toBe('text/markdown');
    expect(type('--- Agency ---\nWords.')).toBe('text/plain');
    expect(type('<3 is a heart.')).toBe('text/plain');
  });
});

describe('what is wrong', () => {
  test('with the date: none is a doubt, a wrong one of a person an error, a wrong one of a page a doubt', () => {
    expect(codes('Words.')).toEqual(['warning date.missing']);
    expect(codes('Words.', {}, { published: '2025-01-20' })).toEqual([]);
    expect(codes('Words.', {}, { published: 'soon' })).toEqual(['error date.invalid']);
    expect(codes('---\ndate: 2025-02-30\n---\nWords.', { name: 'a.md' })).toEqual(['error date.invalid']);
    expect(codes('<html><head><meta name="date" content="today"></head><body><p>Words.</p></body></html>')).toEqual([
      'warning date.invalid',
    ]);
    // The user's date mends a wrong one of the document.
    expect(codes('---\ndate: soon\n---\nWords.', { name: 'a.md' }, { published: '2025' })).toEqual([]);
  });

  test('with a document that has no words', () => {
    expect(codes('')).toEqual(['error input.empty']);
    expect(codes(' \n\t\u00a0\r\n')).toEqual(['error input.blank']);
    expect(codes('---\ndate: 2025\n---\n', { name: 'a.md' })).toEqual(['error input.no-text']);
    expect(codes('<html><body><script>run()</script></body></html>', { name: 'a.html' })).toContain(
      'error html.no-text',
    );
  });

  test('with a document that nests deeper than any reader can follow', () => {
    expect(codes('<div>'.repeat(30_000), { name: 'a.html' })).toEqual(['error input.too-deep']);
    expect(codes(`${'> '.repeat(10_000)}x`, { name: 'a.md' })).toEqual(['error input.too-deep']);
  });

  test('with the front matter', () => {
    expect(codes('---\ntitle: "One\ndate: 2025\n---\nWords.', { name: 'a.md' })).toContain(
      'error front-matter.invalid',
    );
    expect(codes('---\ndate: 2025\ntitle: { a: b }\n---\nWords.', { name: 'a.md' })).toEqual([
      'warning front-matter.not-text',
    ]);
  });

  test('with the language', () => {
    expect(codes('---\nlanguage: az\ndate: 2025\n---\nWords.', { name: 'a.md' })).toEqual([
      'error language.not-english',
    ]);
  });

  test('always has a sentence and a hint, and no value beside an error', () => {
    for (const text of ['', ' ', '\0', 'Words.', '---\ndate: soon\n---\nWords.']) {
      const { value, problems } = read(text);
      expect(value === undefined).toBe(problems.some((problem) => problem.severity === 'error'));
      for (const { message, hint } of problems) {
        expect(message).toMatch(/^\S.*\.$/);
        expect(hint).toMatch(/\S/);
      }
    }
  });

  test('never takes the process down, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.constantFrom('a.txt', 'a.md', 'a.html', 'a'), (data, name) => {
        const { value, problems } = readBytes(data, { name });
        expect(value === undefined).toBe(problems.some((problem) => problem.severity === 'error'));
      }),
    );
  });
});
