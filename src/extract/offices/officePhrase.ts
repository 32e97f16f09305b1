import type { Sentence, Token } from '../../model/annotation.js';
import type { Mention } from '../../model/mention.js';
import { officeEnd } from '../../model/officeEnd.js';
import { countryOfAdjective } from '../../ontology/demonyms.js';
import {
  bodiesBeforeTitles,
  officeNouns,
  ranks,
  titleComplements,
  titleModifiers,
  titleTimes,
} from '../../ontology/officeTitles.js';
import type { MentionIndex } from '../mentionsAt.js';

/** A title in its sentence, with the body or country that it is held in. Token indexes. */
export interface OfficePhrase {
  readonly head: number;
  /** Of the title alone: "National Leader". */
  readonly first: number;
  readonly last: number;
  /** Of the whole: with articles, the body before it and the phrase with "of" behind it. */
  readonly start: number;
  readonly end: number;
  readonly body?: Mention;
  /** The adjective of a country before the title: "Azerbaijani". */
  readonly country?: string;
  readonly isRank: boolean;
}

/** All titles of a sentence that are no part of somebody's or something's name. */
export const officePhrases = (sentence: Sentence, index: MentionIndex): OfficePhrase[] =>
  sentence.tokens.flatMap((token) => {
    if (!isOffice(token) || isInName(sentence, token, index)) return [];
    const next = sentence.tokens[token.index + 1];
    // In "vice president" and "Secretary - General" the last noun is the head.
    const tail = officeEnd(sentence, token.index);
    const goesOn =
      next !== undefined &&
      tail === token.index &&
      !isRankOfSpeaker(token, next) &&
      ((isOffice(next) && !isInName(sentence, next, index)) || next.pos === 'HYPH');
    return goesOn ? [] : [phraseAt(sentence, token.index, tail, index)];
  });

/** In "army spokesman Col. N" the rank is another title. */
const isRankOfSpeaker = (token: Token, next: Token): boolean =>
  /^(spokesman|spokeswoman|spokesperson|minister|president|commander|chief)$/.test(small(token)) &&
  /^(col|lt|maj|capt|sgt|brig|adm|gen)\.$|^(colonel|major|captain|lieutenant|brigadier|admiral|sergeant)$/.test(
    small(next),
  );

const small = (token: Token | undefined): string => token?.text.toLowerCase() ?? '';

const isOffice = (token: Token): boolean =>
  token.pos.startsWith('NN') &&
  (officeNouns.has(token.lemma.toLowerCase()) || officeNouns.has(small(token)) || ranks.has(small(token)));

const isInName = (sentence: Sentence, token: Token, index: MentionIndex): boolean =>
  index
    .inSentence(sentence, 'Person', 'Organization', 'Place', 'Group')
    .some((mention) => mention.level === 'name' && mention.start <= token.start && token.end <= mention.end);

const phraseAt = (sentence: Sentence, head: number, tail: number, index: MentionIndex): OfficePhrase => {
  let first = head;
  while (isModifier(sentence, first - 1, index)) first--;
  const left = bodyBefore(sentence, first - 1, index);
  const right = bodyBehind(sentence, tail, index);
  // "The UN envoy for Syria" is the UN's.
  const theirs = left.body && right.body?.kind === 'Place' && small(sentence.tokens[right.title + 1]) === 'for';
  // "Minister for the Middle East": what he deals with, and no body of his.
  const isPortfolio =
    right.body?.kind === 'Place' &&
    small(sentence.tokens[right.title + 1]) === 'for' &&
    /^(minister|secretary|envoy|commissioner|coordinator|adviser|advisor|director|correspondent|analyst)$/.test(
      small(sentence.tokens[head]),
    );
  const body = theirs || isPortfolio ? left.body : (right.body ?? left.body);
  const country = right.country ?? left.country;
  const joined = sentence.tokens[head - 1];
  const isRank =
    ranks.has(small(sentence.tokens[head])) && joined?.pos !== 'HYPH' && !(joined && first < head && isOffice(joined));
  return {
    head,
    first,
    last: right.title,
    start: left.start,
    end: right.end,
    isRank,
    ...(body ? { body } : {}),
    ...(country ? { country } : {}),
  };
};

