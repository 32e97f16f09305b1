import type { Sentence } from '../../model/annotation.js';
import { placeNamed } from '../../ontology/gazetteer.js';
import { bySentence, type Name, type NameRule, textOfName, wordsOf } from './name.js';

/**
 * "Food and Drug Agency (FDA)": the short form is a name of the kind of the long one. Behind an organization letters of
 * another language count as well, which are no initials of the English name: "Electricity Board (ELEKTRO)".
 */
export const acronyms: NameRule = (sentences, names) => {
  const groups = bySentence(names, sentences.length);
  return sentences.flatMap((sentence, index) => bracketed(sentence, groups[index] ?? []));
};

const bracketed = (sentence: Sentence, names: readonly Name[]): Name[] =>
  sentence.tokens.reduce<Name[]>(
    (result, token, index) => {
      const last = token.text === '(' ? sentence.tokens.findIndex((one, at) => at > index && one.text === ')') - 1 : -1;
      const short = last > index && last < index + 4 ? wordsOf(sentence, index + 1, last) : '';
      const isLetters = /^[A-Z][A-Za-z.&/-]*[A-Z.]s?$/.test(short);
      if (!isLetters && !/^\p{Lu}\p{Ll}{2,6}$/u.test(short)) return result;
      const place = result.find((name) => name.last === index - 1 && name.kind === 'Place');
      const seat = place && sentence.tokens[place.first - 1]?.text === 'in' ? place.first - 2 : -1;
      const long =
        result.find((name) => name.last === seat && name.kind === 'Organization') ??
        result.find((name) => name.last === index - 1);
      // "the Association of Mineworkers (Amcu)": British papers write letters that are spoken as a word so.
      const letters = isLetters ? short : short.toUpperCase();
      const isShort =
        long && (isLetters ? isShortFor(short, sentence, long) : isAcronymOf(letters, textOfName(sentence, long)));
      if (!long || long.kind === 'Person' || !isShort) return result;
      const own: Name = { sentence: sentence.index, first: index + 1, last, kind: long.kind, rule: 'names.acronym' };
      return [...result.filter((name) => name.last <= index || name.first > last), own];
    },
    [...names],
  );

const isShortFor = (short: string, sentence: Sentence, long: Name): boolean =>
  isAcronymOf(short, textOfName(sentence, long)) ||
  (long.kind === 'Organization' &&
    long.last > long.first &&
    /^(?=.{3,10}$)\p{Lu}+(?:-\p{Lu}+)*$/u.test(short) &&
    !placeNamed(short));

/** Whether the capitals of a short form are initials of the long one, in order; small words may be skipped or counted. */
export const isAcronymOf = (short: string, long: string): boolean => {
  const letters = short.replace(/[^\p{Lu}]/gu, '');
  if (letters.length < 2 || short.includes(' ')) return false;
  const parts = long.split(/[\s/-]+/).filter((word) => /[\p{L}]/u.test(word));
  if (parts.length < 2) return false;
  const all = parts.map((word) => word[0]?.toUpperCase()).join('');
  const big = parts
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0])
    .join('');
  if (all === letters || big === letters) return true;
  return letters.length >= 3 && big.startsWith(letters) && big.length - letters.length <= 2;
};
