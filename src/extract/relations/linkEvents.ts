import type { Sentence } from '../../model/annotation.js';
import type { Claim } from '../../model/claim.js';
import type { Mention } from '../../model/mention.js';
import { children } from '../../model/syntax.js';
import { lemmaAt } from '../../model/words.js';
import { lightVerbs } from '../../ontology/lightVerbs.js';
import { factualityAt } from '../events/factuality.js';
import { isNoun } from '../events/trigger.js';
import type { MentionIndex } from '../mentionsAt.js';
import { relation } from './relation.js';

/** Links each to each, as sure as the least sure of the two and of the verb between them; what did not happen has no link. */
export const linkEvents = (
  sentence: Sentence,
  heads: readonly number[],
  predicate: string,
  tails: readonly number[],
  rule: string,
  index: MentionIndex,
  verb?: number,
): Claim[] =>
  heads
    .flatMap((head) => eventsAt(sentence, head, index))
    .flatMap((head) =>
      tails
        .flatMap((tail) => eventsAt(sentence, tail, index))
        .flatMap((tail) => {
          const told = [verb, head.head, tail.head].flatMap((token) =>
            token === undefined ? [] : factualityAt(sentence, token),
          );
          if (told.some(({ polarity }) => polarity === 'denied')) return [];
          const modality = told.map((one) => one.modality).find((one) => one !== 'asserted') ?? 'asserted';
          return relation(sentence, head, predicate, tail, rule).map((claim) => ({ ...claim, modality }));
        }),
    );

/** The event at a token and those that stand beside it with "and"; for a light verb the event that it carries out. */
const eventsAt = (sentence: Sentence, token: number, index: MentionIndex): Mention[] => {
  const own = index.event(sentence, token);
  const carried = children(sentence, token, 'obj', 'nsubj:pass')
    .map((arc) => index.event(sentence, arc.dependent))
    .filter((event) => event !== undefined);
  // "after it launched an attack"; what was withdrawn or extended is not what followed.
  const isLight =
    own?.event?.type === 'Action' &&
    lightVerbs.get(lemmaAt(sentence, token)) === 'agent' &&
    !/^(end|stop|halt)$/.test(lemmaAt(sentence, token));
  if (!own || (isLight && sentence.tokens[token]?.pos.startsWith('VB') && carried.length > 0)) return carried;
  if (!isNoun(sentence, token)) return [own];
  // "died following the crash and a child was hurt": a verb beside a noun is a clause of its own.
  const joined = children(sentence, token, 'conj').filter((arc) => isNoun(sentence, arc.dependent));
  return [own, ...joined.map((arc) => index.event(sentence, arc.dependent)).filter((event) => event !== undefined)];
};
