import type { Sentence } from '../../model/annotation.js';

const small = /^\p{Ll}/u;
const letters = /\p{L}{4,}/u;

/** Whether a sentence is written like a headline, so that capitals in it say nothing: hardly a long word outside names begins small. */
export const isTitleCase = (sentence: Sentence): boolean => {
  const long = sentence.tokens.filter((token) => token.ner === 'O' && letters.test(token.text));
  const smallOnes = long.filter((token) => small.test(token.text)).length;
  const lastText = sentence.tokens[sentence.tokens.length - 1]?.text;
  return long.length >= 4 && smallOnes <= long.length * 0.2 && lastText !== '.';
};

/** The same for the whole line, names and all: what the tagger read as one long name may be the headline itself. */
export const isCapitalLine = (sentence: Sentence): boolean => {
  const long = sentence.tokens.filter((token) => letters.test(token.text));
  const smallOnes = long.filter((token) => small.test(token.text)).length;
  return (
    long.length >= 4 && smallOnes <= long.length * 0.2 && sentence.tokens[sentence.tokens.length - 1]?.text !== '.'
  );
};
