import { monthName, weekdayLead, yearNumber } from './words.js';

const dayNumber = '(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?(?!\\d)';
const day = `(?:${weekdayLead}(?:${dayNumber}(?:\\s+of)?\\s+${monthName},?(?:\\s+${yearNumber})?|${monthName}\\s+${dayNumber},?(?:\\s+${yearNumber})?|${dayNumber}\\s+(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\.?\\s+\\d\\d(?!\\d)|\\d{4}-\\d\\d-\\d\\d|\\d\\d?[./]\\d\\d?[./]\\d{4})|${monthName},?\\s+${yearNumber})`;

/** Months and weekdays as they are printed, for patterns that tell capitals from small letters. */
const printed = (pattern: string): string =>
  pattern.replace(/(?<!\\)[a-z]{3,}/g, (word) => `(?:${word[0]?.toUpperCase()}${word.slice(1)}|${word.toUpperCase()})`);

const name = "\\p{Lu}[\\p{L}.'’]*";
const place = `(?<place>${name}(?:[ /-]${name}){0,3}(?:,\\s*${name}(?: ${name}){0,2})?)`;
const agency = '(?:\\s*[(/]\\s*(?<agency>\\p{Lu}[\\p{L}\\p{N} .,&-]{1,40}?)\\s*[)/])';
const dashes = '\\s*(?:--?|[\\u2010-\\u2015])+\\s*';

/** The whole line is a date: "March 01, 2008", "Published: 09 Jun 2022". */
const onlyDate = new RegExp(
  `^\\s*(?:(?:published|posted|updated|date)(?: on)?:?\\s*)?(?<date>${day})(?:,?\\s+(?:at\\s+)?\\d{1,2}:\\d\\d.{0,12})?\\s*$`,
  'iu',
);

/** "9 June: Ferries stay in port". */
export const dateAndHeading = new RegExp(`^\\s*(?<date>${day}):(?=\\s+\\S)`, 'iu');

/** "PORT ELSEWHERE, Ruritania (Jan. 22, 2013) The news ...". */
const placeAndDateInBrackets = new RegExp(`^\\s*${place}\\s*\\(\\s*(?<date>${printed(day)})\\s*\\)(?:${dashes})?`, 'u');

/** "Port Elsewhere, 9 June 2022", and nothing more or the news after a dash. */
const placeAndDate = new RegExp(
  `^\\s*${place},?\\s+(?<date>${printed(day)})\\.?(?:${agency}\\.?|,\\s*(?<short>\\p{Lu}{3,}))?(?:${dashes}|\\s*:\\s+|\\s*$|(?<=/\\.?)\\s+(?=\\p{Lu}))`,
  'u',
);

/** "PORT ELSEWHERE, Ruritania (AP) — ". */
const placeAndAgency = new RegExp(`^\\s*${place}${agency}${dashes}`, 'u');

/** "Port Elsewhere, Ruritania CNN — The news", "CNN — The news": an agency without brackets before a long dash and a sentence; "Reuters — whose offices were raided — met police" is told of one. */
const placeAndBareAgency = new RegExp(
  `^\\s*(?:${place}\\s+)?(?<short>CNN|AP|AFP|UPI|Reuters|Bloomberg)\\s+[\\u2012-\\u2015]\\s*(?=["“‘']?[\\p{Lu}\\d])`,
  'u',
);

/** "PORT ELSEWHERE, Ruritania — ", "PORT ELSEWHERE—The news": without an agency, the place is in capitals. */
const placeInCapitals =
  /^\s*(?<place>\p{Lu}{3,}[\p{Lu} .'’-]*(?:,\s*\p{Lu}[\p{L}. ]+)?)(?:\s+(?:--|[\u2012-\u2015])|\u2014(?=\p{Lu}\p{Ll}*\s))\s*/u;

/** "BAKU - The troops", "BAKU - UN envoys met", "PORT ELSEWHERE, Ruritania - The news": a hyphen between blanks, behind a place that is known, or one with its country. */
const placeBeforeHyphen =
  /^\s*(?<place>(?<town>\p{Lu}{3,}(?: \p{Lu}{2,}){0,2})(?:, \p{Lu}[\p{L}. ]+)?)\s+-\s+(?=(?:The|An?|In|On|At|\p{Lu}\p{Ll}+|\p{Lu}{2,5}(?=\s\p{Ll}))\s)/u;

/** "Port Elsewhere, Ruritania – Thousands marched": a place in small letters with its country, and a dash between blanks. */
const placeAndCountry =
  /^\s*(?<place>\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}+)?, (?<country>\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?))\s+[\u2012-\u2015]\s+(?=\p{Lu})/u;

/** "By Ada Quill and Jonas Field, Harbour Gazette". */
const byline =
  /^\s*(?:By|BY)\s+\p{Lu}[\p{L}.'’-]+(?:\s+(?:\p{Lu}[\p{L}.'’-]*|and|of|de|van|von|al|bin)){0,8}(?:,\s*[\p{L} .'’-]{2,40})?\s*$/u;

/** Ways to begin a line, the most told first. Groups: `place`, `date`, `agency`. */
export const datelinePatterns: readonly RegExp[] = [
  onlyDate,
  dateAndHeading,
  placeAndDateInBrackets,
  placeAndDate,
  placeAndAgency,
  placeAndBareAgency,
  placeInCapitals,
  placeBeforeHyphen,
  placeAndCountry,
  byline,
];

/** "Morning update, Feb. 8, 2011": a heading that ends in the date of the document. */
export const dateAtLineEnd = new RegExp(`(?<=\\S[\\s,(-]+)(?<date>${day})\\)?\\s*$`, 'iu');
