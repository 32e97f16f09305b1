import type { Sentence, Token } from '../../src/model/annotation.js';

/** A sentence of words apart by spaces, each `word` or `word/POS`, without dependencies: for rules that look at words alone. */
export const sentenceOf = (words: string, index = 0): Sentence => {
  const parts = words.split(' ').map((part) => part.split('/'));
  const text = parts.map(([word]) => word).join(' ');
  let start = 0;
  const tokens = parts.map(([word = '', pos = 'X'], position): Token => {
    const token = {
      index: position,
      start,
      end: start + word.length,
      text: word,
      lemma: word.toLowerCase(),
      pos,
      ner: 'O',
    };
    start += word.length + 1;
    return token;
  });
  return { index, start: 0, end: text.length, text, tokens, tree: [], graph: [] };
};
