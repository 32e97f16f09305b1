import type { Claim } from '../../model/claim.js';
import { atTokens } from '../../model/syntax.js';
import { indexMentions } from '../mentionsAt.js';
import type { Rule } from '../rule.js';
import { belonging } from './belonging.js';
import { bylines } from './bylines.js';
import { byNoun } from './byNoun.js';
import { byVerb } from './byVerb.js';
import { bracketStates, constituencies } from './constituencies.js';
import { eventLinks } from './eventLinks.js';
import { harmedThere } from './harmedThere.js';
import { holding } from './holding.js';
import { killings } from './killings.js';
import { located } from './located.js';
import { missionPlaces } from './missionPlaces.js';
import { opponents } from './opponents.js';
import { origins } from './origins.js';
import { namesOf, participantsOf } from './participants.js';
import { calledAfter, seats } from './seats.js';
import { isForce } from './side.js';
import { sides } from './sides.js';

/** Relations between what is mentioned in one sentence: places, bodies, people, sides, and events. */
export const relations: Rule = (annotated, found) => {
  const states = missionPlaces(annotated);
  const mentions = new Map([...annotated.mentions, ...found.mentions].map((mention) => [mention.id, mention]));
  const index = indexMentions([...mentions.values()]);
  const words = namesOf(annotated);
  const find = participantsOf(annotated, index);
  const isHolder = isForce(words);
  const claims = annotated.sentences.flatMap((sentence) => [
    ...located(annotated, sentence, index),
    ...seats(annotated, sentence, index, find),
    ...calledAfter(annotated, sentence, index),
    ...belonging(annotated, sentence, index, states),
    ...byVerb(sentence, find),
    ...atTokens(sentence, (token) => holding(sentence, token.index, find, isHolder)),
    ...byNoun(annotated, sentence, find, index),
    ...origins(sentence, index),
    ...constituencies(annotated, sentence, index),
    ...bracketStates(annotated, sentence, index),
    ...sides(sentence, index, find, words),
    ...eventLinks(sentence, index),
  ]);
  return {
    mentions: states,
    claims: once([
      ...claims,
      ...bylines(annotated),
      ...opponents(annotated, found, mentions),
      ...harmedThere(annotated, found, mentions),
      ...killings(annotated, found, mentions, index),
    ]),
    problems: [],
  };
};

/** Of claims that say the same of the same mentions, the surest. */
const once = (claims: readonly Claim[]): Claim[] => {
  const kept = new Map<string, Claim>();
  for (const claim of claims) {
    const key = `${claim.subject} ${claim.predicate} ${claim.object}`;
    const other = kept.get(key);
    if (!other || claim.confidence > other.confidence) kept.set(key, claim);
  }
  return [...kept.values()];
};
