import { expect, test } from '@jest/globals';
import { withoutWebMarks } from '../../src/annotate/webMarks.js';

const check = (text: string, ...marks: string[]): void =>
  test(text, () => {
    const expected = marks.reduce((rest, mark) => rest.replace(mark, `${' '.repeat(mark.length - 1)}\n`), text);
    expect(withoutWebMarks(text)).toBe(expected);
  });

check('The ferry in May. Ana Lund/AFP/Getty Images The board met.', 'Ana Lund/AFP/Getty Images');
check('The ferry. REUTERS/Ana Lund Ana Lund/Reuters The board met.', 'REUTERS/Ana Lund Ana Lund/Reuters');
check('The ferry. REUTERS/Ana Lund The board met.', 'REUTERS/Ana Lund');
check('The ferry. REUTERS/Ana Lund Norland Bank fell.', 'REUTERS/Ana Lund');
check('The ferry. (AP Photo/Ana Lund) The board met.', '(AP Photo/Ana Lund)');
check(
  'The ferry. CNN Related article Ferries stay in the harbour as crews strike for a week The board met.',
  'CNN Related article Ferries stay in the harbour as crews strike for a week ',
);
check('The ferry. Related article What ferries cost. The board met.', 'Related article ');
check('Ferries in Strelsau From Telegram Related video Ferries sank. The board met.', 'From Telegram Related video ');
check('The board met. READ MORE: Ferries stay. FILE PHOTO: A ferry.', 'READ MORE: ', 'FILE PHOTO: ');
check(
  'A ferry. ATTENTION EDITORS - THIS IMAGE WAS PROVIDED BY A THIRD PARTY. The board met.',
  'ATTENTION EDITORS - ',
  'THIS IMAGE WAS PROVIDED BY A THIRD PARTY.',
);
check(
  'Our live coverage of the strike has moved here. The board met.',
  'Our live coverage of the strike has moved here.',
);
check(
  'Editor’s Note: Sign up for the Gazette’s Harbour newsletter, which tells all. The board met.',
  'Editor’s Note: Sign up for the Gazette’s Harbour newsletter, which tells all.',
);
check('A note. Strelsau, Ruritania CNN — The board met.', 'Strelsau, Ruritania CNN — ');
check(
  'A note. Related articleHow the guild lost its ships            The board met.',
  'Related articleHow the guild lost its ships            ',
);
// What must stay.
check('The Related article            was printed.');
check('A Reuters/Ipsos poll and the AP/NORC survey were read by Ana Lund/Field.');
check('The article is related to ferries. A Related article was printed.');
check('He said that our live coverage will stay. She told CNN — and nobody else — that she left.');
check('They sign up for the army. Sign language is taught. The source: CNN.');
check('“Sign up to the deal now,” she told them. Sign up for the navy, posters urged.');
check('Editor’s Note: the ferry sank on Monday.');

test('a long text of beginnings of marks keeps its length', () => {
  for (const part of [
    'A ',
    'Ana Lund/AFP',
    '. A ',
    'Related article ',
    'From A ',
    'Sign up for ',
    'Our live coverage ',
    '. A, A CNN ',
  ])
    expect(withoutWebMarks(part.repeat(20_000))).toHaveLength(part.length * 20_000);
});
