import type { AnnotatedDocument, Sentence } from '../../model/annotation.js';
import type { Mention } from '../../model/mention.js';
import { arcTo } from '../../model/syntax.js';
import type { MentionIndex } from '../mentionsAt.js';
import { type OfficePhrase, officePhrases } from './officePhrase.js';

/** "The UN said Peru and its president, N, would testify": of whom stands right before "and". */
export const partner = (
  sentence: Sentence,
  { body, start }: OfficePhrase,
  index: MentionIndex,
): Mention | undefined => {
  if (body?.level !== 'pronoun' || sentence.tokens[start - 1]?.text !== 'and') return undefined;
  const before = index.at(sentence, start - 2, 'Organization', 'Place');
  return before?.level === 'name' ? before : undefined;
};

/** "Its chairman": of a body or country that is named somewhere. */
export const known = ({ clusters, mentions }: AnnotatedDocument, body: Mention | undefined): Mention | undefined => {
  if (body?.level !== 'pronoun') return body;
  const same = new Set(clusters.find((cluster) => cluster.mentions.includes(body.id))?.mentions);
  return mentions.some((one) => one.level === 'name' && same.has(one.id) && /^(Organization|Place)$/.test(one.kind))
    ? body
    : undefined;
};

/** "Gen. N, commander, Joint Forces Command": so official releases write whose commander, with a comma. */
export const behindComma = (
  sentence: Sentence,
  { start, end }: OfficePhrase,
  index: MentionIndex,
): Mention | undefined => {
  const [before, comma] = [sentence.tokens[start - 1], sentence.tokens[end + 1]].map((token) => token?.text);
  if (before !== ',' || comma !== ',') return undefined;
  const first = sentence.tokens[end + 2]?.text === 'the' ? end + 3 : end + 2;
  const body = index.at(sentence, first, 'Organization');
  const after = body && sentence.tokens.find((token) => token.start >= body.end);
  const fits = body?.level === 'name' && body.start === sentence.tokens[first]?.start;
  return fits && (!after || /^([,.;:"”-]|VB[DZP]|RB|HYPH|'')/.test(after.pos)) ? body : undefined;
};

/** "Governor Ana Petrova of Ohio", "President Ana Petrova of the Dockers' Union". */
export const behindName = (sentence: Sentence, person: Mention, index: MentionIndex): Mention | undefined => {
  const of = sentence.tokens.findIndex((token) => token.start >= person.end);
  if (of < 0 || sentence.tokens[of]?.text !== 'of') return undefined;
  const first = sentence.tokens[of + 1]?.text === 'the' ? of + 2 : of + 1;
  const body = index.at(sentence, first, 'Organization', 'Place');
  if (body?.level !== 'name' || body.start !== sentence.tokens[first]?.start) return undefined;
  // "informed President N of Iran's decision", "warned Governor N of Ohio".
  const after = sentence.tokens.find((token) => token.start >= body.end);
  return after?.pos === 'POS' || arcTo(sentence, body.head)?.relation === 'obl' ? undefined : body;
};

/** Of two titles in business both are of one firm; a minister and leader of a party is no minister of the party. */
export const sharedBody = (sentence: Sentence, phrase: OfficePhrase, index: MentionIndex): Mention | undefined => {
  const business = (token: number): boolean => businessHeads.test(sentence.tokens[token]?.text ?? '');
  if (sentence.tokens[phrase.end + 1]?.text !== 'and' || !business(phrase.head)) return undefined;
  const second = officePhrases(sentence, index).find((other) => other.start === phrase.end + 2);
  return second?.body?.kind === 'Organization' && business(second.head) ? second.body : undefined;
};

const businessHeads =
  /^(chairman|chairwoman|president|ceo|executive|officer|manager|director|founder|co-founder|owner|treasurer|publisher)$/i;
