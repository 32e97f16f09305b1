import type { EntityKind } from './kind.js';

/** Whether two things are one. */
export const verdicts = ['same', 'not same', 'unsure'] as const;

export type Verdict = (typeof verdicts)[number];

/** What a rule holds of two observed entities. It depends on these two and on tables only, and is derived again whenever they are. */
export interface RuleJudgement {
  /** Ids of observed entities; `a` is the smaller. */
  readonly a: string;
  readonly b: string;
  readonly verdict: Verdict;
  /** 0 to 1: how surely they are one. */
  readonly score: number;
  /** In words, the weightiest first. */
  readonly reasons: readonly string[];
  /** The layer that decided, as `identity.name`. */
  readonly rule: string;
  /** It says "same", but something that is not the same stands between: the two are kept apart. */
  readonly held?: true;
}

/**
 * What a person decided of two entities: data of its own, which stays whatever becomes of the documents. A side is all that was
 * observed and resolved to the entity when it was decided.
 */
export interface PersonJudgement {
  readonly id: string;
  readonly kind: EntityKind;
  readonly verdict: Verdict;
  /** Ids of observed entities, sorted; the side with the smallest id is `a`. */
  readonly a: readonly string[];
  readonly b: readonly string[];
  /** What the sides were called. */
  readonly aName: string;
  readonly bName: string;
  readonly reason?: string;
  readonly decidedBy?: string;
  /** Instant, ISO 8601. */
  readonly decidedAt: string;
}
