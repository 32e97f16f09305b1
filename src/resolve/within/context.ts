import type { Claim, Extraction } from '../../model/claim.js';
import { lookup } from '../../model/lookup.js';
import type { Mention } from '../../model/mention.js';
import { nameKey } from '../../model/nameKey.js';
import { countries } from '../../ontology/countries.js';
import { federationOf, formerCountries } from '../../ontology/federations.js';
import { countryOfDemonym, placeNamed } from '../../ontology/gazetteer.js';
import { fieldOfOccupation } from '../../ontology/occupations.js';
import { officeNouns, representing, titleModifiers, titleTimes } from '../../ontology/officeTitles.js';
import { bodyName } from '../names/organizationName.js';
import { namesOf, type Referent, spellingsOf } from './referent.js';

/**
 * What tells a person, place or body from another of the same name: words like `country azerbaijan`, `state ohio`, `office minister`,
 * `body milli majlis`, sorted. Only what the document says plainly of the thing itself; of a capital its country, unless another is told.
 */
export const contexts = (referents: readonly Referent[], extraction: Extraction): ((one: Referent) => string[]) => {
  const referentOf = new Map(referents.flatMap((one) => one.mentions.map((mention) => [mention.id, one] as const)));
  const said = (one: Referent): Claim[] =>
    one.mentions
      .flatMap((mention) => claimsOf(extraction.claims, mention.id))
      .filter((claim) => claim.polarity === 'affirmed' && claim.modality === 'asserted');
  const objectOf = (claim: Claim): Referent | undefined => referentOf.get(claim.object ?? '');

  return (one) => {
    const found = new Set<string>();
    const add = (words: readonly string[]): void => {
      for (const word of words) found.add(word);
    };
    for (const claim of said(one)) {
      const object = objectOf(claim);
      if (one.kind === 'Person') add(ofPerson(claim, object));
      else if (claim.predicate === 'LOCATED_IN' && object?.kind === 'Place') add(where(object));
    }
    if (one.kind === 'Person') {
      add(one.mentions.filter((mention) => mention.level === 'nominal').flatMap(occupation));
      add(namesOf(one).flatMap((mention) => besideName(mention, extraction.document.text)));
    }
    if (one.kind === 'Organization') {
      const own = spellingsOf(one).flatMap((name) => bodyName(name).country ?? []);
      if (own.length > 0) for (const word of [...found]) if (/^(country|state) /.test(word)) found.delete(word);
      add(own.flatMap(countryWord));
    }
    if (one.kind === 'Place') add(homeCountry(one, [...found]));
    return [...found].sort();
  };
};

const claimsOf = lookup((claim: Claim) => [claim.subject]);

const ofPerson = (claim: Claim, object: Referent | undefined): string[] => {
  switch (claim.predicate) {
    case 'HELD_OFFICE': {
      const noun = officeIn(claim.title ?? '');
      // An envoy to a country is of another.
      const ofBody = noun && representing.has(noun) ? [] : belonging(object);
      return [...(noun ? [`office ${noun}`] : []), ...ofBody];
    }
    case 'HAS_TITLE': {
      const noun = officeIn(claim.value ?? '');
      return noun ? [`office ${noun}`] : [];
    }
    case 'MEMBER_OF':
      return belonging(object);
    default:
      return [];
  }
};

/** The country or body that somebody belongs to. */
const belonging = (object: Referent | undefined): string[] => {
  if (object?.kind === 'Place') return where(object).filter((word) => word.startsWith('country '));
  if (object?.kind !== 'Organization') return [];
  const bodies = spellingsOf(object).map(bodyName);
  return bodies.flatMap((one) => [
    ...(one.generic ? [] : [`body ${one.key}`]),
    ...(one.country ? countryWord(one.country) : []),
  ]);
};

/** The noun of a title that says what somebody is: "deputy foreign minister" is a minister. */
const officeIn = (title: string): string | undefined => {
  const words = title
    .toLowerCase()
    .replace(/prime minister/, 'prime-minister')
    .replace(/vice president/, 'vice-president');
  return words.split(/[\s,]+/).find((word) => officeNouns.has(word) || fieldOfOccupation.has(word));
};

const occupation = ({ text }: Mention): string[] => {
  const noun =
    /^(?:(?:a|an|the)\s)?(?:[\p{L}-]+\s){0,3}?(?<noun>[\p{L}-]+)(?=\s(?:of|for|from|in|at|who|with)\b|$)/u.exec(text)
      ?.groups?.noun;
  return noun && fieldOfOccupation.has(noun.toLowerCase()) ? [`office ${noun.toLowerCase()}`] : [];
};

/** "Syrian Foreign Minister N", "Foreign Minister N of Syria": the country of an office that stands beside a name. */
const besideName = ({ start, end }: Mention, text: string): string[] => {
  const before = text
    .slice(Math.max(0, start - 80), start)
    .split(/[\s]+/)
    .filter((word) => word !== '');
  const titles: string[] = [];
  while (before.length > 0 && isTitleWord(before.at(-1) ?? '')) titles.push(before.pop() ?? '');
  const noun = officeIn(titles.reverse().join(' '));
  if (!noun || representing.has(noun)) return [];
  const people = countryOfDemonym(before.at(-1) ?? '');
  if (people) return countryWord(people);
  const behind = /^ of (?:the )?(?<name>\p{Lu}[\p{L}.'-]*(?: (?:and |of )?\p{Lu}[\p{L}.'-]*){0,3})/u.exec(
    text.slice(end, end + 60),
  )?.groups?.name;
  for (let words = (behind ?? '').split(' '); words.length > 0; words = words.slice(0, -1)) {
    const known = placeNamed(words.join(' ').replace(/[.']+$/, ''));
    if (known?.subtype === 'country') return countryWord(known.key);
  }
  return [];
};

const isTitleWord = (word: string): boolean =>
  officeNouns.has(word.toLowerCase()) || titleModifiers.has(word.toLowerCase()) || titleTimes.has(word.toLowerCase());

const where = (place: Referent): string[] =>
  spellingsOf(place).flatMap((name) => {
    const federation = federationOf.get(name);
    if (federation) return [`state ${nameKey(name)}`, ...countryWord(federation)];
    const known = placeNamed(name);
    return known?.subtype === 'country' ? countryWord(known.key) : [];
  });

const countryWord = (country: string): string[] =>
  formerCountries.has(country) ? [] : [`country ${nameKey(country)}`];

const capitals: ReadonlyMap<string, string> = new Map(
  [...countries].reverse().map(({ name, capital }) => [capital, name] as const),
);

const homeCountry = (place: Referent, found: readonly string[]): string[] => {
  if (found.some((word) => /^(country|state) /.test(word))) return [];
  const country = spellingsOf(place)
    .map((name) => capitals.get(placeNamed(name)?.key ?? ''))
    .find((one) => one !== undefined);
  return country ? countryWord(country) : [];
};
