import type { Sentence } from '../../model/annotation.js';
import type { Claim } from '../../model/claim.js';
import type { Mention } from '../../model/mention.js';
import { textAt } from '../../model/words.js';
import type { MentionIndex } from '../mentionsAt.js';
import { relation } from './relation.js';

/**
 * People with the place they belong to in contact: "Ana Petrova of Varna", "Ana Petrova, 45, from Bulgaria", "the Varna-born
 * Ana Petrova", "people of Varna". A country says whose citizen, a smaller place where somebody lives.
 */
export const origins = (sentence: Sentence, index: MentionIndex): Claim[] =>
  index
    .inSentence(sentence, 'Place')
    .filter((place) => place.level === 'name')
    .flatMap((place) => [
      ...ofPlace(sentence, place, index),
      ...bornHyphen(sentence, place, index),
      ...bornFirst(sentence, place, index),
    ]);

const firstOf = (sentence: Sentence, mention: Mention): number =>
  sentence.tokens.find((token) => token.end > mention.start)?.index ?? 0;

const lastOf = (sentence: Sentence, mention: Mention): number =>
  sentence.tokens.findLast((token) => token.start < mention.end)?.index ?? 0;

const ofPlace = (sentence: Sentence, place: Mention, index: MentionIndex): Claim[] => {
  let at = firstOf(sentence, place) - 1;
  if (!/^(of|from)$/.test(textAt(sentence, at))) return [];
  // "informed N of Iran's decision".
  if (sentence.tokens[lastOf(sentence, place) + 1]?.pos === 'POS') return [];
  const preposition = textAt(sentence, at);
  at--;
  // "Ana Petrova, 45, of Varna".
  if (textAt(sentence, at) === ',') {
    at--;
    if (/^\d{1,3}$/.test(textAt(sentence, at)) && textAt(sentence, at - 1) === ',') at -= 2;
    else if (preposition === 'from') return [];
  }
  const who = index.inSentence(sentence, 'Person', 'Group').find((one) => lastOf(sentence, one) === at);
  if (!who) return [];
  if (who.kind === 'Group')
    return preposition === 'of' &&
      /^(people|residents?|citizens|inhabitants|villagers)$/.test(textAt(sentence, who.head))
      ? relation(sentence, who, 'LIVES_IN', place, 'relations.person-of-place')
      : [];
  if (who.level !== 'name' || royal.test(sentence.text.slice(0, who.start - sentence.start))) return [];
  const predicate = place.subtype === 'country' ? 'CITIZEN_OF' : 'LIVES_IN';
  return relation(sentence, who, predicate, place, 'relations.person-of-place');
};

/** Who reigns over a place or bears its name as a title. */
const royal =
  /\b(king|queen|prince|princess|duke|duchess|emperor|empress|saint|st\.?|lord|lady|earl|count|countess|archbishop|bishop)\s+$/i;

const bornHyphen = (sentence: Sentence, place: Mention, index: MentionIndex): Claim[] => {
  const last = lastOf(sentence, place);
  const word = textAt(sentence, last + 1) === '-' ? last + 2 : last + 1;
  if (!/^-?born$/.test(textAt(sentence, word))) return [];
  const person = [1, 2, 3]
    .map((step) => index.at(sentence, word + step, 'Person'))
    .find((one) => one?.level === 'name');
  return relation(sentence, person, 'BORN_IN', place, 'relations.born-hyphen');
};

/** "Born in Varna in 1950, Ana Petrova moved": the name opens the clause behind. */
const bornFirst = (sentence: Sentence, place: Mention, index: MentionIndex): Claim[] => {
  if (sentence.text.slice(0, place.start - sentence.start) !== 'Born in ') return [];
  const person = index.inSentence(sentence, 'Person').find((one) => one.start > place.end);
  const between = person ? sentence.text.slice(place.end - sentence.start, person.start - sentence.start) : '';
  return person?.level !== 'nominal' &&
    /^(?:, [\p{L}. ]+)?(?:,? (?:in|on) [^,]*(?:, \d{4})?)?, (?:\p{L}+\. )?$/u.test(between)
    ? relation(sentence, person, 'BORN_IN', place, 'relations.verb-born-in')
    : [];
};
