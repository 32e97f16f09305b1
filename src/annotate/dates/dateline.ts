import type { Dateline } from '../../model/annotation.js';
import type { Document } from '../../model/document.js';
import { readDates } from './grammar.js';
import { noDate } from './rule.js';
import { monthName, secondDay, weekdayLead, yearNumber } from './words.js';

/** How many of the first lines may hold a dateline: headline, byline, date and the line that the news begins in. */
const linesRead = 12;

const day = `(?:${weekdayLead}(?:${secondDay}(?:\\s+of)?\\s+${monthName},?(?:\\s+${yearNumber})?|${monthName}\\s+${secondDay},?(?:\\s+${yearNumber})?|\\d{4}-\\d\\d-\\d\\d|\\d\\d?[./]\\d\\d?[./]\\d{4})|${monthName},?\\s+${yearNumber})`;
const place =
  "(?<place>\\p{Lu}[\\p{L}.'’-]+(?:[ /-]\\p{Lu}[\\p{L}.'’-]*){0,3}(?:,\\s*\\p{Lu}[\\p{L}.'’]+(?:[ -]\\p{Lu}[\\p{L}.'’]+){0,2})?)";
const agency = '(?:\\s*[(/]\\s*(?<agency>\\p{Lu}[\\p{L}\\p{N} .&-]{1,30}?)\\s*[)/])';
const dashes = '\\s*(?:--?|[\\u2010-\\u2015])+\\s*';

const flags = 'u';
/** The whole line is a date: "March 01, 2008", "Published: 09 Jun 2022". */
const onlyDate = new RegExp(
  `^\\s*(?:[Pp]ublished(?: on)?:?\\s*|[Dd]ate:\\s*|[Pp]osted(?: on)?:?\\s*|[Uu]pdated:?\\s*)?(?<date>${day})(?:,?\\s+(?:at\\s+)?\\d{1,2}:\\d\\d.{0,12})?\\s*$`,
  'iu',
);
/** "Washington, 9 June 2022", and nothing more or the news after a dash. */
const placeAndDate = new RegExp(
  `^\\s*${place},?\\s*[(/]?\\s*(?<date>${anyCase(day)})\\s*[)/]?\\.?${agency}?(?:${dashes}|\\s*:\\s+|\\s*$)`,
  flags,
);
/** "KABUL, Afghanistan (Jan. 22, 2013) The news ...". */
const placeAndDateInBrackets = new RegExp(
  `^\\s*${place}\\s*\\(\\s*(?<date>${anyCase(day)})\\s*\\)(?:${dashes})?`,
  flags,
);
/** "NAIROBI, Kenya (AP) — ". */
const placeAndAgency = new RegExp(`^\\s*${place}${agency}(?:${dashes})`, flags);
/** "NAIROBI, Kenya — ": without an agency, the place is in capitals. */
const placeAlone = new RegExp(
  `^\\s*(?<place>\\p{Lu}{3,}[\\p{Lu} .'’-]*(?:,\\s*\\p{Lu}[\\p{L}. ]+)?)\\s+(?:--|[\\u2012-\\u2015])\\s*`,
  flags,
);
const byline =
  /^\s*(?:By|BY)\s+\p{Lu}[\p{L}.'’-]+(?:\s+(?:\p{Lu}[\p{L}.'’-]*|and|of|de|van|von|al|bin)){0,8}(?:,\s*[\p{L} .'’-]{2,40})?\s*$/u;

/** For patterns with Unicode letters in capitals, that may not ignore case: months and weekdays as they are printed. */
function anyCase(pattern: string): string {
  return pattern.replace(
    /(?<!\\)[a-z]{3,}/g,
    (word) => `(?:${word[0]?.toUpperCase()}${word.slice(1)}|${word.toUpperCase()})`,
  );
}

/**
 * The lines and words before the news: place, date and agency, a line that is a date, a byline. None of them takes part in
 * an event. Each span covers the words up to the news, without the space before it.
 */
export const readDatelines = (document: Document): readonly Dateline[] => {
  const { publishedOn } = document.source;
  const found: Dateline[] = [];
  for (const { line, start } of firstLines(document.text)) {
    const match =
      onlyDate.exec(line) ??
      placeAndDateInBrackets.exec(line) ??
      placeAndDate.exec(line) ??
      placeAndAgency.exec(line) ??
      placeAlone.exec(line) ??
      byline.exec(line);
    if (!match) continue;
    const from = start + (match[0].length - match[0].trimStart().length);
    const edtf = match.groups?.date && edtfOf(match.groups.date, publishedOn);
    found.push({
      start: from,
      end: start + match[0].trimEnd().length,
      ...(match.groups?.place ? { place: match.groups.place } : {}),
      ...(match.groups?.agency ? { agency: match.groups.agency } : {}),
      ...(edtf ? { edtf } : {}),
    });
  }
  return found;
};

/** The date that relative expressions count from: the publication's, or the dateline's if it is not known or a few days older. */
export const anchorOf = (document: Document, datelines: readonly Dateline[]): string | undefined => {
  const { publishedOn } = document.source;
  const dated =
    datelines.find((dateline) => /^\d{4}-\d\d-\d\d$/.test(dateline.edtf ?? ''))?.edtf ??
    datelines.find((each) => each.edtf)?.edtf;
  if (!publishedOn || !dated) return publishedOn ?? dated;
  if (publishedOn.length < 10) return dated.startsWith(publishedOn) ? dated : publishedOn;
  const days = (Date.parse(publishedOn) - Date.parse(dated)) / 86_400_000;
  return dated.length === 10 && days >= 0 && days <= 7 ? dated : publishedOn;
};

const firstLines = (text: string): { readonly line: string; readonly start: number }[] => {
  const lines: { line: string; start: number }[] = [];
  for (const match of text.matchAll(/[^\n\r\u2028\u2029]+/g)) {
    if (match[0].trim() === '') continue;
    lines.push({ line: match[0], start: match.index });
    if (lines.length >= linesRead) break;
  }
  return lines;
};

/** A date without a year is the publication's latest. */
const edtfOf = (words: string, published: string | undefined): string | undefined => {
  const found = readDates(words, () => ({
    ...(published ? { published } : {}),
    tense: () => 'past',
    yearsOf: () => [],
  }));
  const meaning = found[0]?.meaning;
  const edtf = meaning === undefined || meaning === noDate ? undefined : meaning.edtf;
  return edtf?.startsWith('X') ? undefined : edtf;
};
