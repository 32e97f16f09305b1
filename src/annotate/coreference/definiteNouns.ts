import { placeNamed } from '../../ontology/gazetteer.js';
import { offices } from '../../ontology/titles.js';
import type { Entry } from './entry.js';
import { before, type Discourse, isName, isNominal, linkEach, nested, type Sieve } from './sieve.js';

/**
 * "the president" for a person called so, "the company" for an organization just named, "the country" for a country. Only
 * phrases without a modifier, and only for a name of the last sentences.
 */
export const definiteNouns: Sieve = (discourse) => {
  const links = linkEach(
    discourse.entries,
    (entry) =>
      isNominal(entry) &&
      entry.definite &&
      entry.number !== 'plural' &&
      discourse.joined(entry).every((one) => !isName(one)),
    (entry) => candidates(discourse, entry),
    (entry, name) => fits(discourse, entry, name),
  );
  // What was held for one thing is one name: the first found, so that two names never become one by a noun between them.
  const named = new Map<Entry | undefined, Entry | undefined>();
  return links.filter(([entry, name]) => {
    const [group, thing] = [discourse.joined(entry)[0], discourse.joined(name)[0]];
    if (!named.has(group)) named.set(group, thing);
    return named.get(group) === thing;
  });
};

/** Names before the phrase, the nearest first; of places the one most spoken of so far first, as "the country" is its own. */
const candidates = (discourse: Discourse, entry: Entry): readonly Entry[] => {
  const names = before(discourse, entry, entry.mention.kind === 'Place' ? 6 : 30).filter(
    (one) => isName(one) && !nested(entry, one),
  );
  if (entry.mention.kind !== 'Place') return names;
  const isSubject = (one: Entry) => /^nsubj/.test(one.sentence.tree[one.mention.head]?.relation ?? '');
  const count = (one: Entry) =>
    discourse.joined(one).filter((other) => other.index < entry.index).length + (isSubject(one) ? 0.5 : 0);
  return [...names].sort((a, b) => count(b) - count(a) || b.index - a.index);
};

const fits = (discourse: Discourse, entry: Entry, name: Entry): boolean => {
  const distance = entry.mention.sentence - name.mention.sentence;
  if (name.mention.kind !== entry.mention.kind) return false;
  switch (entry.mention.kind) {
    case 'Person':
      return isCalled(discourse, entry, name) || isJustSomebody(discourse, entry, name, distance);
    case 'Organization':
      return distance <= 3 && entry.modifiers.length === 0 && isSuch(entry.noun, name.mention.subtype);
    case 'Place':
      return distance <= 6 && entry.modifiers.length === 0 && isPlaceSuch(entry.noun, name);
    default:
      return false;
  }
};

/** Called so before: "President Ali Bongo ... the president". */
export const isCalled = (discourse: Discourse, entry: Entry, name: Entry): boolean => {
  if (name.mention.kind !== 'Person' || isOfOtherGender(entry, name)) return false;
  const group = discourse.joined(name);
  return (
    hasOffice(group, entry.noun) &&
    entry.modifiers.every((word) => group.some((one) => one.titles.includes(word) || one.modifiers.includes(word)))
  );
};

const hasOffice = (group: readonly Entry[], noun: string): boolean =>
  group.some((one) => one.titles.includes(noun) || (isNominal(one) && one.noun === noun));

/** A man or woman of whom nothing else is known. */
const isJustSomebody = (discourse: Discourse, entry: Entry, name: Entry, distance: number): boolean =>
  !isOfOtherGender(entry, name) &&
  !hasOffice(discourse.joined(name), entry.noun) &&
  distance <= 2 &&
  /^(man|woman)$/.test(entry.noun) &&
  entry.modifiers.length === 0 &&
  !offices.has(entry.noun);

const isOfOtherGender = (one: Entry, other: Entry): boolean =>
  one.gender !== undefined && other.gender !== undefined && one.gender !== other.gender;

const companyLike =
  /^(company|firm|corporation|airline|automaker|carmaker|manufacturer|giant|bank|retailer|planemaker|maker|insurer|carrier|conglomerate|chain)$/;

const isSuch = (noun: string, subtype: string | undefined): boolean => {
  if (companyLike.test(noun)) return subtype === undefined || subtype === 'company';
  if (/^(group|organization|organisation|movement|network|faction|militia)$/.test(noun))
    return subtype === undefined || /^(armed group|armed force|party)$/.test(subtype);
  if (/^(agency|body|institution|association)$/.test(noun)) return subtype === undefined;
  if (/^(paper|newspaper|magazine|daily|weekly|broadcaster)$/.test(noun)) return subtype === 'media';
  return /^(party)$/.test(noun) && subtype === 'party';
};

const isPlaceSuch = (noun: string, name: Entry): boolean => {
  const known = placeNamed(name.mention.text)?.subtype ?? name.mention.subtype;
  if (/^(country|nation)$/.test(noun)) return known === 'country';
  if (/^(city|town|capital|village)$/.test(noun)) return known === 'city' || known === undefined;
  return /^(region|province|area|territory|island)$/.test(noun) && known === 'region';
};
