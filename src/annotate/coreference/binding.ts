import { children } from '../../model/syntax.js';
import type { Entry } from './entry.js';
import type { Discourse } from './sieve.js';

/** A pronoun is not what stands beside it under one verb, nor what it describes; by whatever mention that is called there. */
export const isKeptApart = (discourse: Discourse, pronoun: Entry, candidate: Entry): boolean => {
  if (isBeside(pronoun, candidate) || isDescribed(pronoun, candidate)) return true;
  const cluster = discourse.joined(candidate);
  return (
    cluster.length > 1 &&
    discourse
      .inSentence(pronoun.mention.sentence)
      .some((one) => one !== pronoun && discourse.joined(one) === cluster && isBeside(pronoun, one))
  );
};

/** "The army attacked it": the object of a verb is not its subject, unless it says "itself". */
const isBeside = (pronoun: Entry, candidate: Entry): boolean => {
  if (pronoun.sentence !== candidate.sentence || pronoun.pronoun?.reflexive) return false;
  const [own, other] = [pronoun.sentence.tree[pronoun.mention.head], candidate.sentence.tree[candidate.mention.head]];
  return own !== undefined && other !== undefined && own.governor === other.governor && !/poss/.test(own.relation);
};

/** "Condor, its main rival": the rival's owner is somebody else. */
const isDescribed = (pronoun: Entry, candidate: Entry): boolean => {
  if (pronoun.sentence !== candidate.sentence) return false;
  const noun = pronoun.sentence.tree[pronoun.mention.head]?.governor ?? -1;
  return children(candidate.sentence, candidate.mention.head, 'appos').some((arc) => arc.dependent === noun);
};
