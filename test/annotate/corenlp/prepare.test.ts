import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { prepareText } from '../../../src/annotate/corenlp/prepare.js';

const check = (text: string, expected: string) =>
  test(JSON.stringify(text.slice(0, 60)), () => expect(prepareText(text)).toBe(expected));

describe('characters', () => {
  check('The mayor’s “plan”', 'The mayor\'s "plan"');
  check('5\u00a0May\u202f2021', '5 May 2021');
  check('One.\r\nTwo.', 'One. \nTwo.');
  check('One.\u2028Two.', 'One.\nTwo.');
});

describe('hyphens for dashes', () => {
  check('The mayor - who had fled - said so.', 'The mayor — who had fled — said so.');
  check('The vote is over - the mayor fled.', 'The vote is over - the mayor fled.');
  check('It won 2 - 1, a well-known score, in 10 - 12 days.', 'It won 2 - 1, a well-known score, in 10 - 12 days.');
  check('- one\n- two', '- one\n- two');
});

describe('plurals of machines', () => {
  check("They sold six F-16's to Norland.", 'They sold six F-16es to Norland.');
  check("The T-28's.", 'The T-28es.');
  check("The F-16's engine failed.", "The F-16's engine failed.");
  check("In the 1960's and later", "In the 1960's and later");
  check("The F-16's and the T-28's engines failed.", "The F-16's and the T-28's engines failed.");
  // Bodies of letters and numbers own and do things.
  for (const text of [
    "MI6's and the CIA's spies left.",
    "The raid was MI6's, and MI6 denied it.",
    "The M23's and Norland's troops left.",
    "The G7's or the UN's sanctions stay.",
  ])
    check(text, text);
});

describe('a form of address that ends in a full stop', () => {
  check('the Minister, H.E. Mr. Tomas Reval, left', 'the Minister,      Mr. Tomas Reval, left');
  check('by H.E. Lena Hartig', 'by      Lena Hartig');
  check('a book by H.E. Reval', 'a book by H.E. Reval');
  check('Apex Corp (6502.T) rose', 'Apex Corp          rose');
  check('Apex Inc (NYSE: APX) rose', 'Apex Inc             rose');
  check('the United Nations (U.N.) and Norland (N.L.)', 'the United Nations (U.N.) and Norland (N.L.)');
});

describe('line breaks', () => {
  const wrapped = [
    'The harbour authority said on Tuesday that the two ferries',
    'would stay in port until the inquiry into the collision had',
    'ended. Mayor Ilse Brandt',
    'thanked the crews.',
  ];
  check(
    ['Ferries stay in port', '', ...wrapped].join('\n'),
    `Ferries stay in port\n\n${wrapped.slice(0, 3).join(' ')}\n${wrapped[3]}`,
  );
  const full = [
    'The council of Port Elsewhere met on Monday evening to hear',
    'Deputy Mayor Jonas Field, who had been asked to explain why',
    'Harbour Street is closed and what it would cost to open it.',
  ];
  check(full.join('\n'), full.join('\n'));
  check([...full, '', ...wrapped].join('\n'), `${full.join(' ')}\n\n${wrapped.slice(0, 3).join(' ')}\n${wrapped[3]}`);
  check(
    'Ferries stay in port\nBy Ada Quill\nThe ferries stay.',
    'Ferries stay in port\nBy Ada Quill\nThe ferries stay.',
  );
  check(
    `${'A paragraph that is one line. '.repeat(9)}\n${'Another one. '.repeat(12)}`,
    `${'A paragraph that is one line. '.repeat(9)}\n${'Another one. '.repeat(12)}`,
  );
  check(
    'The commission listed what it had found in the harbour\n- ropes\n- nets',
    'The commission listed what it had found in the harbour\n- ropes\n- nets',
  );
});

test('the length never changes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(prepareText(text)).toHaveLength(text.length);
    }),
  );
});
