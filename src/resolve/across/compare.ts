import type { ObservedEntity } from '../../model/graph.js';
import type { RuleJudgement } from '../../model/judgement.js';
import { sameEvent } from './sameEvent.js';

/** What is held of two observed entities. */
export type Compared = Pick<RuleJudgement, 'verdict' | 'score' | 'reasons' | 'rule'>;

/** Compares two observed entities of one kind that share a key. Symmetric: it must not matter which is asked first. */
export const compare = (a: ObservedEntity, b: ObservedEntity): Compared | undefined => {
  if (a.kind !== 'Event') return { verdict: 'same', score: 0.6, reasons: ['the same name'], rule: 'identity.name' };
  const verdict = sameEvent(a, b);
  return { verdict, score: verdict === 'same' ? 0.6 : 0, reasons: [], rule: 'identity.event' };
};
