import { expect, test } from '@jest/globals';
import { withoutMarks } from '../../src/annotate/editorialMarks.js';

const check = (text: string, ...marks: string[]): void =>
  test(text, () => {
    const expected = marks.reduce((rest, mark) => rest.replace(mark, ' '.repeat(mark.length)), text);
    expect(withoutMarks(text)).toBe(expected);
  });

check('[TEXT] THE FERRIES STAY. [PASSAGE OMITTED] THEY LEAVE.', '[TEXT]', '[PASSAGE OMITTED]');
check(
  '[Begin recording] We stay. [end recording] [figures as received]',
  '[Begin recording]',
  '[end recording]',
  '[figures as received]',
);
check('OSLO, 3 MAY 89 -- [REPORT] [BY ANA LUND] [TEXT] FERRIES STAY.', '[REPORT] [BY ANA LUND] ', '[TEXT]');
check('OSLO, 3 MAY 89 -- [COMMUNIQUE] FERRIES STAY.', '[COMMUNIQUE]');
check('He left [words indistinct] by ferry [sic].', '[words indistinct]', '[sic]');
check('1. (C) The Embassy reports.\n2. (SBU) It goes on.', '(C)', '(SBU)');
check('SECRET\nThe ferries stay.\nEND SUMMARY.', 'SECRET', 'END SUMMARY.');
check('FERRIES STAY IN PORT STOP BOARD GAVE NO REASON STOP', 'STOP', 'STOP');
check('REF: A. SOKOL 4512 B. STATE 11234\nThe ferries stay.', 'REF: A. SOKOL 4512 B. STATE 11234');
check('FERRIES STAY STOP BOARD GAVE\nNO REASON STOP.\nPOLICE STOP GUNMAN IN OSLO', 'STOP', 'STOP');
// What must stay.
check('POLICE FAIL TO STOP GUNMAN IN OSLO');
check('POLICE STOP GUNMAN IN OSLO\n\nFERRIES MUST STOP');
check('POLICE STOP GUNMAN AT THE BUS STOP');
check('REF: THE OSLO23456 PAPERS AND TALKSABCDEFG 45 STAY.');
check('The union calls the [report] a lie.');
check('He told [the mayor] that the text was omitted.');
check('The rebels said they would STOP the ferries.');
check('The Secret Service met in secret.');
check('A vitamin (C) and group (S) were tested.');
check('REF: the letter of the Minister of 3 May.');
check('The bus stop was attacked. Police could not stop it.');

test('a long text of beginnings of marks keeps its length', () => {
  for (const part of [' ', '[A] ', '[text] ', 'A', 'A ', 'REF: A', 'STOP ', 'FAIL STOP ', '[sic] ', '\n', '1. ']) {
    const text = `REF: ${part.repeat(50_000)}`;
    expect(withoutMarks(text)).toHaveLength(text.length);
  }
});

test('marks are found in the text as it stands, whatever letters it is read in', () => {
  expect(withoutMarks('Ferries stay stop [text] Board said', 'FERRIES STAY STOP [TEXT] BOARD SAID')).toBe(
    'Ferries stay             Board said',
  );
});
