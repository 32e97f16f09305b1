import { arcTo } from '../../model/syntax.js';
import { isSaidOfThings } from '../mentions/saidOfThings.js';
import type { Entry } from './entry.js';

interface Ranked {
  readonly one: Entry;
  readonly score: number;
}

/**
 * A wrong link costs a graph more than none: of "it" and "they" with two candidates that fare alike, or with one that fares badly,
 * about half would be wrong (measured on MEANTIME, GUM and our own gold).
 */
export const isDoubtful = (pronoun: Entry, best: Ranked, rival: Ranked | undefined): boolean => {
  const { gender, number } = pronoun.pronoun ?? {};
  if (gender === 'male' || gender === 'female') return false;
  if (pronoun.mention.sentence - best.one.mention.sentence > 1) return true;
  const isThing = best.one.mention.kind !== 'Group' && isSaidOfThings(pronoun.sentence, pronoun.mention.head);
  if (number === 'plural' && ((!isThing && isLow(pronoun, best)) || isOneBody(pronoun, best.one))) return true;
  return best.score - (rival?.score ?? Number.NEGATIVE_INFINITY) < 1;
};

/** "Two of them" are some of whoever there is; others are not just anybody. */
const isLow = ({ sentence, mention }: Entry, { score }: Ranked): boolean =>
  score < 2 && arcTo(sentence, mention.head)?.relation !== 'nmod';

/** "The council met. They left": of one body "they" is said in the same breath only. */
const isOneBody = (pronoun: Entry, { mention, number, sentence }: Entry): boolean =>
  mention.kind === 'Organization' &&
  number !== 'plural' &&
  (sentence !== pronoun.sentence || /^(obj|iobj)$/.test(arcTo(pronoun.sentence, pronoun.mention.head)?.relation ?? ''));
