import { nameKey } from '../../model/nameKey.js';
import { expansions } from '../../ontology/acronyms.js';
import { countryOfDemonym, placeNamed } from '../../ontology/gazetteer.js';
import { nameVariants } from '../../ontology/nameVariants.js';

/** The name of a body in a form that does not depend on how its country or field is put, and the country when it has one. */
export interface BodyName {
  readonly key: string;
  readonly country?: string;
  /** Nothing but its sort is named, and no country: "Foreign Ministry", "Supreme Court". It may be anybody's. */
  readonly generic: boolean;
}

/**
 * "The Azerbaijani parliament", "Parliament of the Republic of Azerbaijan" and "Azerbaijan's parliament" are one name, and so are
 * "Ministry of Foreign Affairs" and "Foreign Ministry". Only for bodies that a country has one of; "Bank of Georgia" is left as it is.
 */
export const bodyName = (name: string): BodyName => {
  const plain = name
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .replace(/^(?:the|The) /u, '');
  const expanded = expansions.get(plain.replace(/\./g, '')) ?? plain;
  const organ = unOrgan.exec(expanded)?.[1];
  if (organ) return { key: nameKey(organ), generic: false };
  const { rest, country } = ofCountry(expanded);
  const words = wordsOf(rest);
  const isPublic = words.some((word) => publicBodies.has(word));
  if (country && isPublic) return { key: `${words.join(' ')} @${nameKey(country)}`, country, generic: false };
  const generic = !country && isPublic && words.every((word) => publicBodies.has(word) || genericWords.has(word));
  return { key: wordsOf(expanded).join(' '), ...(country ? { country } : {}), generic };
};

const wordsOf = (name: string): string[] =>
  fieldFirst(nameKey(name))
    .split(' ')
    .map((word) => (isVariantWord.test(word) ? (nameVariants.get(word) ?? word) : word));

/** The organs of the United Nations are called with and without it. */
const unOrgan =
  /^(?:(?:United Nations|UN|U\.N\.) )?(Security Council|General Assembly|Economic and Social Council)(?: of the (?:United Nations|UN))?$/u;

const ofCountry = (name: string): { readonly rest: string; readonly country?: string } => {
  for (const of of name.matchAll(/ of (?:the )?(?=\p{Lu})/gu)) {
    const country = countryNamed(name.slice(of.index + of[0].length));
    if (country) return { rest: name.slice(0, of.index), country };
  }
  const ahead = /^(\p{Lu}[\p{L}.-]+(?: \p{Lu}[\p{L}.-]+){0,2}?)(?:['’]s?)? (\p{L}.*)$/u.exec(name);
  const before = ahead && (countryOfDemonym(ahead[1] ?? '') ?? countryNamed(ahead[1] ?? ''));
  return ahead && before ? { rest: ahead[2] ?? '', country: before } : { rest: name };
};

const countryNamed = (text: string): string | undefined => {
  const found = placeNamed(text);
  return found?.subtype === 'country' ? found.key : undefined;
};

/** "Ministry of Foreign Affairs" as "foreign ministry". */
const fieldFirst = (key: string): string =>
  key
    .replace(/^(ministry|department|minister) (?:of|for) (?:the )?(.+?)(?: affairs)?$/u, '$2 $1')
    .replace(/ affairs /u, ' ');

/** Two spellings of one English word, and "Mejlis": other words of the table are names of people. */
const isVariantWord =
  /^(?:m[ae]c?[dj]?j?l[ei]s|defen[cs]e|organi[sz]ation|labou?r|cent(?:re|er)|theat(?:re|er)|programme?)$/u;

/** Bodies that a country has one of. */
const publicBodies: ReadonlySet<string> = new Set(
  'government parliament ministry army navy forces troops council assembly cabinet court embassy mission presidium presidency police customs prosecutor legislature senate congress service administration majlis air_force guard commission committee delegation'.split(
    ' ',
  ),
);

const genericWords: ReadonlySet<string> = new Set(
  'foreign interior internal external defence defense finance health education justice culture economy economic energy agriculture transport trade labour national supreme state federal security central high constitutional appeal military armed ground naval air border general public permanent people s of the and for'.split(
    ' ',
  ),
);

/** The first letters of the words that count, as an acronym has them; empty when there are too few. */
export const initialsOf = (name: string): string => {
  const words = name.split(/[\s-]+/).filter((word) => /^\p{Lu}/u.test(word));
  return words.length >= 2
    ? words
        .map((word) => word[0])
        .join('')
        .toLowerCase()
    : '';
};

/** The letters of a name that is an acronym. */
export const acronymOf = (name: string): string =>
  /^(?:\p{Lu}\.?){2,8}$/u.test(name) ? name.replace(/\./g, '').toLowerCase() : '';
