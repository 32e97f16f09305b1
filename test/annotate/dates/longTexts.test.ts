import { expect, test } from '@jest/globals';
import { readSentence } from '../../support/dates.js';

test.each([' ', 'about ', 'the ', 'Christmas ', 'by the 3rd and ', 'over the weekend ', '3 May ', '(', '1990, '])(
  'a long run of "%s" is read in time',
  (part) => {
    const begun = performance.now();
    readSentence(`It sank on 3 May ${part.repeat(6000)}.`, { published: '2025-03-12' });
    expect(performance.now() - begun).toBeLessThan(5000);
  },
);

test('nothing is read across a gap, and what stands beside it is', () => {
  const gap = ' '.repeat(40);
  expect(readSentence(`It sank in May 1990${gap}and in June${gap}1991.`).map(({ edtf }) => edtf)).toContain('1990-05');
});