/** A word of the title before its noun: known ones in small letters, any other only with a capital and in no name. */
const isModifier = (sentence: Sentence, index: number, mentions: MentionIndex): boolean => {
  const token = sentence.tokens[index];
  if (!token || (isInName(sentence, token, mentions) && !isDepartment(sentence, token, mentions))) return false;
  const next = sentence.tokens[index + 1];
  if (next && isRankOfSpeaker(token, next)) return false;
  if (titleTimes.has(small(token)) || token.ner === 'MISC' || countryOfAdjective.has(token.text)) return false;
  // "His Excellency President N".
  if (/^(excellency|majesty|highness|honou?r)$/.test(small(token))) return false;
  if (token.pos === 'HYPH') return isModifier(sentence, index - 1, mentions);
  if (titleModifiers.has(small(token)) || isOffice(token) || isField(sentence, index)) return true;
  return /^\p{Lu}\p{Ll}/u.test(token.text) && /^(NNP|NNPS|JJ)$/.test(token.pos) && index > 0 && token.ner === 'O';
};

/** "Kuwait's oil minister", "the chief arms negotiator": any noun in small letters right before a title, that names no body. */
const isField = (sentence: Sentence, index: number): boolean => {
  const [token, next] = [sentence.tokens[index], sentence.tokens[index + 1]];
  return (
    token !== undefined &&
    next !== undefined &&
    /^NNS?$/.test(token.pos) &&
    isOffice(next) &&
    /^(minister|secretary|negotiator|adviser|advisor|commissioner|editor|inspector|envoy|attaché)$/.test(small(next)) &&
    /^\p{Ll}+$/u.test(token.text) &&
    !bodiesBeforeTitles.has(token.lemma)
  );
};

/** "Defense Secretary": a word of titles that the tagger has taken for an organization. */
const isDepartment = (sentence: Sentence, token: Token, index: MentionIndex): boolean => {
  const name = index.at(sentence, token.index);
  // "Army spokesman N" is the army's.
  const speaks = /^spokes/.test(small(sentence.tokens[token.index + 1]));
  return (
    !speaks &&
    titleModifiers.has(small(token)) &&
    name?.kind === 'Organization' &&
    name.start === token.start &&
    name.end === token.end
  );
};

/** "The UN secretary-general", "Azerbaijan's president", "the Russian foreign minister". */
const bodyBefore = (
  sentence: Sentence,
  from: number,
  index: MentionIndex,
): { start: number; body?: Mention; country?: string } => {
  let at = from;
  let country: string | undefined;
  for (; titleTimes.has(small(sentence.tokens[at])) || countryOfAdjective.has(sentence.tokens[at]?.text ?? ''); at--)
    country ??= countryOfAdjective.has(sentence.tokens[at]?.text ?? '') ? sentence.tokens[at]?.text : undefined;
  const possessive = sentence.tokens[at]?.pos === 'POS';
  const body = index.at(sentence, possessive ? at - 1 : at, 'Organization', 'Place', 'Group');
  const own =
    body && body.level !== 'pronoun' && (body.level === 'name' || body.kind === 'Organization') ? body : undefined;
  if (own) at = (sentence.tokens.find((token) => token.end > own.start)?.index ?? at) - 1;
  // "Its chairman, Ana Petrova": whose it is, the one who reads on has to know.
  const its = !own && body?.level === 'pronoun' && small(sentence.tokens[at]) === 'its' ? body : undefined;
  if (its) return { start: at, body: its };
  while (/^(DT|PRP\$)$/.test(sentence.tokens[at]?.pos ?? '')) at--;
  return { start: at + 1, ...(own ? { body: own } : {}), ...(country ? { country } : {}) };
};

/** "President of Azerbaijan", "Minister of Foreign Affairs of France", "leader of the Azerbaijani people". */
const bodyBehind = (
  sentence: Sentence,
  head: number,
  index: MentionIndex,
): { title: number; end: number; body?: Mention; country?: string } => {
  let title = head;
  const from = /^(senator|representative|congressman|congresswoman)$/.test(small(sentence.tokens[head]));
  const link = from ? /^(of|for|at|from)$/ : /^(of|for|at)$/;
  for (let at = head + 1; link.test(small(sentence.tokens[at])); ) {
    const end = complementEnd(sentence, at + 1);
    if (end !== undefined && !reachesOn(sentence, end, index)) {
      title = end;
      at = end + 1;
      continue;
    }
    const inside = [at + 1, at + 2, at + 3].find((token, position) => {
      const before = sentence.tokens.slice(at + 1, at + 1 + position);
      return before.every((word) => /^(DT|JJ|NNP|PRP\$)$/.test(word.pos)) && bodyAt(sentence, token, index);
    });
    const near = inside === undefined ? undefined : bodyAt(sentence, inside, index);
    const body = near && (ownerBehind(sentence, near, index) ?? bodyOfPlace(sentence, near, index) ?? near);
    if (body) {
      const last = sentence.tokens.findLast((token) => token.start < body.end)?.index ?? head;
      const part = partOf(sentence, last);
      return { title, end: part ?? last, body };
    }
    const name = nameAfter(sentence, at + 1, index);
    if (name === undefined) break;
    const country = sentence.tokens.slice(at + 1, name).find((token) => countryOfAdjective.has(token.text))?.text;
    return { title, end: name - 1, ...(country ? { country } : {}) };
  }
  const post = postBehind(sentence, title, index);
  return { title, end: post ?? title };
};

