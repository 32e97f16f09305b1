import { describe, expect, test } from '@jest/globals';
import { anchorOf, readDatelines } from '../../../src/annotate/dates/dateline.js';
import type { Document } from '../../../src/model/document.js';

const documentOf = (text: string, publishedOn?: string): Document => ({
  source: { id: 's', uri: 'file:a', language: 'en', ...(publishedOn ? { publishedOn } : {}) },
  text,
  mediaType: 'text/plain',
});

const read = (text: string, publishedOn?: string) =>
  readDatelines(documentOf(text, publishedOn)).map(({ start, end, ...rest }) => ({
    text: text.slice(start, end),
    ...rest,
  }));

const check = (text: string, expected: Readonly<Record<string, string>>, publishedOn?: string) =>
  test(JSON.stringify(text), () => expect(read(text, publishedOn)).toEqual([expected]));

describe('datelines', () => {
  check('PARIS - EU envoys met on Sunday.', { text: 'PARIS -', place: 'PARIS' });
  test('words in capitals are no news behind a place', () => expect(read('PARIS - EU SUMMIT OPENS')).toEqual([]));
  test('an agency that is told of is none', () =>
    expect(read('Reuters — whose offices were raided — met police.')).toEqual([]));
  check('PORT ELSEWHERE, 10 MAR 90 (RPA) -- [TEXT] A FERRY SANK.', {
    text: 'PORT ELSEWHERE, 10 MAR 90 (RPA) --',
    place: 'PORT ELSEWHERE',
    agency: 'RPA',
    edtf: '1990-03-10',
  });
  check('PORT ELSEWHERE, Ruritania (RP) — A ferry sank.', {
    text: 'PORT ELSEWHERE, Ruritania (RP) —',
    place: 'PORT ELSEWHERE, Ruritania',
    agency: 'RP',
  });
  check('STRELSAU, June 9, 2022 /RUNA/ - A ferry sank.', {
    text: 'STRELSAU, June 9, 2022 /RUNA/ -',
    place: 'STRELSAU',
    agency: 'RUNA',
    edtf: '2022-06-09',
  });
  check(
    'STRELSAU, June 9 /RUNA/ - A ferry sank.',
    { text: 'STRELSAU, June 9 /RUNA/ -', place: 'STRELSAU', agency: 'RUNA', edtf: '2022-06-09' },
    '2022-06-10',
  );
  check('Strelsau, 9 June 2022', { text: 'Strelsau, 9 June 2022', place: 'Strelsau', edtf: '2022-06-09' });
  check('STRELSAU, Ruritania (Jan. 22, 2013)\nA ferry sank.', {
    text: 'STRELSAU, Ruritania (Jan. 22, 2013)',
    place: 'STRELSAU, Ruritania',
    edtf: '2013-01-22',
  });
  check('STRELSAU. Jan 22 2013 (RUNA) - A ferry sank.', {
    text: 'STRELSAU. Jan 22 2013 (RUNA) -',
    place: 'STRELSAU.',
    agency: 'RUNA',
    edtf: '2013-01-22',
  });
  check('STRELSAU, January 22, 2013. /RUNA/. A ferry sank.', {
    text: 'STRELSAU, January 22, 2013. /RUNA/.',
    place: 'STRELSAU',
    agency: 'RUNA',
    edtf: '2013-01-22',
  });
  check('Strelsau, Ruritania, 22 January 2013 / Runa, A. Quill / A ferry sank.', {
    text: 'Strelsau, Ruritania, 22 January 2013 / Runa, A. Quill /',
    place: 'Strelsau, Ruritania',
    agency: 'Runa, A. Quill',
    edtf: '2013-01-22',
  });
  check('Strelsau, January 22, 2013, RUNA', {
    text: 'Strelsau, January 22, 2013, RUNA',
    place: 'Strelsau',
    agency: 'RUNA',
    edtf: '2013-01-22',
  });
  check('STRELSAU — A ferry sank.', { text: 'STRELSAU —', place: 'STRELSAU' });
  check('STRELSAU—A ferry sank.', { text: 'STRELSAU—', place: 'STRELSAU' });
  test('a dash without a capital behind it', () => expect(read('STRELSAU—the old town.')).toEqual([]));
});

describe('lines of their own', () => {
  check('A ferry sank\nMarch 01, 2008\nIt was old.', { text: 'March 01, 2008', edtf: '2008-03-01' });
  check('Thursday, February 23, 2023', { text: 'Thursday, February 23, 2023', edtf: '2023-02-23' });
  check('Published: 09 Jun 2022', { text: 'Published: 09 Jun 2022', edtf: '2022-06-09' });
  check('9 June 2022: Ferry sinks\nIt was old.', { text: '9 June 2022:', edtf: '2022-06-09' });
  check('A ferry sank\nBy Ada Quill\nIt was old.', { text: 'By Ada Quill' });
  test('a heading that ends in the date of the document', () => {
    expect(read('Evening update, June 9, 2022\nSTRELSAU (June 9) — A ferry sank.')).toEqual([
      { text: 'June 9, 2022', edtf: '2022-06-09' },
      { text: 'STRELSAU (June 9) —', place: 'STRELSAU', edtf: '2022-06-09' },
    ]);
  });
  test('a year in a reference number', () => {
    expect(read('2012-06-S-026\nSTRELSAU, Ruritania (June 14) A ferry sank.')[0]?.edtf).toBe('2012-06-14');
  });
});

describe('no datelines', () => {
  const checkNone = (text: string) => test(JSON.stringify(text), () => expect(read(text)).toEqual([]));
  checkNone('A ferry sank off Port Elsewhere on 9 June 2022.');
  checkNone('The mayor (Liberal) said that it was old.');
  checkNone('Ada Quill — the mayor — said that it was old.');
  checkNone('By Monday the port was open.');
  checkNone('Sunday, 9 June 2022, was quiet.');
  checkNone('In Strelsau, 9 June 2022 was quiet.');
  checkNone('STRELSAU, the capital, was quiet.');
});

describe('the day that relative dates count from', () => {
  const check = (publishedOn: string | undefined, dateline: string, expected: string | undefined) =>
    test(`published ${publishedOn}, dateline ${dateline}`, () => {
      const document = documentOf(dateline, publishedOn);
      expect(anchorOf(document, readDatelines(document))).toBe(expected);
    });
  check(undefined, 'Strelsau, 9 June 2022', '2022-06-09');
  check('2022-06-10', 'Strelsau, 9 June 2022', '2022-06-09');
  check('2024-01-01', 'Strelsau, 9 June 2022', '2024-01-01');
  check('2022-06', 'Strelsau, 9 June 2022', '2022-06-09');
  check('2022-06-10', 'A ferry sank.', '2022-06-10');
  check('10-06-2022', 'A ferry sank.', undefined);
});
