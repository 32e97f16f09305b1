import type { Dateline } from '../../model/annotation.js';
import type { Document } from '../../model/document.js';
import { edtfBounds } from '../../model/edtf.js';
import { placeNamed } from '../../ontology/gazetteer.js';
import { daysBetween } from './calendar.js';
import { dateAndHeading, dateAtLineEnd, datelinePatterns } from './datelinePatterns.js';
import { readDates } from './grammar.js';
import { noDate } from './rule.js';

/** How many of the first lines may hold a dateline: headline, byline, date and the line that the news begins in. */
const linesRead = 12;

/**
 * The lines and words before the news: place, date and agency, a line that is a date, a byline. None of them takes part in
 * an event. Each span covers the words up to the news, without the space before it.
 */
export const readDatelines = (document: Document): readonly Dateline[] => {
  const lines = firstLines(document.text);
  const dateOf = datesOf(lines, publishedOn(document));
  const patterns = isChronicle(lines) ? datelinePatterns.filter((one) => one !== dateAndHeading) : datelinePatterns;
  const found = lines.flatMap(({ line, start }): Dateline[] => {
    const match = patterns.map((pattern) => pattern.exec(line)).find(Boolean);
    if (!match || !isKnownPlace(match.groups)) return [];
    const { place, date } = match.groups ?? {};
    const agency = match.groups?.agency ?? match.groups?.short;
    const edtf = dateOf(date);
    return [
      {
        start: start + match[0].length - match[0].trimStart().length,
        end: start + match[0].trimEnd().length,
        ...(place ? { place } : {}),
        ...(agency ? { agency } : {}),
        ...(edtf ? { edtf } : {}),
      },
    ];
  });
  return [...found, ...datedHeadings(document, lines, found, dateOf)].sort((a, b) => a.start - b.start);
};

/** What no agency and no date stands beside must be a place that is known: "EXCLUSIVE - The army" is none. */
const isKnownPlace = ({ place, town, country }: Readonly<Record<string, string | undefined>> = {}): boolean =>
  (town === undefined || place !== town || placeNamed(town) !== undefined || placeNamed(inSmall(town)) !== undefined) &&
  (country === undefined || placeNamed(country) !== undefined);

const inSmall = (words: string): string =>
  words.replace(/\p{Lu}+/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());

/**
 * The date that relative expressions count from: the publication's, or the dateline's if that is not known or is a few days
 * before it. Undefined when the document has neither: then nothing relative is resolved.
 */
export const anchorOf = (document: Document, datelines: readonly Dateline[]): string | undefined => {
  const published = publishedOn(document);
  const dates = datelines.flatMap((dateline) => dateline.edtf ?? []);
  const dated = dates.find((date) => date.length === 10) ?? dates[0];
  if (!published || !dated) return published ?? dated;
  if (published.length < 10) return dated.startsWith(published) ? dated : published;
  const days = dated.length === 10 ? daysBetween(dated, published) : -1;
  return days >= 0 && days <= 7 ? dated : published;
};

/** What is no EDTF date is not known. */
const publishedOn = ({ source }: Document): string | undefined =>
  source.publishedOn && edtfBounds(source.publishedOn) ? source.publishedOn : undefined;

/** Several lines of "9 June: ..." are entries of a chronicle: their dates are those of the events. */
const isChronicle = (lines: readonly Line[]): boolean =>
  lines.filter(({ line }) => dateAndHeading.test(line)).length > 1;

interface Line {
  readonly line: string;
  readonly start: number;
}

const firstLines = (text: string): readonly Line[] => {
  const lines: Line[] = [];
  for (const match of text.matchAll(/[^\n\r\u2028\u2029]+/g)) {
    if (match[0].trim() !== '') lines.push({ line: headOf(match[0]), start: match.index });
    if (lines.length >= linesRead) break;
  }
  return lines;
};

/** A dateline is short; what is cut off is marked, so that it is not taken for the end of the line. */
const headOf = (line: string): string => (line.length > 200 ? `${line.slice(0, 200)}…` : line);

/**
 * Reads the date of a dateline. Without a year it is the publication's latest; if that is not known, its year is the only
 * one that the lines at the head name, be it in a reference number.
 */
const datesOf = (lines: readonly Line[], published: string | undefined) => {
  const years = new Set(lines.flatMap(({ line }) => line.match(/(?<!\w)(?:19|20)\d\d(?!\d)/g) ?? []).map(Number));
  return (words: string | undefined): string | undefined => {
    const [found] = readDates(words ?? '', () => ({
      ...(published ? { published } : {}),
      tense: () => 'past',
      yearsOf: () => (published ? [] : [...years]),
    }));
    const edtf = found && found.meaning !== noDate ? found.meaning.edtf : undefined;
    return edtf?.startsWith('X') ? undefined : edtf;
  };
};

/** Dates at the end of headings, when they are the date of the document. */
const datedHeadings = (
  document: Document,
  lines: readonly Line[],
  found: readonly Dateline[],
  dateOf: (words: string | undefined) => string | undefined,
): readonly Dateline[] => {
  const anchor = anchorOf(document, found);
  return lines.flatMap(({ line, start }): Dateline[] => {
    const match = dateAtLineEnd.exec(line);
    const date = match?.groups?.date;
    if (!match || !date || anchor === undefined || dateOf(date) !== anchor) return [];
    const from = start + match.index;
    if (found.some((each) => each.start <= from && from < each.end)) return [];
    return [{ start: from, end: from + date.length, edtf: anchor }];
  });
};
