import type { TaggedWord } from '../corenlp/client.js';
import type { Lexicon } from './lexicon.js';

/** A word on its way to ordinary letters: `text` as it is written so far, `small` in small letters. */
export interface CasedWord extends TaggedWord {
  readonly small: string;
  /** First word of its sentence. */
  readonly first: boolean;
}

export interface CasingContext {
  readonly lexicon: Lexicon;
  /** How the rest of the document writes a word, where it does so in one way only. */
  readonly known: ReadonlyMap<string, string>;
}

/** Looks at all words of a text, and returns them with some written otherwise. Only the case of letters changes. */
export type CasingStep = (words: readonly CasedWord[], context: CasingContext) => readonly CasedWord[];

export const isCapital = (word: CasedWord | undefined): boolean => word !== undefined && /^\p{Lu}/u.test(word.text);

export const isWord = (word: CasedWord | undefined): boolean => word !== undefined && /^\p{L}/u.test(word.text);

/** With its first letter a capital; "o'brien" and "al-hakim" have two. */
export const capital = (word: string): string =>
  word
    .replace(/^\p{L}/u, (letter) => letter.toUpperCase())
    .replace(/(?<=^[DLO]['’])\p{L}/u, (letter) => letter.toUpperCase());

export const withText = (word: CasedWord, text: string): CasedWord =>
  word.text === text || text.length !== word.text.length ? word : { ...word, text };

/** Writes the words at these places with a capital. */
export const withCapitals = (words: readonly CasedWord[], at: ReadonlySet<number>): readonly CasedWord[] =>
  at.size === 0
    ? words
    : words.map((word, index) => (at.has(index) && !isCapital(word) ? withText(word, capital(word.text)) : word));
