import type { Mention } from '../../model/mention.js';
import type { Span } from '../../model/span.js';
import type { Stance } from '../../ontology/speechVerbs.js';

/** A stretch of the text that is somebody's words. */
export interface Report {
  readonly sentence: number;
  /** Tokens of its sentence that belong to it; absent for a quotation, which `span` alone bounds. */
  readonly tokens?: ReadonlySet<number>;
  readonly span: Span;
  /** The token that says it itself, and those beside it: what a denial denies. */
  readonly core: ReadonlySet<number>;
  readonly stance: Stance;
  /** Tokens of a doubtful report that it does not make doubtful: when it was, what is told beside a noun. */
  readonly given?: ReadonlySet<number>;
  readonly speaker?: Mention;
  /** Only who did it is told: "blamed the attack on rebels" does not doubt the attack. */
  readonly onlyDoer?: true;
  /** "It said": by what is not known yet. */
  readonly byIt?: true;
}
