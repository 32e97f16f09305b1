import type { Claim, Extraction } from '../../model/claim.js';
import type { Mention } from '../../model/mention.js';
import { startingIn } from '../../model/startingIn.js';
import { claimsAbout } from './claimsAbout.js';

/** The longest name that a drawing can show. */
export const longestName = 60;

/**
 * An event noun as a name: with what stands between its article and it, whose it is, and, when that is not much, with the
 * phrase behind it that ends in something mentioned: "Armenia's claims", "special session", "deportation of Azerbaijanis".
 */
export const nounPhrase = (mention: Mention, extraction: Extraction): string => {
  const { text } = extraction.document;
  const start = mention.start - before(text.slice(Math.max(0, mention.start - 60), mention.start)).length;
  const end = behind(mention, extraction);
  const words = (to: number): string =>
    text
      .slice(start, to)
      .replace(/[*_`#]/g, '')
      .replace(/\s+/g, ' ')
      .trim();
  return words(end).length <= longestName ? words(end) : words(mention.end);
};

const word = "[\\p{L}\\d][\\p{L}\\d'’-]*";
const possessor = new RegExp(
  `(?:^|[\\s(“"])((?:\\p{Lu}[\\p{L}.-]* ){0,3}\\p{Lu}[\\p{L}.-]*[’']s? (?:${word} ){0,3})$`,
  'u',
);
const articled = new RegExp(
  `^(?:.*[\\s(“"])?(?:the|a|an|this|that|these|those|its|his|her|their|our|my|your) ((?:${word} ){0,4})$`,
  'iu',
);
const named = /(?:^|[\s(“"‘'])((?:(?:\d{1,2}|\d{4}|\p{Lu}[\p{L}'’-]*)\s+){1,4})$/u;

/** The words before the noun that belong to it; a date or name in front of it, even without an article. */
const before = (text: string): string => {
  const line = text.slice(text.lastIndexOf('\n') + 1);
  const found = articled.exec(line)?.[1] ?? possessor.exec(line)?.[1] ?? named.exec(line)?.[1] ?? '';
  const phrase =
    /\b(?:of|in|on|at|by|for|and|or|to|from|with|as|was|were|is|are|had|has|that|which|who|when|after|before|during|since|against|under|over|into|between|than|more)\b/i.test(
      found,
    )
      ? ''
      : found;
  return phrase.replace(/^(?:The|A|An|On|In|At|By|After|During|Following|Before|Since)\s+/u, '');
};

const link =
  /^ (?:of|against|on|between|since|in)(?: (?:the|a|an|his|her|its|their))?(?: [\p{L}\d'’-]+){0,3} $|^ (?:of|against|on|between|since|in) $/u;

/** Where the phrase behind the noun ends: with the first mention that only a preposition and a few words lead to. */
const behind = (mention: Mention, { document, mentions, claims }: Extraction): number => {
  const next = startingIn(mentions, mention.end + 1, mention.end + 41).find(
    (one) => one.kind !== 'Date' && one.kind !== 'Figure',
  );
  if (!next) return mention.end;
  const between = document.text.slice(mention.end, next.start);
  if (!link.test(between)) return mention.end;
  // "condemned the attack in Paris": a place may be that of the verb.
  const isPlace = ({ predicate, subject, object }: Claim): boolean =>
    predicate === 'OCCURRED_IN' && subject === mention.id && object === next.id;
  if (/^ in\b/.test(between) && !claimsAbout(claims, mention.id).some(isPlace)) return mention.end;
  const beyond = next.end + ' and '.length;
  const other =
    /^ between\b/.test(between) && document.text.slice(next.end, beyond) === ' and '
      ? startingIn(mentions, beyond, beyond + 1)[0]
      : undefined;
  return other?.end ?? next.end;
};
