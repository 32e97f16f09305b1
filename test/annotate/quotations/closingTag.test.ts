import { describe, expect, test } from '@jest/globals';
import { annotate } from '../../support/annotate.js';

const check = (text: string, ...expected: string[]): void =>
  test(text, async () => expect((await annotate(text)).quotations.map((one) => one.text)).toEqual(expected));

describe('who says it stands before the closing mark', () => {
  check('“Farmers fled at night, the governor said.\n\nHe left.', 'Farmers fled at night,');
  check('“Farmers fled at night, the governor said in a statement.”\n\nHe left.', 'Farmers fled at night,');
  check('“When they came, farmers fled, the governor said.”\n\nHe left.', 'When they came, farmers fled,');
});

describe('who is quoted speaks of what others said', () => {
  check('“When they came, my mother warned us.”\n\nHe left.', 'When they came, my mother warned us.');
  check('“After they came, the guard said nothing.”\n\nHe left.', 'After they came, the guard said nothing.');
  check('“They asked him, the guard said nothing.”\n\nHe left.', 'They asked him, the guard said nothing.');
});
