import type { AnnotatedDocument, Sentence } from '../../model/annotation.js';
import type { Claim } from '../../model/claim.js';
import type { Mention } from '../../model/mention.js';
import { lemmaAt, textAt } from '../../model/words.js';
import { countryOfAdjective } from '../../ontology/demonyms.js';
import { placeRanks } from '../../ontology/relationWords.js';
import { demonymPlace } from '../demonymPlace.js';
import { relation } from './relation.js';

/** How much a place holds, by its own last word, else by its class; less than a known city when nothing is known. */
export const rankOf = (place: Mention): number =>
  placeRanks[place.text.split(' ').at(-1)?.toLowerCase() ?? ''] ??
  ({ facility: 0, city: 2, region: 4, country: 5 } as Readonly<Record<string, number>>)[place.subtype ?? ''] ??
  1.9;

export const between = (annotated: AnnotatedDocument, a: Mention, b: Mention): string =>
  annotated.document.text.slice(a.end, b.start);

/** "in Vienna, Malta, Washington and Bangkok". */
export const isLongList = (annotated: AnnotatedDocument, { end }: Mention, places: readonly Mention[]): boolean => {
  const third = places.find((one) => one.start === end + 2 && annotated.document.text.slice(end, one.start) === ', ');
  return (
    third !== undefined && places.some((one) => one.start > third.end && isListEnd.test(between(annotated, third, one)))
  );
};

const isListEnd = /^,? and $/;

/** "Towns in Peru, including Lima and Cuzco", "Syrian cities such as Homs": examples of what is there. */
export const among = (
  annotated: AnnotatedDocument,
  sentence: Sentence,
  place: Mention,
  places: readonly Mention[],
): Claim[] => {
  const before = sentence.text.slice(0, place.start - sentence.start);
  const found = examples.exec(before);
  const kinds = found && sentence.tokens.findLast(({ start }) => start < sentence.start + found.index);
  if (!found || !kinds) return [];
  const named = places.find(({ end }) => end === kinds.end);
  const noun = named ? nounBefore(sentence, named) : kinds.index;
  if (
    noun === undefined ||
    !sentence.tokens[noun]?.pos.endsWith('S') ||
    !((placeRanks[lemmaAt(sentence, noun)] ?? 0) >= 1)
  )
    return [];
  const adjective = [noun - 1, noun - 2]
    .map((at) => sentence.tokens[at]?.text ?? '')
    .find((word) => countryOfAdjective.has(word));
  const holder = named ?? (adjective ? demonymPlace(annotated, adjective) : undefined);
  return holder && rankOf(place) < rankOf(holder)
    ? relation(sentence, place, 'LOCATED_IN', holder, 'relations.place-kind')
    : [];
};

/** From the words that open a list of examples up to the place, with nothing but names between; each name ends on a blank or comma, so that there is one way to read them. */
export const examples = /,? (?:including|such as|among them) (?:\p{Lu}[\p{L}'’-]*[ ,]+)*(?:and )?$/u;

/** The plural that a place in "towns in X" stands behind. */
const nounBefore = (sentence: Sentence, { start }: Mention): number | undefined => {
  let at = (sentence.tokens.find((token) => token.end > start)?.index ?? 0) - 1;
  while (/^(DT|JJ)$/.test(sentence.tokens[at]?.pos ?? '')) at--;
  return /^(in|of|across|throughout)$/.test(textAt(sentence, at)) ? at - 1 : undefined;
};

export const listedBefore = (sentence: Sentence, at: number, places: readonly Mention[]): number | undefined => {
  let index = at;
  if (textAt(sentence, index) === 'and') index--;
  if (textAt(sentence, index) === ',') index--;
  if (index === at) return undefined;
  const token = sentence.tokens[index];
  const listed = places.find((place) => place.end === token?.end);
  return listed && (sentence.tokens.find((one) => one.end > listed.start)?.index ?? 0) - 1;
};
