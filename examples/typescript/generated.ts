// Made by generate.mjs from operations.graphql; do not change it by hand.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** The kinds of entity. Every entity has exactly one. */
export type EntityKind =
  /** A human being. */
  | 'Person'
  /** A body that acts: a state's organ, an armed force, a company, a party, a medium, a mission. */
  | 'Organization'
  /** People without an organization, as "the protesters". */
  | 'Group'
  /** A place, a country included. */
  | 'Place'
  /** Something that happened or is planned. */
  | 'Event'
  /** A cited instrument or text: a resolution, treaty, law, report, statement. */
  | 'Document'
  /** A day, month, year, decade or interval, as exact as the text and no more. In GraphQL its type is `CalendarDate`. */
  | 'Date'
  /** A number about an event, with what it counts. */
  | 'Figure';

/** Whether a claim says that it is so, or that it is not. */
export type Polarity =
  /** It is so. */
  | 'affirmed'
  /** It is not so. */
  | 'denied';

export type FindEntitiesQueryVariables = Exact<{
  text: string;
  kinds?: ReadonlyArray<EntityKind> | EntityKind;
}>;


export type FindEntitiesQuery = { readonly searchHits: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly name: string | null, readonly claims: number }> };

export type EvidenceOfQueryVariables = Exact<{
  subject: string | number;
}>;


export type EvidenceOfQuery = { readonly evidence: ReadonlyArray<{ readonly predicate: string, readonly role: string | null, readonly polarity: Polarity, readonly quote: string, readonly subject: { readonly name: string | null }, readonly object: { readonly name: string | null } | null, readonly source: { readonly title: string | null, readonly publisher: string | null, readonly publishedOn: string | null } }> };
