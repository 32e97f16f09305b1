import type { Sentence } from '../../model/annotation.js';
import {
  isDemonym,
  isKnownOrganization,
  isPeople,
  isTooLong,
  longestKnownName,
  placeNamed,
} from '../../ontology/gazetteer.js';
import {
  bySentence,
  isCapitalized,
  type Name,
  type NameKind,
  type NameRule,
  replaceOverlapping,
  wordsOf,
} from './name.js';

/**
 * Names that the tables know, joined where the tagger split them ("Soviet Union") and found where it saw none. A known
 * word inside a longer name stays a part of it ("Bank of England"), and a person called Jordan stays a person.
 */
export const knownNames: NameRule = (sentences, names) => {
  const groups = bySentence(names, sentences.length);
  return sentences.flatMap((sentence, index) => knownIn(sentence, groups[index] ?? []));
};

const knownIn = (sentence: Sentence, names: readonly Name[]): Name[] => {
  let result = [...names];
  for (let first = 0; first < sentence.tokens.length; first++) {
    if (!isCapitalized(sentence.tokens[first]) && sentence.tokens[first]?.text !== 'al') continue;
    const found = longestAt(sentence, first);
    if (!found) continue;
    const { last, kind } = found;
    const over = result.filter((name) => name.first <= last && name.last >= first);
    const inside = over.every((name) => name.first >= first && name.last <= last);
    const added: Name = { sentence: sentence.index, first, last, kind, rule: 'names.known' };
    const single = first === last;
    // "Ethnic Albanians", "Young Tunisians": at the head of a sentence the tagger takes the adjective with them.
    if (
      kind === 'Group' &&
      single &&
      over.length === 1 &&
      over[0]?.kind === 'Other' &&
      over[0].last === last &&
      first === 1 &&
      // "Native Americans" are others than Americans.
      !/^(Native|African|Asian|Latin|Central|(?:North|South|East|West)(?:ern)?)$/.test(sentence.tokens[0]?.text ?? '')
    ) {
      result = replaceOverlapping(result, added);
      continue;
    }
    const person = over.some((name) => name.kind === 'Person');
    const taggedOrganization =
      kind === 'Place' &&
      over.some((name) => name.kind === 'Organization') &&
      placeNamed(wordsOf(sentence, first, last))?.subtype !== 'country';
    const text = sentence.tokens[first]?.text ?? '';
    const noun = !single || /^NNP/.test(sentence.tokens[first]?.pos ?? '') || /^(US|\p{Lu}+-?\d+)$/u.test(text);
    if (inside && !(person && single) && !(taggedOrganization && single) && (over.length > 0 || noun)) {
      result = replaceOverlapping(result, added);
    }
    if (inside || !single) first = last;
  }
  return result;
};

const longestAt = (sentence: Sentence, first: number): { last: number; kind: NameKind } | undefined => {
  const limit = Math.min(sentence.tokens.length, first + longestKnownName + 3);
  let found: { last: number; kind: NameKind } | undefined;
  for (let last = first; last < limit; last++) {
    const text = wordsOf(sentence, first, last);
    if (isTooLong(text)) break;
    if (last > first && !/[\p{L}\d.]/u.test(sentence.tokens[last]?.text ?? '')) continue;
    const kind = kindOf(text);
    if (kind && !continues(sentence, first, last) && !isFieldOfMinister(sentence, first, kind)) found = { last, kind };
  }
  return found;
};

const kindOf = (text: string): NameKind | undefined => {
  if (placeNamed(text)) return 'Place';
  if (isKnownOrganization(text)) return 'Organization';
  if (isPeople(text)) return 'Group';
  return isDemonym(text) && text.includes(' ') ? 'Other' : undefined;
};

/** "the Minister of Law and Justice": what the minister is for, and not the party. */
const isFieldOfMinister = (sentence: Sentence, first: number, kind: NameKind): boolean =>
  kind === 'Organization' &&
  /^(of|for)$/.test(sentence.tokens[first - 1]?.text ?? '') &&
  /^(Minister|Secretary|Ministry|Department|Directorate)$/.test(sentence.tokens[first - 2]?.text ?? '');

/** "Georgia-born" is no Georgia; "U.S.-led" is the United States all the same, and keeps its hyphen outside. */
const continues = (sentence: Sentence, first: number, last: number): boolean => {
  const [before, token, after] = [sentence.tokens[first - 1], sentence.tokens[last], sentence.tokens[last + 1]];
  const joinedBefore =
    before !== undefined && /^[-–]$/.test(before.text) && before.end === sentence.tokens[first]?.start;
  const joinedAfter =
    after !== undefined &&
    /^[-–]$/.test(after.text) &&
    after.start === token?.end &&
    isCapitalized(sentence.tokens[last + 2]);
  return (joinedBefore && isCapitalized(sentence.tokens[first - 2])) || joinedAfter;
};
