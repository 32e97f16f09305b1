import { isOnlyAlike } from '../../model/alikeKeys.js';
import type { ObservedEntity } from '../../model/graph.js';
import type { RuleJudgement } from '../../model/judgement.js';
import { compareContexts } from './compareContexts.js';
import { compareEvents } from './compareEvents.js';
import { compareIdentifiers } from './compareIdentifiers.js';
import { likeBodies, likePersons, likePlaces } from './likeNames.js';
import { total, verdictOf, weights } from './weights.js';

/** What is held of two observed entities. */
export type Compared = Pick<RuleJudgement, 'verdict' | 'score' | 'reasons' | 'rule'>;

/** Why points are given or taken. */
export interface Point {
  readonly points: number;
  readonly reason: string;
}

/**
 * Compares two observed entities of one kind that share a key; `undefined` when their names say nothing of each other. Symmetric: it
 * must not matter which is asked first. Depends on the two and on tables only.
 */
export const compare = (a: ObservedEntity, b: ObservedEntity): Compared | undefined => {
  const identified = compareIdentifiers(a, b);
  if (identified) return identified;
  if (a.kind === 'Event') return compareEvents(a, b);
  const name = likeness(a, b);
  if (name === 'different') return { verdict: 'not same', score: 0, reasons: ['two names'], rule: 'identity.name' };
  if (!name) return undefined;
  const points = [name, ...compareContexts(a, b)];
  const score = total(points.map((one) => one.points));
  return {
    verdict: verdictOf(score),
    score,
    reasons: points.map((one) => one.reason),
    rule: points.length > 1 ? 'identity.score' : 'identity.name',
  };
};

/** How two names are alike: worth something, the names of two, or not to be compared. */
export type Likeness = Point | 'different' | undefined;

const likeness = (a: ObservedEntity, b: ObservedEntity): Likeness => {
  if (a.keys.some((key) => !isOnlyAlike(key) && b.keys.includes(key)))
    return { points: weights.name.exact, reason: `the same name, ${quoted(a, b)}` };
  switch (a.kind) {
    case 'Person':
      return likePersons(a, b);
    case 'Organization':
      return likeBodies(a, b);
    case 'Place':
      return likePlaces(a, b);
    default:
      return undefined;
  }
};

const quoted = (a: ObservedEntity, b: ObservedEntity): string =>
  [...new Set([a.name, b.name])]
    .sort()
    .map((name) => `"${name}"`)
    .join(' and ');
