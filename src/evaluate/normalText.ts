/**
 * Words as two annotators would agree on them: small letters, no possessive, no ASCII punctuation, no articles, single
 * spaces.
 */
export const normalText = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/'s(?![\p{L}\p{N}_])/gu, ' ')
    .replace(/[!-/:-@[-`{-~]/g, ' ')
    .replace(/(?<![\p{L}\p{N}_])(?:a|an|the)(?![\p{L}\p{N}_])/gu, ' ')
    .split(/\s+/u)
    .filter(Boolean)
    .join(' ');
