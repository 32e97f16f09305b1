import { describe, expect, test } from '@jest/globals';
import { quotedSpans } from '../../../src/annotate/quotationMarks.js';

const check = (title: string, text: string, ...expected: string[]): void =>
  test(title, () => expect(quotedSpans(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected));

describe('what stands between quotation marks', () => {
  check('straight and curly', 'He said "no" and “never”.', 'no', 'never');
  check('opened curly, closed straight', '“We lost," she said. He left.', 'We lost,');
  check('several sentences', '"We lost. They won," he said.', 'We lost. They won,');
  check(
    'paragraphs that each begin with a mark',
    '"We lost.\n\n"They won," he said.\n\nHe left.',
    'We lost.\n\n"They won,',
  );
  check('a text that ends before the mark closes', 'He left. “We lost it all. They', 'We lost it all. They');
  check('a word that nothing closes', 'He left the “old town. They came.');
  check('a paragraph that is never closed', '"We lost it all.\n\nHe left.', 'We lost it all.');
  check(
    'paragraphs that have lost their line breaks',
    'She said: “We lost it all. “They won.” He left.',
    'We lost it all. “They won.',
  );
  check('two quotations in one line', '“We lost.” He left. “They won.”', 'We lost.', 'They won.');
  check('a mark that nothing closes before another quotation', 'He said “no and, later, “yes”.', 'yes');
  check('a line break inside', 'He said: "We lost.\nThey won. "\nHe left.', 'We lost.\nThey won. ');
  check('spaces inside, as tokenised texts have them', '" We lost , " he said .', ' We lost , ');
  check('words in straight marks inside of curly ones', '“He said "no" to us,” she said.', 'He said "no" to us,');
  check('guillemets', '«We lost», he said.', 'We lost');
  check('two single marks for a double one', '‘’We lost it’’, he said.', 'We lost it');
  check(
    'a text of several paragraphs, of which the first opens it and the last closes it',
    'The note says,\n\n"We lost.\n\nThey won", reads the note.',
    'We lost.\n\nThey won',
  );
  check(
    'a paragraph that is never closed before another quotation',
    '"We lost it.\n\nHe left. "They won", he said.',
    'We lost it.',
    'They won',
  );
  check('low marks', '„We lost“, he said.', 'We lost');
});

describe('what is no quotation', () => {
  check('inches', 'A board of 5" and one of 7" lay there.');
  check('a mark in the middle that nothing closes', 'He said "no and left.\n\nThe rest followed.');
  check('empty marks', 'He said "" and left.');
  check('an apostrophe', 'The soldiers’ and the ministers’ wives met.');
});
