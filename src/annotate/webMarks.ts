import { rewritten, type Span } from '../model/span.js';

/**
 * The text without what a web page sets between its paragraphs: credits of pictures ("Ana Lund/AFP/Getty Images"), links to other articles with
 * their headlines, invitations to a newsletter, where a live report goes on. Blanks stand in their place and a line break at the end, so that
 * offsets stay and no sentence runs over the gap; nothing is named or told by them. `text` may be in other letters than the text as it
 * stands, in which they are looked for.
 */
export const withoutWebMarks = (text: string, asItStands: string = text): string =>
  webMarks.reduce((result, mark) => {
    const spans = Array.from(
      asItStands.matchAll(mark),
      ({ 0: found, index }): Span => ({ start: index, end: index + found.length }),
    );
    return rewritten(result, spans, (part) => `${' '.repeat(part.length - 1)}\n`);
  }, text);

const agency =
  '(?:AFP|AP|CNN|EPA(?:-EFE)?|EFE|Reuters|Getty Images|Anadolu(?: Agency)?|Bloomberg|T[Aa][Ss][Ss]|Sputnik|Xinhua|Kyodo|Yonhap|Ukrinform|Shutterstock|NurPhoto|dpa|PA(?: Wire| Images| Media)?|ZUMA(?: Press)?|SIPA(?: USA)?|Alamy|Pool|Handout|Telegram|VCG|WireImage|The New York Times|Maxar(?: Technologies)?|Planet Labs)';
const name = "\\p{Lu}[\\p{L}.'’-]*";
/** Where a sentence may begin. */
const start = '(?<=^|[.!?)][”"’)]{0,2} {1,3})';

const beginnings =
  '(?:The|In|On|At|With|But|Yet|All|If|While|When|After|Before|Despite|Both|It|He|She|They|This|These|Today)';

/** A headline of another article ends where a sentence begins for which nothing else has room. */
const headline = `(?:[^.!?\\n]{12,160}? (?=${beginnings} [\\p{L}\\d]|Today,))?`;

const webMarks: readonly RegExp[] = [
  // "Ana Lund/AFP/Getty Images", "REUTERS/Ana Lund", "(AP Photo/Ana Lund)".
  new RegExp(`${start}(?:${name} ){0,4}${name}(?:/${agency})+(?=$|[ .)](?:$|["“(\\d]| ?\\p{Lu}))`, 'gmu'),
  new RegExp(
    `${start}\\(?(?:REUTERS|AP Photo)/${name}(?: (?!${beginnings}\\b)${name})?(?: (?:${name} ){1,3}${name}/${agency})?\\)?`,
    'gmu',
  ),
  /\((?:AP Photo|Photo by)[^()\n]{0,80}\)/gu,
  // "CNN Related article A year of war The army said": with the short credit before it.
  new RegExp(
    `(?:${start}(?:${name} ){1,6}|From ${name} )?Related (?:article|video|gallery|live-story|stories) (?=[“‘"'\\p{Lu}\\d])${headline}`,
    'gmu',
  ),
  // "Related articleA year of war            The army said": set apart by a row of blanks.
  /\bRelated (?:article|video|gallery|live-story|stories) ?(?=[“‘"'\p{Lu}\d])[^\n]{8,200}? {6,}(?=[“"‘'\p{Lu}])/gu,
  /\bREAD MORE: /gu,
  /\b(?:FILE PHOTO|FILE|File photo): |\((?:FILE|File)(?: PHOTO)?\)/gu,
  /(?:REUTERS )?ATTENTION EDITORS - |THIS (?:IMAGE|PICTURE|PHOTO|VIDEO) (?:WAS|HAS BEEN) (?:PROVIDED|SUPPLIED) BY A THIRD PARTY\./gu,
  /\bVideo Ad Feedback\b|\b\d\d:\d\d - Source: \p{Lu}+\b/gu,
  /Our live (?:coverage|updates?|blog)(?: [^.!?\n]{1,80})? (?:has|have) (?:moved|ended|finished|closed)(?: [^.!?\n]{1,40})?\./gu,
  /(?:Editor['’]s Note: ?)?(?:Sign up (?:here )?(?:for|to) (?=[^.!?\n]{0,100}\b(?:newsletters?|[Uu]pdates|briefings?|emails?|alerts|inbox)\b)[^.!?\n]{1,200}\.|A version of this (?:story|article) (?:first )?appear(?:s|ed) in [^.!?\n]{1,200}\.(?: Sign up here\.)?)/gu,
  /(?:Markets Hot Stocks Fear & Greed Index )?Latest Market News Hot Stocks\b/gu,
  // "Strelsau, Ruritania CNN — The army": as a dateline behind one of these, or at the head of a line.
  new RegExp(`(?<=[.!?] {1,4}|^)(?:(?:${name}[ ,]{1,2}){0,4}CNN [—–] ?)`, 'gmu'),
];
