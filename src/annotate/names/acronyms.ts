import type { Sentence } from '../../model/annotation.js';
import { bySentence, type Name, type NameRule, textOfName } from './name.js';

/** "Food and Drug Agency (FDA)", "FDA (Food and Drug Agency)": the short form is a name of the kind of the long one. */
export const acronyms: NameRule = (sentences, names) => {
  const groups = bySentence(names, sentences.length);
  return sentences.flatMap((sentence, index) => bracketed(sentence, groups[index] ?? []));
};

const bracketed = (sentence: Sentence, names: readonly Name[]): Name[] =>
  sentence.tokens.reduce<Name[]>(
    (result, token, index) => {
      if (!/^[A-Z][A-Za-z.&-]*[A-Z.]s?$/.test(token.text)) return result;
      if (sentence.tokens[index - 1]?.text !== '(' || sentence.tokens[index + 1]?.text !== ')') return result;
      const long = result.find((name) => name.last === index - 2);
      if (!long || long.kind === 'Person' || !isAcronymOf(token.text, textOfName(sentence, long))) return result;
      const own: Name = { sentence: sentence.index, first: index, last: index, kind: long.kind, rule: 'names.acronym' };
      return [...result.filter((name) => name.last < index || name.first > index), own];
    },
    [...names],
  );

/** Whether the capitals of a short form are initials of the long one, in order; small words may be skipped or counted. */
export const isAcronymOf = (short: string, long: string): boolean => {
  const letters = short.replace(/[^\p{Lu}]/gu, '');
  if (letters.length < 2 || short.includes(' ')) return false;
  const parts = long.split(/[\s-]+/).filter((word) => /[\p{L}]/u.test(word));
  if (parts.length < 2) return false;
  const all = parts.map((word) => word[0]?.toUpperCase()).join('');
  const big = parts
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0])
    .join('');
  if (all === letters || big === letters) return true;
  return letters.length >= 3 && big.startsWith(letters) && big.length - letters.length <= 2;
};
