import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { markdownText } from '../../src/read/markdownText.js';

const check = (name: string, markdown: string, expected: string) =>
  test(name, () => expect(markdownText(markdown).text).toBe(expected));

describe('markdownText', () => {
  check('a paragraph is one line', 'The talks\n  ended today.\n\nThey go on.', 'The talks ended today.\n\nThey go on.');
  check('headings lose their marks', '# One\n\nTwo\n===\n\n### Three ###', 'One\n\nTwo\n\nThree');
  check(
    'emphasis, code and links leave their words',
    '**The** _[paper](https://example.org "t")_ `says`',
    'The paper says',
  );
  check('reference links and their definitions', 'See [it][1].\n\n[1]: https://example.org', 'See it.');
  check('addresses in angle brackets are words', '<https://example.org>', 'https://example.org');
  check('list items are lines, nested ones too', '- one\n- two\n  1. three\n', 'one\n\ntwo\n\nthree');
  check('quotations', '> Nobody knows.\n> Nobody asks.', 'Nobody knows. Nobody asks.');
  check('a hard break is a line break', 'City,  \nCountry', 'City,\nCountry');
  check('rules and images are no words', 'A\n\n---\n\n![a map](map.png)\n\nB', 'A\n\nB');
  check(
    'HTML leaves its words',
    'H<sub>2</sub>O\n\n<div class="x">In a <b>box</b></div>\n\n<!-- no -->',
    'H2O\n\nIn a box',
  );
  check('escapes and character references', '5 \\* 3 &amp; 2&nbsp;m', '5 * 3 & 2\u00a0m');
  check('what only looks like syntax stays', 'The 5*3 plan_of_action, item #4', 'The 5*3 plan_of_action, item #4');

  test('of simple documents holds every word and no syntax', () => {
    const word = fc.stringMatching(/^[A-Za-zÀ-ž]{1,8}$/);
    const words = fc.array(word, { minLength: 1, maxLength: 6 }).map((list) => list.join(' '));
    const block = fc
      .tuple(fc.constantFrom('# ', '## ', '> ', '- ', '3. ', ''), fc.constantFrom('', '*', '**', '`'), words)
      .map(([start, mark, text]) => ({ markdown: `${start}${mark}${text}${mark}`, text }));
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 6 }), (blocks) => {
        const { text } = markdownText(blocks.map((one) => one.markdown).join('\n\n'));
        expect(text).toBe(blocks.map((one) => one.text).join('\n\n'));
      }),
    );
  });
});
