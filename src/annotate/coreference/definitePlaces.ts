import { governingVerb } from '../../model/syntax.js';
import { countries } from '../../ontology/countries.js';
import { placeNamed } from '../../ontology/gazetteer.js';
import { knownIslands } from '../../ontology/placeNouns.js';
import { speechVerbs } from '../../ontology/speechVerbs.js';
import type { Entry } from './entry.js';
import { before, type Discourse, isName, isNominal } from './sieve.js';

/** Whether "the country", "the city" or "the region" can be this place. */
export const isPlaceMeant = (discourse: Discourse, entry: Entry, name: Entry): boolean => {
  if (isDoerOf(entry, name) || isNeighbour(name)) return false;
  const known = subtypeOf(name);
  switch (entry.noun) {
    case 'country':
    case 'nation':
      return known === 'country';
    // "Moscow says it hits military targets. People have left the city": a government is none.
    case 'city':
    case 'town':
    case 'village':
      return (known === 'city' || (known === undefined && !isCalledOtherwise(discourse, name))) && !isGovernment(name);
    case 'capital':
      return known !== 'country' && isCapital(entry, name);
    case 'region':
    case 'area':
      return (
        known === 'region' &&
        !(isDistrict(name) && isWide(entry)) &&
        !isAmongCountries(discourse, discourse.joined(entry)[0] ?? entry)
      );
    case 'province':
    case 'territory':
      return known === 'region';
    case 'island':
      return (
        knownIslands.has(name.mention.text) || /\bIsland$/.test(name.mention.text) || isCalledIsland(discourse, name)
      );
    default:
      return false;
  }
};

const isDistrict = ({ mention }: Entry): boolean =>
  /\b(district|county|municipality|prefecture|governorate|rayon|province|oblast)\b/i.test(mention.text);

/** "attacked Tarn district ... tensions in the region": peace and tensions are those of several countries. */
const isWide = ({ sentence, mention }: Entry): boolean =>
  /\b(?:peace|stability|security|tensions?|cooperation|countries|states|nations|conflicts?|balance|integration) (?:in|of|across|throughout) $/i.test(
    sentence.text.slice(0, mention.start - sentence.start),
  );

/** How often it was spoken of before, as "the country" is the text's own; "US officials" are not the United States. */
export const countTold = (discourse: Discourse, entry: Entry, name: Entry): number =>
  discourse.joined(name).filter((one) => one.index < entry.index && !isModifier(one)).length +
  (/^nsubj/.test(relationOf(name)) ? 0.5 : 0);

/** "in Jarun, the capital"; of a country whose capital it is; or a capital just named. */
const isCapital = (entry: Entry, name: Entry): boolean => {
  if (entry.mention.start - name.mention.end === 2) return true;
  const capitals = countries.filter((one) => one.capital === name.mention.text);
  const { sentence, mention } = entry;
  const of = /^ of (?:the )?((?:\p{Lu}[\p{L}-]* ?)+)/u
    .exec(sentence.text.slice(mention.end - sentence.start))?.[1]
    ?.trim();
  return of === undefined
    ? capitals.length > 0 &&
        mention.sentence - name.mention.sentence <= 2 &&
        !isGovernment(name) &&
        !/^,? \p{Lu}/u.test(sentence.text.slice(mention.end - sentence.start))
    : capitals.some((one) => one.name === of || one.otherNames.includes(of));
};

const subtypeOf = ({ mention }: Entry): string | undefined => placeNamed(mention.text)?.subtype ?? mention.subtype;

const isCalledIsland = (discourse: Discourse, name: Entry): boolean =>
  discourse
    .joined(name)
    .slice(0, 20)
    .some((one) => isNominal(one) && one.noun === 'island');

/** "the island of Tarn": no city. */
const isCalledOtherwise = (discourse: Discourse, name: Entry): boolean =>
  discourse
    .joined(name)
    .slice(0, 20)
    .some((one) => isNominal(one) && /^(island|region|province|country|nation|district|state|county)$/.test(one.noun));

const relationOf = ({ sentence, mention }: Entry): string => sentence.tree[mention.head]?.relation ?? '';

const isModifier = (entry: Entry): boolean => /^(compound|amod)/.test(relationOf(entry));

/** "Sweden closed its embassy in the country": who does it is not where it is done. */
const isDoerOf = (entry: Entry, name: Entry): boolean =>
  entry.sentence === name.sentence &&
  /^nsubj/.test(relationOf(name)) &&
  !/^nsubj/.test(relationOf(entry)) &&
  governingVerb(entry.sentence, entry.mention.head) === name.sentence.tree[name.mention.head]?.governor;

/** "neighbouring Chad sent troops": the country that is spoken of is another. */
const isNeighbour = ({ sentence, mention }: Entry): boolean =>
  /\b(?:neighbou?ring|nearby) $/i.test(sentence.text.slice(0, mention.start - sentence.start));

const isGovernment = ({ sentence, mention }: Entry): boolean => {
  const arc = sentence.tree[mention.head];
  const verb = sentence.tokens[arc?.governor ?? -1];
  return arc?.relation === 'nsubj' && verb !== undefined && speechVerbs.has(verb.lemma);
};

/** "flew to Egypt and Israel ... in the region": where several countries are spoken of it is theirs. */
const isAmongCountries = (discourse: Discourse, entry: Entry): boolean =>
  new Set(
    before(discourse, entry, 2)
      .filter((one) => isName(one) && subtypeOf(one) === 'country' && !isModifier(one))
      .map((one) => discourse.joined(one)[0]),
  ).size > 1;
