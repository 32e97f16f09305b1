/**
 * The text as CoreNLP is to see it: of the same length, so that its offsets hold for the text given. Typographic quotation
 * marks and spaces become plain ones, and the line breaks inside hard-wrapped paragraphs become spaces, because the server
 * ends a sentence at every line break (`ssplit.newlineIsSentenceBreak=always`). A title behind "Corp." begins in small, because
 * the server takes a capital there for the next sentence; and "H.E." before a name and the codes of shares, which end one too, are left out. "F-16's", of several,
 * gets a plural that is no possessive.
 */
export const prepareText = (text: string): string =>
  joinWrappedLines(plainCharacters(text))
    .replace(spacedHyphens, ' — $1 — ')
    .replace(titleOfFirm, small)
    .replace(pluralOfModel, 'es')
    .replace(excellency, blank)
    .replace(shareCode, blank);

/** "the mayor - who had fled - said": two hyphens between blanks are dashes around an aside, which the parser knows better. */
const spacedHyphens = /(?<=[\p{L}\d"')\]%]) - (?=["'(\p{L}\d£$€])([^.!?\n]{2,200}?[\p{L}\d"')\]%]) - (?=["'(\p{L}])/gu;

/** "Apex Corp. Chairman N", "Apex Inc. Chief Executive N": a name follows the title. */
const titleOfFirm =
  /(?<=\p{Lu}[\p{L}&.-]* (?:Corp|Inc|Co|Cos|Ltd|Bros)\. )(?:Chairman|Chairwoman|Chief|Vice|Executive|Senior|Managing|President|Director|Spokesman|Spokeswoman|Treasurer)(?= (?:(?:Executive|Financial|Operating|Officer|Vice|President|Chairman|Director|Economist|Spokesman|Spokeswoman) )*\p{Lu}\p{Ll}+ (?:\p{Lu}\.? )?\p{Lu}\p{L}+)/gu;

/**
 * "six F-16's to", "the T-28's.": a plural, unless a noun follows: "the F-16's engine". A number, "the" or the like stands before, and no
 * other owner behind: "the F-16's or the T-28's engines".
 */
const pluralOfModel =
  /(?<=(?<![\p{L}\d])(?:\d{1,4}|two|three|four|five|six|seven|eight|nine|ten|several|[Tt]he|of) \p{Lu}{1,3}-\d{1,3})'s(?=[.,;:?!)]|[ \n](?:to|from|in|for|on|at|of|and|or|by|with|into|over|under|during|until|as|than|which|that|who|but|are|were|was|have|had|would|will|could|can|may|might|should|must|regardless)\b)(?!,? (?:and|or)\b[^.;:]{0,40}['’]s?(?!\p{L}))/gu;

/** "the Minister, H.E. Mr. Tomas Reval", "H.E. Tomas Reval"; initials stand before one name. */
const excellency =
  /(?<![\p{L}.])H\. ?E\.(?= {1,2}(?:(?:Mr|Ms|Mrs|Dr|Prof|Amb)\b|(?:Sheikh|Ambassador|Professor|President|Minister|Foreign|Prime|Madam|Archbishop|Bishop|Cardinal|General)\b|\p{Lu}[\p{L}'-]+ \p{Lu}[\p{L}'-]+))/gu;

/** "Apex Corp (6502.T) surged", "(BARC.L)", "(NYSE: APX.A)": where a firm's shares are traded; "(U.S.)" is a country. */
const shareCode =
  /\((?:(?:[A-Z]{2,6}|\d{3,6})\.[A-Z]{1,3}|(?:NYSE|NASDAQ|Nasdaq|LSE|TSX|ASX|TSE|HKEX|SEHK|JSE|NSE|BSE)(?: ?[A-Z]{2,9})?: ?[A-Z\d]{1,6}(?:\.[A-Z]{1,3})?)\)/g;

const blank = (word: string): string => ' '.repeat(word.length);

const small = (word: string): string => word.toLowerCase();

const plain: readonly (readonly [RegExp, string])[] = [
  [/[\u2018\u2019\u201a\u201b\u02bc\u2032]/g, "'"],
  [/[\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033]/g, '"'],
  [/\r(?=\n)/g, ' '],
  [/[\r\u0085\u2028\u2029]/g, '\n'],
  [/[\u00a0\u1680\u2000-\u200b\u202f\u205f\u2060\u3000\ufeff]/g, ' '],
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not reach the server
  [/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, ' '],
];

const plainCharacters = (text: string): string => plain.reduce((result, [mark, by]) => result.replace(mark, by), text);

/** No line of a hard-wrapped text is wider; in other texts a line is a paragraph. */
const widestWrapped = 120;
/** A heading, a byline or a list entry is narrower than a full line. */
const narrowestWrapped = 40;

const joinWrappedLines = (text: string): string => {
  const lines = text.split('\n');
  const wrapped = isHardWrapped(lines);
  const joins = lines.map((line, index) => {
    const next = lines[index + 1];
    return next !== undefined && runsOn(line, next, wrapped ? widthOfBlock(lines, index) : Number.POSITIVE_INFINITY);
  });
  return lines.map((line, index) => line + (index === lines.length - 1 ? '' : joins[index] ? ' ' : '\n')).join('');
};

const isBlank = (line: string): boolean => line.trim() === '';
const listEntry = /^\s*(?:[-*•–—]|\(?\d{1,2}[.)]|\(?[a-z]\))\s/;
const sentenceEnd = /[.!?:;]["')\]]*$/;

/** A sentence goes on in the next line: it does not end here, and a small letter follows. */
const breaksSentence = (line: string, next: string): boolean =>
  line.trim().length >= narrowestWrapped &&
  !sentenceEnd.test(line.trimEnd()) &&
  /^\s*\p{Ll}/u.test(next) &&
  !listEntry.test(next);

const isHardWrapped = (lines: readonly string[]): boolean =>
  lines.every((line) => line.trimEnd().length <= widestWrapped) &&
  lines.filter((line, index) => breaksSentence(line, lines[index + 1] ?? '')).length >= 2;

/** The longest of the lines around `index` up to the next blank ones. */
const widthOfBlock = (lines: readonly string[], index: number): number => {
  let width = 0;
  for (let at = index; at >= 0 && !isBlank(lines[at] ?? ''); at--)
    width = Math.max(width, lines[at]?.trimEnd().length ?? 0);
  for (let at = index; !isBlank(lines[at] ?? ''); at++) width = Math.max(width, lines[at]?.trimEnd().length ?? 0);
  return width;
};

/** Whether the break after `line` is the wrapper's: the next word would not have fitted, or a sentence is cut in two. */
const runsOn = (line: string, next: string, width: number): boolean => {
  if (isBlank(line) || isBlank(next) || listEntry.test(next)) return false;
  if (breaksSentence(line, next)) return true;
  const nextWord = next.trimStart().split(/\s/, 1)[0] ?? '';
  const length = line.trimEnd().length;
  return length >= narrowestWrapped && length + 1 + nextWord.length > width;
};
