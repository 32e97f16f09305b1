import type { Claim, SentenceText } from './claim.js';
import type { Document } from './document.js';
import type { EntityKind } from './kind.js';
import type { Mention } from './mention.js';
import type { Problem } from './problem.js';

/** A property value as Neo4j keeps it. */
export type PropertyValue = string | number | boolean | readonly string[];

/**
 * What one or more editions say an entity is, before editions are compared: the referent of a cluster of mentions.
 * Its `id` comes from its content alone (kind and keys), so two editions that say the same have the same observed entity.
 */
export interface ObservedEntity {
  readonly id: string;
  readonly kind: EntityKind;
  /** The fullest name seen in this edition, in its own spelling and script. */
  readonly name: string;
  /** Every other name seen in this edition, sorted. */
  readonly aliases: readonly string[];
  /**
   * Blocking keys, sorted: two observed entities are compared only when they share one. For people, places,
   * organizations, documents and dates one key is enough to be the same; events are judged by `resolve/judge`.
   */
  readonly keys: readonly string[];
  /** Of its kind: `type`, `start`, `end`, `precision`, `edtf`, `measure`, `value`, `title` ... */
  readonly properties: Readonly<Record<string, PropertyValue>>;
  /** Ids (`mentionKey`) of its mentions in this edition, in reading order. */
  readonly mentions: readonly string[];
}

/** A document whose mentions are gathered into observed entities; claims refer to these. Input of the `write` stage. */
export interface ResolvedDocument {
  readonly document: Document;
  readonly sentences: readonly SentenceText[];
  readonly mentions: readonly Mention[];
  readonly observed: readonly ObservedEntity[];
  /** `subject`, `object` and `attributedTo` are ids of observed entities. */
  readonly claims: readonly Claim[];
  readonly problems: readonly Problem[];
  /** How long the stages so far took, for the report that the graph keeps. */
  readonly times?: StageTimes;
}

/** Milliseconds by stage; those of a stage that took place elsewhere are absent. */
export interface StageTimes {
  readonly read?: number;
  readonly annotate?: number;
  readonly extract?: number;
  readonly resolve?: number;
}
