import type { Sentence, Token } from '../../model/annotation.js';

/** What a name can stand for; `Other` (a work, a product, an adjective) is dropped at the end, but keeps its words from other rules. */
export type NameKind = 'Person' | 'Organization' | 'Group' | 'Place' | 'Other';

/** A name in a sentence: its first and last token, both inclusive. */
export interface Name {
  readonly sentence: number;
  readonly first: number;
  readonly last: number;
  readonly kind: NameKind;
  /** The rule that found it or changed it last. */
  readonly rule: string;
}

/** Looks at the sentences and at the names that the rules before it found, and returns all names. Pure. */
export type NameRule = (sentences: readonly Sentence[], names: readonly Name[]) => readonly Name[];

export const tokensOf = (sentence: Sentence, name: Pick<Name, 'first' | 'last'>): readonly Token[] =>
  sentence.tokens.slice(name.first, name.last + 1);

/** The words of a name as they stand, one space between two unless they stand together ("al-Abadi", "Kap-soo"). */
export const wordsOf = (sentence: Sentence, first: number, last: number): string => {
  let text = '';
  let end = -1;
  for (let index = first; index <= last; index++) {
    const token = sentence.tokens[index];
    if (!token) break;
    text += end >= 0 && token.start > end ? ` ${token.text}` : token.text;
    end = token.end;
  }
  return text;
};

export const textOfName = (sentence: Sentence, name: Name): string => wordsOf(sentence, name.first, name.last);

const upper = /^\p{Lu}/u;

/** Begins with a capital letter: "Army", "al-Abadi" does not. */
export const isCapitalized = (token: Token | undefined): boolean => token !== undefined && upper.test(token.text);

/** Could be a word of a name by its part of speech: a proper noun, or a noun or adjective in capitals. */
export const isNameWord = (token: Token | undefined): boolean =>
  token !== undefined &&
  upper.test(token.text) &&
  /^(NNPS?|NNS?|JJ|VBG|VBN|FW)$/.test(token.pos) &&
  !shoutedSmallWord.test(token.text);

/** Small words of a text in capitals, which the tagger takes for a part of the name before them. */
export const shoutedSmallWord =
  /^(THE|AN|OF|IN|ON|AT|BY|FOR|FROM|TO|AND|BUT|OR|AS|IF|WITH|THAT|WAS|WERE|IS|ARE|HAS|HAD|HAVE|WILL|ITS|HIS|HER|THEIR|AFTER|BEFORE|DURING|WHEN|WHO|WHICH)$/;

/** Names by sentence, for rules that go through the text sentence by sentence. */
export const bySentence = (names: readonly Name[], sentences: number): Name[][] => {
  const groups: Name[][] = Array.from({ length: sentences }, () => []);
  for (const name of names) groups[name.sentence]?.push(name);
  return groups;
};

/** Adds a name that has inside of it all that it overlaps, as long as each of those may go; else the names stay. */
export const takingIn = (names: readonly Name[], added: Name, mayGo: (name: Name) => boolean = () => true): Name[] => {
  const over = names.filter((name) => name.first <= added.last && name.last >= added.first);
  return over.every((name) => name.first >= added.first && name.last <= added.last && mayGo(name))
    ? [...names.filter((name) => !over.includes(name)), added]
    : [...names];
};

/** The text of a name in the sentences that it was found in. */
export const textIn = (sentences: readonly Sentence[], name: Name): string => {
  const sentence = sentences[name.sentence];
  return sentence ? textOfName(sentence, name) : '';
};

/** Adds a name and removes those that it overlaps. */
export const replaceOverlapping = (names: readonly Name[], added: Name): Name[] => [
  ...names.filter((name) => name.last < added.first || name.first > added.last),
  added,
];
