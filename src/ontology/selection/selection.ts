import type { Evidence } from './evidence.js';

/** How the rest of what a verb says is told: in a clause, an infinitive, an adjective ("looked tired"), or in nothing. */
export type Complement = 'clause' | 'infinitive' | 'adjective' | 'nothing';

/**
 * What speaks against the usual type of an event word: when all that is given holds, it says something else. `by`, `to`, `before` and
 * the prepositions list lemmas and, marked by @, classes of nouns (`nounClasses.ts`), one of which must fit; `@people` is somebody, `@person` one who grows up,
 * `@body` and `@place` are told by mentions,
 * `@thing` a common noun that is nobody and no place, `@event` one that names an event, `@name` a name, `@any` whatever stands there; `!` stands before the class of common
 * nouns that alone fit the type.
 */
export interface Selection {
  /** Lemmas of the event word, of several parts joined by _; without them, all words of the types. */
  readonly words?: string;
  readonly form?: 'verb' | 'noun';
  /** Of verbs: no participle, as "leaving" behind a comma. */
  readonly finite?: true;
  /** Of verbs: it is done to the subject. */
  readonly passive?: true;
  /** Of verbs: how the rest is told. */
  readonly told?: Complement;
  /** Who or what does it: the subject, who is behind "by", whose it is. */
  readonly by?: string;
  /** What it is done to: the object. */
  readonly to?: string;
  /** Words before what it is done to: "a fair price". */
  readonly toSuch?: string;
  /** Of nouns: verbs whose object it is. */
  readonly objectOf?: string;
  /** Words before a noun. */
  readonly before?: string;
  readonly of?: string;
  readonly on?: string;
  readonly against?: string;
  readonly for?: string;
  readonly with?: string;
  readonly over?: string;
  readonly in?: string;
  readonly between?: string;
  readonly at?: string;
  readonly without?: string;
  readonly as?: string;
  readonly under?: string;
  /** What stands behind "before": "challenged it before the court". */
  readonly facing?: string;
  /** What stands behind "from", "out of", "off". */
  readonly from?: string;
  /** What stands behind "to", "into", "onto". */
  readonly goal?: string;
  /** Adverbs, particles and what it makes of somebody ("held responsible") beside it. */
  readonly beside?: string;
  /** Its own preposition: "under fire". */
  readonly own?: string;
  /** Some of it is shown by other words of the sentence; a `match` by a score, or by the whole document. */
  readonly shows?: readonly (Evidence | 'match')[];
  /** None of it is. */
  readonly lacks?: readonly Evidence[];
  /** The type instead: `Action` unless told, `none` for what is no event. */
  readonly instead?: string;
}

/** Selections of some types, by their names. The first that holds counts. */
export type Selections = readonly (readonly [types: string, ...Selection[]])[];
