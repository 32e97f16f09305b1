/** A field that may hold several acceptable readings. */
export type OneOf = string | readonly string[];

/**
 * The gold graph of a document: facts that its text states, and facts that it must never be taken to state. What a gold
 * graph is silent about is neither right nor wrong. Dates are EDTF; names are compared by `sameName`.
 */
export interface ExpectedGraph {
  readonly entities?: readonly ExpectedEntity[];
  readonly events?: readonly ExpectedEvent[];
  readonly documents?: readonly ExpectedDocument[];
  readonly offices?: readonly { readonly person: string; readonly title: OneOf; readonly of?: OneOf }[];
  /** Edges between entities by name, or between events by `id`. */
  readonly relations?: readonly { readonly from: OneOf; readonly type: OneOf; readonly to: OneOf }[];
  readonly never?: {
    readonly figures?: readonly { readonly measure: string; readonly value: number }[];
    readonly dates?: readonly string[];
    readonly entities?: readonly string[];
  };
}

export interface ExpectedEntity {
  readonly kind: OneOf;
  readonly name: OneOf;
  /** Each is a fact of its own: the node must carry it as its name or as an alias. */
  readonly aliases?: readonly string[];
}

export interface ExpectedEvent {
  readonly id: string;
  readonly type: OneOf;
  /** Each must be the date of the event, as exact as here and no more. Other dates that do not overlap are wrong. */
  readonly dates?: readonly string[];
  /** Parts of a word of the event's name, where type and facts would not tell it from others. */
  readonly named?: OneOf;
  readonly places?: readonly OneOf[];
  readonly participants?: readonly { readonly name: OneOf; readonly role?: OneOf }[];
  /** Other values of the same measure on this event are wrong. */
  readonly figures?: readonly ExpectedFigure[];
  /** Types of which a second event is wrong when it has no date or one that overlaps: the text tells one, however often. */
  readonly only?: OneOf;
  /** ISO 8601 duration. */
  readonly lasted?: string;
}

export interface ExpectedFigure {
  readonly measure: string;
  readonly value: number;
  readonly upper?: number;
  readonly qualifier?: OneOf;
}

export interface ExpectedDocument {
  /** Title or number by which it is cited. */
  readonly title: string;
  readonly documentType?: OneOf;
  readonly adopter?: OneOf;
  readonly adoptedOn?: string;
  /** `id` of an event. */
  readonly about?: string;
}

/** One fact of a gold graph, and whether the export has it. */
export interface Fact {
  readonly says: string;
  readonly holds: boolean;
}

export const oneOf = (value: OneOf): readonly string[] => (typeof value === 'string' ? [value] : value);
