import { arcTo, children, hasCase, subtree } from '../../model/syntax.js';
import { countryOfDemonym, isDemonym, placeNamed } from '../../ontology/gazetteer.js';
import { businessPartners, companyNouns } from '../../ontology/organizationNouns.js';
import type { Entry } from './entry.js';
import { isSpeaker } from './salience.js';
import { before, type Discourse, isNominal } from './sieve.js';

/** What an age, "man" or a country tells of somebody, where the text has only one that can be meant. */

/** "Police arrested Daniel Moran. The 35-year-old ...": a name with this age, or the only person around. */
export const isOfAge = (discourse: Discourse, entry: Entry, name: Entry, age: string): boolean => {
  const told = discourse
    .joined(name)
    .map(ageOf)
    .find((one) => one !== undefined);
  return told === undefined ? isOnlyPerson(discourse, entry, name) : told === age;
};

/** "Judge Lund jailed a driver", "Mira Soltan said her brother had left": another one may be meant, and mostly is. */
export const isOnlyPerson = (discourse: Discourse, entry: Entry, name: Entry): boolean => {
  const same = discourse.joined(name);
  const isOfOthers = same.some(
    (one) =>
      (isSpeaker(one) && entry.mention.sentence - one.mention.sentence <= 2) ||
      [...one.titles, one.noun].some((word) => speakingForOthers.test(word)),
  );
  return (
    !isOfOthers && !before(discourse, entry, 2).some((one) => isRival(entry, one) && discourse.joined(one) !== same)
  );
};

const isRival = (entry: Entry, one: Entry): boolean =>
  one.mention.kind === 'Person' &&
  isNominal(one) &&
  !isTeller(entry, one) &&
  one.number !== 'plural' &&
  !(one.gender && entry.gender && one.gender !== entry.gender);

/** "His lawyer said the 45-year-old was at home": who says it of him is another. */
export const isTeller = (entry: Entry, one: Entry): boolean => {
  const { sentence, mention } = one;
  const verb = arcTo(sentence, mention.head)?.governor ?? -1;
  return (
    entry.sentence === sentence &&
    isSpeaker(one) &&
    children(sentence, verb, 'ccomp').some(({ dependent }) => subtree(sentence, dependent).includes(entry.mention.head))
  );
};

/** Who is told of because of what others did. */
const speakingForOthers =
  /^(judge|justice|prosecutor|attorney|lawyer|detective|inspector|sheriff|coroner|spokes\p{L}+)$/u;

/** "Moran, 35, ...", "35-year-old Daniel Moran". */
const ageOf = ({ sentence, mention }: Entry): string | undefined => {
  const behind = sentence.text.slice(mention.end - sentence.start);
  const front = sentence.text.slice(Math.max(0, mention.start - sentence.start - 20), mention.start - sentence.start);
  return /^, (?:aged )?(\d{1,2})(?=[,.;)]| and\b)/.exec(behind)?.[1] ?? /(\d{1,2})-year-old $/.exec(front)?.[1];
};

/** "the Italian company", "the Milan-based firm": a body that comes from nowhere else, with no company without a name beside it. */
export const isThere = (discourse: Discourse, entry: Entry, name: Entry): boolean => {
  if (!entry.modifiers.every(isOrigin)) return false;
  const wanted = entry.modifiers.flatMap((word) => countryOf(capital(word)) ?? []);
  const known = discourse.joined(name).flatMap(origins);
  if (wanted.length > 0 && known.length > 0 && !known.includes(wanted[0] ?? '')) return false;
  return before(discourse, entry, 3).every(
    (one) =>
      !isNominal(one) ||
      !(companyNouns.has(one.noun) || businessPartners.has(one.noun)) ||
      discourse.joined(one) === discourse.joined(name) ||
      discourse.joined(one) === discourse.joined(entry),
  );
};

const isOrigin = (word: string): boolean => /^(us|u\.s\.|uk)$|\p{L}-based$/u.test(word) || isDemonym(capital(word));

/** The countries that stand in a name or right before it: "Norway's Apex Oil", "the Swiss bank Apex", "Air France". */
const origins = ({ sentence, mention }: Entry): string[] => {
  const first = sentence.tokens.findIndex((token) => token.start === mention.start);
  const last = sentence.tokens.findLastIndex((token) => token.end <= mention.end);
  const places = children(sentence, mention.head, 'nmod').filter(({ dependent }) =>
    hasCase(sentence, dependent, /^(of|in|from|'s)$/),
  );
  return [
    ...sentence.tokens.slice(Math.max(0, first - 4), last + 1).filter(({ pos }) => /^(NN|JJ)/.test(pos)),
    ...places.flatMap(({ dependent }) => sentence.tokens[dependent] ?? []),
  ].flatMap(({ text }) => countryOf(text) ?? []);
};

const countryOf = (word: string): string | undefined => {
  if (/^u\.?s\.?$/i.test(word)) return 'United States';
  if (/^u\.?k\.?$/i.test(word)) return 'United Kingdom';
  const place = placeNamed(word);
  return countryOfDemonym(word) ?? (place?.subtype === 'country' ? place.key : undefined);
};

const capital = (word: string): string => `${word[0]?.toUpperCase()}${word.slice(1)}`;
