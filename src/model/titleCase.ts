import type { Sentence, Token } from './annotation.js';

/** Whether a sentence is written like a headline, so that capitals in it say nothing: hardly a long word outside names begins small. */
export const isTitleCase = (sentence: Sentence): boolean => caseOf(sentence).titleCase;

/** The same for the whole line, names and all: what the tagger read as one long name may be the headline itself. */
export const isCapitalLine = (sentence: Sentence): boolean => caseOf(sentence).capitalLine;

interface Case {
  readonly titleCase: boolean;
  readonly capitalLine: boolean;
}

/** Every rule asks, and a sentence never changes. */
const known = new WeakMap<Sentence, Case>();

const caseOf = (sentence: Sentence): Case => {
  const found = known.get(sentence) ?? {
    titleCase: isInCapitals(sentence, (token) => token.ner === 'O'),
    capitalLine: isInCapitals(sentence, () => true),
  };
  known.set(sentence, found);
  return found;
};

const isInCapitals = (sentence: Sentence, counts: (token: Token) => boolean): boolean => {
  if (sentence.tokens[sentence.tokens.length - 1]?.text === '.') return false;
  const long = sentence.tokens.filter((token) => counts(token) && /\p{L}{4,}/u.test(token.text));
  const small = long.filter((token) => /^\p{Ll}/u.test(token.text));
  return long.length >= 4 && small.length <= long.length * 0.2;
};
