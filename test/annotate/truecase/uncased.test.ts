import { describe, expect, test } from '@jest/globals';
import { ownForms } from '../../../src/annotate/truecase/ownForms.js';
import { uncasedIn } from '../../../src/annotate/truecase/uncased.js';

const found = (text: string): string[] => uncasedIn(text).map(({ start, end }) => text.slice(start, end));

describe('what is written without regard to capitals', () => {
  test('a telegram in capitals, whole, with its short lines', () => {
    const text = 'QUITO, 9 JUN 91\n\nTHE HARBOUR BOARD SAID THE FERRIES STAY IN PORT.\nIT GAVE NO REASON.';
    expect(found(text)).toEqual([text]);
  });

  test('a headline in capitals over news in ordinary letters', () => {
    expect(
      found('HARBOUR BOARD KEEPS ALL FERRIES IN PORT\n\nThe Harbour Board kept the ferries in port on Monday.'),
    ).toEqual(['HARBOUR BOARD KEEPS ALL FERRIES IN PORT']);
  });

  test('a sentence in capitals within a line', () => {
    expect(found('He read the sign. NO FERRIES LEAVE THIS HARBOUR TODAY. Then he left.')).toEqual([
      ' NO FERRIES LEAVE THIS HARBOUR TODAY.',
    ]);
  });

  test('a text without a capital', () => {
    const text = 'the harbour board said the ferries stay in port. it gave no reason to ana petrova.';
    expect(found(text)).toEqual([text]);
  });
});

describe('what is left as it is', () => {
  test.each([
    ['an ordinary text', 'The Harbour Board said on Monday that all of the ferries stay in port.'],
    ['a dateline', 'PORT ELSEWHERE, Ruritania (AP) - The ferries stay in port, the board said.'],
    ['a heading of a few words', 'SECURITY COUNCIL\n\nThe Council met on Monday and heard the report.'],
    ['acronyms', 'NATO, the EU, the UN, OSCE and IAEA sent observers.'],
    ['a label', 'UNCLASSIFIED\n\nThe Embassy reports that the ferries stay in port.'],
    [
      'a list in small letters under ordinary words',
      'The board promised:\n- to keep the ferries in port;\n- to pay those who could not leave the island.',
    ],
    ['a headline in title case', 'Harbour Board Keeps All Ferries In Port'],
    ['a few words in small letters', 'ferries stay in port'],
    ['nothing', ''],
  ])('%s', (_, text) => {
    expect(uncasedIn(text)).toEqual([]);
  });
});

test('the rest of the document says how a word is written, if in one way only and not at the head of a sentence', () => {
  const text =
    'EPL ATTACKS\nThe rebels of the EPL left Sokol. Sokol is empty. The rebels and the Front fled; the front line is near.';
  const forms = ownForms(text, [{ start: 0, end: 11 }]);
  expect(forms.get('epl')).toBe('EPL');
  expect(forms.get('rebels')).toBe('rebels');
  expect(forms.get('front')).toBeUndefined();
  expect(forms.get('attacks')).toBeUndefined();
});
