import type { Sentence } from '../../model/annotation.js';
import type { Claim } from '../../model/claim.js';
import type { Mention } from '../../model/mention.js';
import { lemmaAt, textAt } from '../../model/words.js';
import { pastWords } from '../../ontology/tieWords.js';
import { isHedged } from '../isHedged.js';
import type { MentionIndex } from '../mentionsAt.js';
import { relation } from './relation.js';

/** "NATO members Poland and Norway": the states named behind, of a body named before; of "EU member Greece and Turkey" only the first. */
export const memberStates = (sentence: Sentence, token: number, index: MentionIndex): Claim[] => {
  if (lemmaAt(sentence, token) !== 'member' || isHedged(sentence, token)) return [];
  const noun = /^states?$/.test(textAt(sentence, token + 1)) ? token + 1 : token;
  const body = index.at(sentence, token - 1, 'Organization');
  if (body?.level !== 'name' || body.end !== sentence.tokens[token - 1]?.end) return [];
  if (pastWords.has(textAt(sentence, (sentence.tokens.find((one) => one.end > body.start)?.index ?? 0) - 1))) return [];
  const states: Mention[] = [];
  let isClosed = false;
  for (let at = noun + 1; at < sentence.tokens.length && !isClosed; ) {
    const state = index.at(sentence, at, 'Place');
    if (state?.level !== 'name' || state.subtype !== 'country') break;
    states.push(state);
    isClosed = textAt(sentence, at - 1) === 'and';
    const behind = sentence.tokens.findIndex((one) => one.start >= state.end);
    at = behind < 0 ? sentence.tokens.length : behind;
    while (/^(,|and)$/.test(textAt(sentence, at))) at++;
  }
  // A list ends on "and": of "member Hungary, Serbia said" and "members A and B, C said" the last belongs to what is told.
  const isList = isClosed && textAt(sentence, noun) !== lemmaAt(sentence, noun);
  const members = isList ? states : states.slice(0, 1);
  return members.flatMap((state) => relation(sentence, state, 'MEMBER_OF', body, 'relations.member'));
};
