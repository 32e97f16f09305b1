import type { Sentence } from '../../model/annotation.js';
import type { CitedReading, MentionLevel } from '../../model/mention.js';
import type { Span } from '../../model/span.js';

/** A citation of a text before its adopter, date and subject are looked for. */
export interface Candidate extends Span {
  readonly sentence: Sentence;
  /** Token of the noun that says what kind of text it is, or of the number. */
  readonly head: number;
  readonly level: MentionLevel;
  readonly cited: CitedReading;
  /** Where the year of the text is written, when it is: "(1993)". */
  readonly year?: Span;
  readonly rule: string;
}
