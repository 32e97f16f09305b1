// Made by generate.mjs from operations.graphql; do not change it by hand.
// Of 4149800b60f62ea0, which a test compares.
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

/** What a claim says. Those between two entities are also the types of edges. */
export type Predicate =
  /** SUBJECT is a OBJECT. */
  | 'IS_A'
  /** SUBJECT is also known as OBJECT. */
  | 'ALSO_KNOWN_AS'
  /** SUBJECT took part in OBJECT. */
  | 'PARTICIPATED_IN'
  /** SUBJECT involved the thing OBJECT. */
  | 'INVOLVED'
  /** SUBJECT took place in OBJECT. */
  | 'OCCURRED_IN'
  /** SUBJECT took place on OBJECT. */
  | 'OCCURRED_ON'
  /** SUBJECT lasted OBJECT. */
  | 'LASTED'
  /** SUBJECT is in OBJECT. */
  | 'LOCATED_IN'
  /** SUBJECT was born in OBJECT. */
  | 'BORN_IN'
  /** SUBJECT died in OBJECT. */
  | 'DIED_IN'
  /** SUBJECT lives or lived in OBJECT. */
  | 'LIVES_IN'
  /** SUBJECT is a citizen of OBJECT. */
  | 'CITIZEN_OF'
  /** SUBJECT is of the family of OBJECT. */
  | 'RELATED_TO'
  /** SUBJECT is part of OBJECT. */
  | 'PART_OF'
  /** SUBJECT caused OBJECT. */
  | 'CAUSED'
  /** SUBJECT came after OBJECT. */
  | 'FOLLOWED'
  /** SUBJECT commemorates OBJECT. */
  | 'COMMEMORATES'
  /** SUBJECT held office in OBJECT. */
  | 'HELD_OFFICE'
  /** SUBJECT has the title OBJECT. */
  | 'HAS_TITLE'
  /** SUBJECT is a member of OBJECT. */
  | 'MEMBER_OF'
  /** SUBJECT was founded by OBJECT. */
  | 'FOUNDED_BY'
  /** SUBJECT belongs to OBJECT. */
  | 'OWNED_BY'
  /** SUBJECT represents OBJECT. */
  | 'REPRESENTS'
  /** SUBJECT is allied with OBJECT. */
  | 'ALLIED_WITH'
  /** SUBJECT fights against OBJECT. */
  | 'FIGHTS_AGAINST'
  /** SUBJECT holds or took OBJECT. */
  | 'CONTROLS'
  /** SUBJECT was killed by OBJECT. */
  | 'KILLED_BY'
  /** SUBJECT adopted OBJECT. */
  | 'ADOPTED'
  /** SUBJECT was adopted on OBJECT. */
  | 'ADOPTED_ON'
  /** SUBJECT is about OBJECT. */
  | 'ABOUT'
  /** SUBJECT is cited in OBJECT. */
  | 'CITED_IN'
  /** SUBJECT has the figure OBJECT. */
  | 'HAS_FIGURE';

/** How somebody or something took part in an event. */
export type Role =
  /** Does it. */
  | 'agent'
  /** Is done to. */
  | 'patient'
  /** Is harmed, killed, detained or driven out by it. */
  | 'victim'
  /** Gets it, or is spoken to. */
  | 'recipient'
  /** Says it. */
  | 'speaker'
  /** Holds or leads it. */
  | 'organizer'
  /** Takes part, without saying how. */
  | 'participant'
  /** Is used for it. */
  | 'instrument'
  /** Where or whom it comes from. */
  | 'origin'
  /** Where or whom it goes to. */
  | 'destination'
  /** What it is about. */
  | 'topic'
  /** For whom it is done. */
  | 'beneficiary'
  /** By how much a number changes. */
  | 'extent';

export type FindEntitiesQueryVariables = Exact<{
  text: string;
  kinds?: ReadonlyArray<EntityKind> | EntityKind;
}>;


export type FindEntitiesQuery = { readonly searchHits: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly name: string | null, readonly claims: number }> };

export type EvidenceOfQueryVariables = Exact<{
  subject: string | number;
}>;


export type EvidenceOfQuery = { readonly evidence: ReadonlyArray<{ readonly predicate: Predicate, readonly role: Role | null, readonly polarity: Polarity, readonly quote: string, readonly subject: { readonly name: string | null }, readonly object: { readonly name: string | null } | null, readonly source: { readonly title: string | null, readonly publisher: string | null, readonly publishedOn: unknown } }> };