/** "Ambassador to Peru N": the last token of where an envoy is sent, which is no body of his. */
const postBehind = (sentence: Sentence, title: number, index: MentionIndex): number | undefined => {
  const isEnvoy = /^(ambassador|envoy|consul|representative|delegate|observer)$/.test(small(sentence.tokens[title]));
  if (!isEnvoy || small(sentence.tokens[title + 1]) !== 'to') return undefined;
  const first = small(sentence.tokens[title + 2]) === 'the' ? title + 3 : title + 2;
  const post = index.at(sentence, first, 'Place', 'Organization');
  return post?.level === 'name' && post.start === sentence.tokens[first]?.start
    ? sentence.tokens.findLast((token) => token.start < post.end)?.index
    : undefined;
};

/** "Leader of the Georgian people Ana Petrova": a plain noun phrase of which nothing is known leads to the name. */
const nameAfter = (sentence: Sentence, from: number, index: MentionIndex): number | undefined => {
  const names = index.inSentence(sentence, 'Person').filter((mention) => mention.level === 'name');
  for (let at = from; at <= from + 5; at++) {
    const token = sentence.tokens[at];
    if (at > from && token && names.some((name) => name.start === token.start)) return at;
    // "The spokesman for President Ana Petrova": she has that office, and he speaks for her.
    if (!token || !/^(DT|JJ|NN|NNS|NNP|NNPS)$/.test(token.pos) || isOffice(token)) return undefined;
  }
  return undefined;
};

const bodyAt = (sentence: Sentence, token: number, index: MentionIndex): Mention | undefined => {
  const body = index.at(sentence, token, 'Organization', 'Place', 'Group');
  return body && body.level !== 'pronoun' ? body : undefined;
};

/** "Head of the Vienna office of the Sarn Institute": it is the institute's. */
const ownerBehind = (sentence: Sentence, body: Mention, index: MentionIndex): Mention | undefined => {
  const of = (sentence.tokens.findLast((token) => token.start < body.end)?.index ?? 0) + 1;
  if (body.level !== 'nominal' || body.kind !== 'Organization' || small(sentence.tokens[of]) !== 'of') return undefined;
  const first = small(sentence.tokens[of + 1]) === 'the' ? of + 2 : of + 1;
  const owner = index.at(sentence, first, 'Organization');
  return owner?.level === 'name' ? owner : undefined;
};

/** "Head of Iran's nuclear agency": of the agency, not of the country. */
const bodyOfPlace = (sentence: Sentence, place: Mention, index: MentionIndex): Mention | undefined =>
  place.kind === 'Place'
    ? index
        .inSentence(sentence, 'Organization')
        .find(({ start, end, level }) => level !== 'pronoun' && start <= place.start && end > place.end)
    : undefined;

/** Last token of the part of a body that somebody is the head of: "the institute's climate department". */
const partOf = (sentence: Sentence, owner: number): number | undefined => {
  if (sentence.tokens[owner + 1]?.pos !== 'POS') return undefined;
  let last = owner + 1;
  while (/^(JJ|NN|NNP|NNS|HYPH)$/.test(sentence.tokens[last + 1]?.pos ?? '')) last++;
  return /^(department|division|office|section|unit|bureau|branch|wing|committee|directorate|faculty|programme|program)$/.test(
    small(sentence.tokens[last]),
  )
    ? last
    : undefined;
};

/** "The president of the State Bank": the word is only the beginning of a name. */
const reachesOn = (sentence: Sentence, token: number, index: MentionIndex): boolean =>
  (bodyAt(sentence, token, index)?.end ?? 0) > (sentence.tokens[token]?.end ?? 0);

const complementEnd = (sentence: Sentence, from: number): number | undefined => {
  let end = from;
  while (
    titleComplements.has(small(sentence.tokens[end])) ||
    (sentence.tokens[end]?.text === 'and' && titleComplements.has(small(sentence.tokens[end + 1])))
  )
    end++;
  const last = end - 1;
  return last >= from && small(sentence.tokens[last]) !== 'the' ? last : undefined;
};
