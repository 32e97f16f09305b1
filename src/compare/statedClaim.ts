/** Subject or object of a claim as one edition names it; of a date and a figure also what it says. */
export interface StatedEnd {
  readonly name?: string | null;
  /** Of an event: its type, as Attack. */
  readonly type?: string | null;
  readonly edtf?: string | null;
  readonly measure?: string | null;
  readonly value?: number | null;
  readonly upper?: number | null;
  readonly qualifier?: string | null;
  readonly unit?: string | null;
}

/** A claim of one edition, current or former, by that edition's own names: a row of `cypher/read/edition-claims.cypher`. */
export interface StatedClaim {
  readonly id: string;
  readonly predicate: string;
  readonly role?: string | null;
  readonly title?: string | null;
  readonly from?: string | null;
  readonly until?: string | null;
  readonly value?: string | null;
  readonly polarity: string;
  readonly modality: string;
  /** Ids of observed entities. They begin with their kind, and editions share them only where a name or day says so. */
  readonly subjectId: string;
  readonly subject?: StatedEnd | null;
  readonly objectId?: string | null;
  readonly object?: StatedEnd | null;
  /** Who says so, when it is not the source itself. */
  readonly speaker?: string | null;
  /** The words in the edition's text, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  /** Its sentence. */
  readonly quote: string;
}

/** Kind of an end, as `event`, from the id. */
export const kindOf = (id: string | null | undefined): string => id?.split(':', 1)[0] ?? '';
