/**
 * The word that a phrase is most likely about, in small letters: the last before a preposition, a relative clause or a
 * comma. A guess from the surface, for naming error classes only.
 */
export const headWord = (phrase: string): string => {
  const head = phrase.split(/,|\s(?:of|in|at|on|for|from|to|with|by|who|which|that|and|or|during|between|near)\s/u)[0];
  const words = (head?.trim() || phrase).toLowerCase().split(/\s+/u);
  return (words.at(-1) ?? '').replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$|['’]s$/gu, '') || phrase.toLowerCase();
};

/** Dates and numbers by their pattern: digits become `d`, so that `2011-09` and `2013-03` are one. */
export const pattern = (value: string): string => value.replace(/\d/g, 'd') || '(none)';
