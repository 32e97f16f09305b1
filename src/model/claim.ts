import type { Cluster } from './annotation.js';
import type { Document } from './document.js';
import type { Mention } from './mention.js';
import type { Problem } from './problem.js';
import type { Span } from './span.js';

/** Whether the claim says that it is so, or that it is not. */
export type Polarity = 'affirmed' | 'denied';

/** How the claim puts it: as a fact, as somebody's allegation, a plan, a threat, or only a possibility. */
export type Modality = 'asserted' | 'alleged' | 'planned' | 'threatened' | 'hypothetical';

/**
 * One thing that one document says: subject, predicate, object. Exactly one of `object` (a mention) and `value` is set.
 * `Reference` is what subject and object are given by: a mention id before resolution, an observed entity's id after it.
 */
export interface Claim {
  readonly subject: string;
  /** A predicate of `ontology/predicates`. */
  readonly predicate: string;
  readonly object?: string;
  readonly value?: string;
  /** Of `PARTICIPATED_IN`: a role of `ontology/roles`. */
  readonly role?: string;
  /** Of `HELD_OFFICE`, and of `RELATED_TO` what the subject is of the object. `from` and `until` are EDTF. */
  readonly title?: string;
  readonly from?: string;
  readonly until?: string;
  /** The words that say it, inside `sentence`. */
  readonly span: Span;
  /** Index of the sentence that is its evidence. */
  readonly sentence: number;
  readonly polarity: Polarity;
  readonly modality: Modality;
  /** Who says so, when it is not the source itself: a reference like `subject`. */
  readonly attributedTo?: string;
  /** 0 to 1: the share of claims of this rule that were right on gold. */
  readonly confidence: number;
  /** Which engine: `rules` or the name of a language model. */
  readonly extractor: string;
  /** Which rule, as `events.passive-agent`. */
  readonly rule: string;
}

/** What a claim needs; the rest is as if the document asserted it and our rules had found it. */
export type ClaimTold = Pick<Claim, 'subject' | 'predicate' | 'span' | 'sentence' | 'confidence' | 'rule'> & {
  readonly [Key in keyof Claim]?: Claim[Key] | undefined;
};

/**
 * A claim, as an object of one of few shapes: V8 gives the copy that each `{ ...claim, modality }` of the code makes a hidden
 * class of its own, and whatever is asked of claims is slower for as many as it has met.
 */
export const plainClaim = (one: ClaimTold): Claim => {
  const { subject, predicate, span, sentence, confidence, rule } = one;
  const { polarity = 'affirmed', modality = 'asserted', extractor = 'rules' } = one;
  const plain: Writable<Claim> = {
    subject,
    predicate,
    span,
    sentence,
    polarity,
    modality,
    confidence,
    extractor,
    rule,
  };
  if (one.object !== undefined) plain.object = one.object;
  if (one.value !== undefined) plain.value = one.value;
  if (one.role !== undefined) plain.role = one.role;
  if (one.title !== undefined) plain.title = one.title;
  if (one.from !== undefined) plain.from = one.from;
  if (one.until !== undefined) plain.until = one.until;
  if (one.attributedTo !== undefined) plain.attributedTo = one.attributedTo;
  return plain;
};

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

/** A sentence as evidence: its words and where they stand, without the annotation. */
export interface SentenceText extends Span {
  readonly index: number;
  readonly text: string;
}

/** What the `extract` stage makes of a document, and what `newsgraph extract` prints: claims over mentions. */
export interface Extraction {
  readonly document: Document;
  readonly sentences: readonly SentenceText[];
  /** All mentions that a claim or a cluster refers to, and every other name. */
  readonly mentions: readonly Mention[];
  readonly clusters: readonly Cluster[];
  readonly claims: readonly Claim[];
  /** Candidates that were left out, each with its reason (invariant 9), and doubts about the text. */
  readonly problems: readonly Problem[];
}
