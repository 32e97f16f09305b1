import type { Sentence } from '../../model/annotation.js';
import { children, tokenAt } from '../../model/syntax.js';
import { recurring } from '../../ontology/timeWords.js';

/** "aimed at carrying out last month's agreement", "wants yesterday's vote repeated": it has been, whatever is meant to come of it. */
export const isDatedBefore = (sentence: Sentence, noun: number): boolean =>
  children(sentence, noun, 'nmod:poss', 'compound', 'amod').some(({ dependent }) => {
    const words = [dependent, ...children(sentence, dependent, 'amod').map((arc) => arc.dependent)].map((index) =>
      tokenAt(sentence, index).text.toLowerCase(),
    );
    return words.includes('yesterday') || (words.includes('last') && words.some((word) => recurring.has(word)));
  });
