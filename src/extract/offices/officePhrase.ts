import type { Sentence } from '../../model/annotation.js';
import type { Mention } from '../../model/mention.js';
import { officeEnd } from '../../model/officeEnd.js';
import { atTokens } from '../../model/syntax.js';
import { ranks } from '../../ontology/officeTitles.js';
import type { MentionIndex } from '../mentionsAt.js';
import { bodyBefore, bodyBehind } from './bodyOfOffice.js';
import { isInName, isModifier, isOffice, isRankOfSpeaker, small } from './titleWords.js';

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
  atTokens(sentence, (token) => {
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

const isStates = (sentence: Sentence, attorney: number): boolean =>
  /^(state|commonwealth|people)$/.test(small(sentence.tokens[attorney - 2])) &&
  /^['’]s?$/.test(small(sentence.tokens[attorney - 1]));

const phraseAt = (sentence: Sentence, head: number, tail: number, index: MentionIndex): OfficePhrase => {
  let first = head;
  while (isModifier(sentence, first - 1, index)) first--;
  // "State's Attorney N".
  if (/^attorneys?$/.test(small(sentence.tokens[first])) && isStates(sentence, first)) first -= 2;
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
  // "Vale County State's Attorney": a word of the title is none of a body.
  const isCut = left.body !== undefined && left.body.end > (sentence.tokens[first]?.start ?? 0);
  const body = theirs || isPortfolio ? left.body : (right.body ?? (isCut ? undefined : left.body));
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
