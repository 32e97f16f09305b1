import type { Sentence } from '../../model/annotation.js';
import { placeNamed } from '../../ontology/gazetteer.js';
import { organizationClasses } from '../../ontology/organizationNouns.js';
import { placeClasses } from '../../ontology/placeNouns.js';
import { type Name, textOfName, tokensOf } from './name.js';

/** `country`, `city` or `region` of a place, `armed force`, `media` ... of an organization, where tables or words say so. */
export const subtypeOf = (sentence: Sentence, name: Name): string | undefined => {
  const words = tokensOf(sentence, name)
    .map((token) => token.text.toLowerCase())
    .filter((word) => !/^\d+$/.test(word));
  if (name.kind === 'Place')
    return placeNamed(textOfName(sentence, name))?.subtype ?? partOfPlace(words) ?? classOf(placeClasses, words);
  return name.kind === 'Organization' ? classOf(organizationClasses, words) : undefined;
};

/** "Northern Iraq" is a region. */
const partOfPlace = ([first = '', ...rest]: readonly string[]): string | undefined =>
  rest.length > 0 && /^(north|south|east|west|central|upper|lower)/.test(first) ? 'region' : undefined;

/** By the head: the last word before "of", or the last of all. */
export const classOf = (
  classes: Readonly<Record<string, ReadonlySet<string>>>,
  words: readonly string[],
): string | undefined => {
  const of = words.findIndex((word) => /^(of|for)$/.test(word));
  const head = words[of > 0 ? of - 1 : words.length - 1] ?? '';
  const singular = head.replace(/s$/, '');
  return Object.entries(classes).find(([, nouns]) => nouns.has(head) || nouns.has(singular))?.[0];
};
