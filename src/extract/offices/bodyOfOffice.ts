import type { Sentence } from '../../model/annotation.js';
import type { Mention } from '../../model/mention.js';
import { adjectiveEndingAt, countryOfAdjective } from '../../ontology/demonyms.js';
import { titleTimes } from '../../ontology/officeTitles.js';
import type { MentionIndex } from '../mentionsAt.js';
import { bodyOfPlace, partOf } from './bodyOfPlace.js';
import { complementEnd } from './complementEnd.js';
import { isOffice, small } from './titleWords.js';

/** "The UN secretary-general", "Azerbaijan's president", "the Russian foreign minister". */
export const bodyBefore = (
  sentence: Sentence,
  from: number,
  index: MentionIndex,
): { start: number; body?: Mention; country?: string } => {
  let at = from;
  let country: string | undefined;
  for (;;) {
    const adjective = adjectiveEndingAt((token) => sentence.tokens[token]?.text, at);
    if (adjective === undefined && !titleTimes.has(small(sentence.tokens[at]))) break;
    country ??= adjective;
    at -= adjective?.split(' ').length ?? 1;
  }
  const possessive = sentence.tokens[at]?.pos === 'POS';
  const body = index.at(sentence, possessive ? at - 1 : at, 'Organization', 'Place', 'Group');
  const own =
    body && body.level !== 'pronoun' && (body.level === 'name' || body.kind === 'Organization') ? body : undefined;
  // "On Monday in Washington, D.C. President N said": a sentence may begin with the office.
  const begins = /^(president|secretary|vice|prime|minister)$/.test(small(sentence.tokens[from + 1]));
  if (own?.kind === 'Place' && begins && /\bD\.?C\.?$/.test(own.text)) return { start: from + 1 };
  if (own) at = (sentence.tokens.find((token) => token.end > own.start)?.index ?? at) - 1;
  // "Its chairman, Ana Petrova": whose it is, the one who reads on has to know.
  const its = !own && body?.level === 'pronoun' && small(sentence.tokens[at]) === 'its' ? body : undefined;
  if (its) return { start: at, body: its };
  while (/^(DT|PRP\$)$/.test(sentence.tokens[at]?.pos ?? '')) at--;
  return { start: at + 1, ...(own ? { body: own } : {}), ...(country ? { country } : {}) };
};

/** "President of Azerbaijan", "Minister of Foreign Affairs of France", "leader of the Azerbaijani people". */
export const bodyBehind = (
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
    const first = behindSeat(sentence, at + 1);
    const inside = [first, first + 1, first + 2].find((token, position) => {
      const before = sentence.tokens.slice(first, first + position);
      const link = first > at + 1 ? /^(JJ|NN|NNP)$/ : /^(DT|JJ|NNP|PRP\$)$/;
      return before.every((word) => link.test(word.pos)) && bodyAt(sentence, token, index);
    });
    const near = inside === undefined ? undefined : bodyAt(sentence, inside, index);
    const body =
      near &&
      (calledBehind(sentence, near, index) ??
        ownerBehind(sentence, near, index) ??
        bodyOfPlace(sentence, near, index) ??
        near);
    if (body) {
      const last = sentence.tokens.findLast((token) => token.start < body.end)?.index ?? head;
      const part = partOf(sentence, last);
      return { title, end: taskBehind(sentence, part ?? last, index, /^for$/), body };
    }
    const name = nameAfter(sentence, at + 1, index);
    if (name === undefined) break;
    const country = sentence.tokens.slice(at + 1, name).find((token) => countryOfAdjective.has(token.text))?.text;
    return { title, end: name - 1, ...(country ? { country } : {}) };
  }
  const principal = principalBehind(sentence, title, index);
  if (principal !== undefined) return { title: principal, end: taskBehind(sentence, principal, index) };
  const post = postBehind(sentence, title, index);
  const hasTask = /^(general|commissioner|representative|coordinator|rapporteur)$/.test(small(sentence.tokens[title]));
  return { title, end: post ?? (hasTask ? taskBehind(sentence, title, index, /^(for|on)$/) : title) };
};

