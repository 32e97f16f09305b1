import type { Document } from './document.js';
import type { Mention } from './mention.js';
import type { Span } from './span.js';

/** A word or punctuation mark. `text` is the stored text of its span; `lemma` and `pos` (Penn Treebank) are the tagger's. */
export interface Token extends Span {
  /** Position in its sentence, from 0. */
  readonly index: number;
  readonly text: string;
  readonly lemma: string;
  readonly pos: string;
  /** Name class of the tagger: PERSON, LOCATION, ORGANIZATION, MISC, DATE, NUMBER ..., or O. */
  readonly ner: string;
}

/** A Universal Dependencies arc between two tokens of one sentence; `governor` is -1 for the root. */
export interface Arc {
  readonly governor: number;
  readonly dependent: number;
  readonly relation: string;
}

export interface Sentence extends Span {
  /** Position in the document, from 0. */
  readonly index: number;
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Basic dependencies: a tree, one arc a token, in token order. */
  readonly tree: readonly Arc[];
  /** Enhanced++ dependencies: a graph with conjuncts, controlled subjects and prepositions (`nmod:of`) spelled out. */
  readonly graph: readonly Arc[];
}

/** A time expression. `value` is a TIMEX3 value, `edtf` an ISO 8601-2 level 1 date and never more exact than the text. */
export interface TimeExpression extends Span {
  readonly sentence: number;
  readonly text: string;
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
  readonly value: string;
  /** Absent for durations, sets and what cannot be placed in time. */
  readonly edtf?: string;
  /** START, MID or END of the period that `edtf` names ("towards the end of the 1980s"). */
  readonly part?: 'START' | 'MID' | 'END';
  /** Which rule read it, as `dates.night-range` or `sutime`. */
  readonly rule: string;
}

/** Words in quotation marks, those of one sentence; `span` is inside the marks. */
export interface Quotation extends Span {
  readonly sentence: number;
  readonly text: string;
  /** All that one pair of marks holds, where that is more than one sentence. */
  readonly whole?: Span;
}

/** Mentions of one referent within a document. */
export interface Cluster {
  readonly id: string;
  /** Mention ids in reading order. */
  readonly mentions: readonly string[];
}

/** A noun phrase or pronoun that stands for something of none of the graph's kinds: "the vaccine", "this decision", "it". */
export interface Thing extends Omit<Mention, 'kind'> {
  readonly kind: 'Thing';
}

/** Something that is spoken of at least twice and is no entity of the graph; its mentions in reading order. */
export interface OtherReferent {
  readonly id: string;
  readonly mentions: readonly Thing[];
}

/** The line or words before the news that name place, date and agency: never participants of an event. */
export interface Dateline extends Span {
  readonly place?: string;
  readonly agency?: string;
  readonly edtf?: string;
}

/** What the `annotate` stage makes of a document: everything that extraction rules look at, and no facts yet. */
export interface AnnotatedDocument {
  readonly document: Document;
  readonly sentences: readonly Sentence[];
  /** People, organizations, groups and places, named or not, and pronouns; in reading order. */
  readonly mentions: readonly Mention[];
  readonly times: readonly TimeExpression[];
  readonly quotations: readonly Quotation[];
  readonly clusters: readonly Cluster[];
  /** What else is spoken of again: it keeps pronouns from the wrong antecedent, and is measured. Never in the graph. */
  readonly otherReferents?: readonly OtherReferent[];
  readonly datelines: readonly Dateline[];
}
