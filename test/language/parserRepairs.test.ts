import { describe, expect, test } from '@jest/globals';
import { repaired } from '../../src/annotate/syntax/repaired.js';
import { arcTo } from '../../src/model/syntax.js';
import { annotate } from '../support/annotate.js';

/** "word relation governor" of one word of a sentence, as it is after the repairs. */
const arcOf = async (text: string, word: string): Promise<string> => {
  const [sentence] = (await annotate(text)).sentences;
  const token = sentence?.tokens.find((one) => one.text === word);
  const arc = sentence && token && arcTo(repaired(sentence), token.index);
  return arc ? `${word} ${arc.relation} ${sentence.tokens[arc.governor]?.text ?? '-'}` : '';
};

const check = (text: string, ...expected: string[]): void =>
  test(text, async () => {
    for (const one of expected) expect(await arcOf(text, one.split(' ')[0] ?? '')).toBe(one);
  });

describe('what the parser gets wrong', () => {
  check(
    'The firms sanctioned today play key roles in this network.',
    'play root -',
    'sanctioned acl firms',
    'firms nsubj play',
  );
  check('Figures to be published today show a record.', 'show root -', 'published acl Figures', 'Figures nsubj show');
  check('The minister blamed the attack on the rebels.', 'rebels obl blamed');
  check(
    'Ana accused the army of killing nine farmers in Oslo.',
    'killing advcl accused',
    'farmers obj killing',
    'of mark killing',
  );
  check(
    'They welcomed the Board of Governors’ adoption of a resolution.',
    'adoption obj welcomed',
    'Board nmod:poss adoption',
  );
});

describe('what it gets right stays', () => {
  check('The bridge was destroyed today.', 'destroyed root -', 'bridge nsubj:pass destroyed');
  check('The minister condemned the attack on the village.', 'village nmod attack');
  check('They talked of rising prices.', 'rising amod prices');
  check('The mayor of Oslo’s party resigned.', 'party nmod mayor');
});