/** "Special Representative of the UN Secretary-General": the last token of whom an envoy serves, who is somebody else. */
const principalBehind = (sentence: Sentence, title: number, index: MentionIndex): number | undefined => {
  const at = (token: number): string => small(sentence.tokens[token]);
  if (!/^(representative|envoy|adviser|advisor|coordinator)$/.test(at(title))) return undefined;
  if (at(title + 1) !== 'of' || at(title + 2) !== 'the') return undefined;
  const served = [title + 3, title + 4].find((token) =>
    /^(secretary|president|chairperson|chairman|chair|premier)$/.test(at(token)),
  );
  // "the envoy of the President Ana Petrova": she is the president.
  if (served === undefined || isNamedAt(sentence, served + 1, index)) return undefined;
  return sentence.tokens[served + 1]?.pos === 'HYPH' && at(served + 2) === 'general' ? served + 2 : served;
};

const isNamedAt = (sentence: Sentence, token: number, index: MentionIndex): boolean =>
  index
    .inSentence(sentence, 'Person')
    .some(({ level, start }) => level === 'name' && start === sentence.tokens[token]?.start);

/** "... of the Secretary-General for Yemen", "Commissioner for Human Rights": the last token of what an office is there for. */
const taskBehind = (sentence: Sentence, title: number, index: MentionIndex, link = /^(of|for|in|on|to)$/): number => {
  const isNamed = (token: number): boolean => {
    const { text } = sentence.tokens[token] ?? { text: '' };
    return /^\p{Lu}/u.test(text) && index.at(sentence, token, 'Person')?.level !== 'name';
  };
  let last = title;
  while (link.test(small(sentence.tokens[last + 1]))) {
    const first = small(sentence.tokens[last + 2]) === 'the' ? last + 3 : last + 2;
    if (!isNamed(first) || isOfficeAt(sentence, first)) return last;
    last = first;
    while (
      isNamed(last + 1) ||
      (small(sentence.tokens[last + 1]) === 'and' && isNamed(last + 2) && !isOfficeAt(sentence, last + 2))
    )
      last++;
  }
  return last;
};

const isOfficeAt = (sentence: Sentence, index: number): boolean => {
  const token = sentence.tokens[index];
  return token !== undefined && isOffice(token);
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
  // "The Sharjah-based builder": not of the town.
  if (body?.kind === 'Place' && /^-?(based|listed|headquartered|born)\b/.test(textFrom(sentence, body.end)))
    return undefined;
  return body && body.level !== 'pronoun' ? body : undefined;
};

/** "The Sharjah-based builder Zorlan": behind the seat. */
const behindSeat = (sentence: Sentence, from: number): number => {
  const based = [1, 2, 3, 4]
    .map((step) => from + step)
    .find((token) => /^-?based$/.test(small(sentence.tokens[token])));
  return based !== undefined && sentence.tokens.slice(from, based).every(({ pos }) => /^(DT|NNP|HYPH)$/.test(pos))
    ? based + 1
    : from;
};

const textFrom = (sentence: Sentence, offset: number): string =>
  sentence.text.slice(offset - sentence.start, offset - sentence.start + 12);

/** "Chairman of the building firm Zorlan": the name behind what it is. */
const calledBehind = (sentence: Sentence, body: Mention, index: MentionIndex): Mention | undefined => {
  const name =
    body.level === 'nominal' && body.kind === 'Organization'
      ? index.at(sentence, body.head + 1, 'Organization')
      : undefined;
  return name?.level === 'name' && name.start === sentence.tokens[body.head + 1]?.start ? name : undefined;
};

/** "Head of the Vienna office of the Sarn Institute": it is the institute's. */
const ownerBehind = (sentence: Sentence, body: Mention, index: MentionIndex): Mention | undefined => {
  const of = (sentence.tokens.findLast((token) => token.start < body.end)?.index ?? 0) + 1;
  if (body.level !== 'nominal' || body.kind !== 'Organization' || small(sentence.tokens[of]) !== 'of') return undefined;
  const first = small(sentence.tokens[of + 1]) === 'the' ? of + 2 : of + 1;
  const owner = index.at(sentence, first, 'Organization');
  return owner?.level === 'name' ? owner : undefined;
};

/** "The president of the State Bank": the word is only the beginning of a name. */
const reachesOn = (sentence: Sentence, token: number, index: MentionIndex): boolean =>
  (bodyAt(sentence, token, index)?.end ?? 0) > (sentence.tokens[token]?.end ?? 0);
