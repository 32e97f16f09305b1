import type { Sentence } from '../../model/annotation.js';
import type { Mention } from '../../model/mention.js';
import type { MentionIndex } from '../mentionsAt.js';
import { small } from './titleWords.js';

/** "Head of Iran's nuclear agency": of the agency, not of the country. */
export const bodyOfPlace = (sentence: Sentence, place: Mention, index: MentionIndex): Mention | undefined =>
  place.kind === 'Place'
    ? (index
        .inSentence(sentence, 'Organization')
        .find(({ start, end, level }) => level !== 'pronoun' && start <= place.start && end > place.end) ??
      theirBody(sentence, place, index))
    : undefined;

/** "Deputy chairman of Norland's Security Council": the name behind the country. */
const theirBody = (sentence: Sentence, place: Mention, index: MentionIndex): Mention | undefined => {
  const last = sentence.tokens.findLast((token) => token.start < place.end)?.index ?? -1;
  if (sentence.tokens[last + 1]?.pos !== 'POS') return undefined;
  let first = last + 2;
  while (sentence.tokens[first]?.pos === 'JJ' && /^\p{Ll}/u.test(sentence.tokens[first]?.text ?? '')) first++;
  return index
    .inSentence(sentence, 'Organization')
    .find(({ start, level }) => level === 'name' && start === sentence.tokens[first]?.start);
};

/** Last token of the part of a body that somebody is the head of: "the institute's climate department". */
export const partOf = (sentence: Sentence, owner: number): number | undefined => {
  if (sentence.tokens[owner + 1]?.pos !== 'POS') return undefined;
  let last = owner + 1;
  while (/^(JJ|NN|NNP|NNS|HYPH)$/.test(sentence.tokens[last + 1]?.pos ?? '')) last++;
  return /^(department|division|office|section|unit|bureau|branch|wing|arm|committee|directorate|faculty|programme|program)$/.test(
    small(sentence.tokens[last]),
  )
    ? last
    : undefined;
};
