/**
 * The form in which names are compared: compatibility forms joined, case folded, marks of punctuation and articles dropped.
 * Letters and diacritics of every script stay, so that no two names become one by losing them.
 */
export const nameKey = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’`´]s\b/gu, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^(the|a|an) /u, '');
