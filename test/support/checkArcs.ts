import { expect, test } from '@jest/globals';
import { repaired } from '../../src/annotate/syntax/repaired.js';
import { arcTo } from '../../src/model/syntax.js';
import { annotate } from './annotate.js';

/** "word relation governor" of one word of a sentence, as it is after the repairs. */
const arcOf = async (text: string, word: string): Promise<string> => {
  const [sentence] = (await annotate(text)).sentences;
  const token = sentence?.tokens.find((one) => one.text === word);
  const arc = sentence && token && arcTo(repaired(sentence), token.index);
  return arc ? `${word} ${arc.relation} ${sentence.tokens[arc.governor]?.text ?? '-'}` : '';
};

/** A test that words of a sentence hang as given: "word relation governor". */
export const checkArcs = (text: string, ...expected: string[]): void =>
  test(text, async () => {
    for (const one of expected) expect(await arcOf(text, one.split(' ')[0] ?? '')).toBe(one);
  });
