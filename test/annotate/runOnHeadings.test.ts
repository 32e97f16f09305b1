import { expect, test } from '@jest/globals';
import { withHeadingsApart } from '../../src/annotate/runOnHeadings.js';

/** `|` stands where a sentence is expected to begin. */
const check = (text: string): void =>
  test(text, () => expect(withHeadingsApart(text.replaceAll('|', ' '))).toBe(text.replaceAll('|', '\n')));

check('He left. No way back|The talks have failed.');
check('Trade tariffs|The Norwegian and the US sides met. Growing doubt|The US army left.');
check('Why the ferries cannot sail|The board gave no reason.');
check('A harbour in Strelsau|Yet few ferries came. Ferries of Ruritania|The board met. A long wait|But nobody came.');
check('The strike of the crews|On Friday, the board met. A day in Strelsau|On Monday the ferries came.');
check('What the board wants from Rudolf|The EU wants a ferry. The ferry in June 2017|The board paid for it.');
check('An aid worker in the harbour|She said that nobody came. Sanctions on ships|As for ships, nobody came.');
check('The strike is over       |Ana Petrova met the board.');
check('The strike       is over.');
// What is a name, a title or a part of one.
check('She lives in The Hague and reads what The Times wrote in The Gambia.');
check('He told The Associated Press on Friday. It was read by The guild and at The hall.');
check('Vice Premier Orla He talks to the board. He wrote Gone With the Wind.');
check(
  'The film In the rain was shown, as was the series The last ferry. The court issued the ruling In re A.C. on Friday.',
);
check('He bought The Norwegian Herald and sells The Norwegian weekly.');
check('Ferries And The Sea: A History Of The Harbour In The North');
check('The board of The Strelsau Post met. WE ARE The ONES.');
check('He said: "The ferries stay." Then he left. The ferries left; The Board stayed.');

test('a long text of beginnings keeps its length', () => {
  for (const part of ['a The ', 'The ', 'as for ', 'A', 'a ', '2017 The ', "a'"])
    expect(withHeadingsApart(part.repeat(50_000))).toHaveLength(part.length * 50_000);
});
