import { words } from './words.js';

/** Adjectives before a noun that make what it says a guess, a hope or a boast: "the alleged leader", "a self-styled general". */
export const hedges: ReadonlySet<string> = words(
  'alleged suspected accused presumed purported supposed reputed would-be wannabe potential prospective possible probable likely apparent so-called self-proclaimed self-styled self-described self-appointed aspiring fake bogus',
);
