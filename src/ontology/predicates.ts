import type { EntityKind } from '../model/kind.js';

/**
 * What a claim can say. A predicate with `edge: true` becomes an edge of its name in the knowledge layer, from subject to
 * object; the others become properties. Equivalents in other vocabularies are for exports; absent means there is none.
 */
export interface Predicate {
  readonly name: string;
  readonly subject: readonly EntityKind[];
  /** Kinds of the object, or `value` when the claim carries a value instead. */
  readonly object: readonly EntityKind[] | 'value' | 'source';
  readonly edge: boolean;
  /** Properties of the edge beside `claims`, `sources`, `confidence` and `disputed`; they are part of its identity. */
  readonly properties?: readonly ('role' | 'title' | 'from' | 'until')[];
  /** SUBJECT reads as ... OBJECT. */
  readonly reads: string;
  readonly schemaOrg?: string;
  readonly wikidata?: string;
}

const actors = ['Person', 'Organization', 'Group'] as const;

export const predicates: readonly Predicate[] = [
  {
    name: 'IS_A',
    subject: ['Person', 'Organization', 'Group', 'Place', 'Event', 'Document', 'Date', 'Figure'],
    object: 'value',
    edge: false,
    reads: 'is a',
    wikidata: 'P31',
  },
  {
    name: 'ALSO_KNOWN_AS',
    subject: ['Person', 'Organization', 'Group', 'Place', 'Event', 'Document'],
    object: 'value',
    edge: false,
    reads: 'is also known as',
    schemaOrg: 'alternateName',
  },
  {
    name: 'PARTICIPATED_IN',
    subject: [...actors, 'Place', 'Document', 'Event'],
    object: ['Event'],
    edge: true,
    properties: ['role'],
    reads: 'took part in',
    wikidata: 'P1344',
  },
  {
    name: 'INVOLVED',
    subject: ['Event'],
    object: 'value',
    edge: false,
    properties: ['role'],
    reads: 'involved the thing',
    schemaOrg: 'object',
  },
  {
    name: 'OCCURRED_IN',
    subject: ['Event'],
    object: ['Place', 'Organization'],
    edge: true,
    reads: 'took place in',
    schemaOrg: 'location',
    wikidata: 'P276',
  },
  {
    name: 'OCCURRED_ON',
    subject: ['Event'],
    object: ['Date'],
    edge: true,
    reads: 'took place on',
    schemaOrg: 'startDate',
    wikidata: 'P585',
  },
  {
    name: 'LASTED',
    subject: ['Event'],
    object: 'value',
    edge: false,
    reads: 'lasted',
    schemaOrg: 'duration',
    wikidata: 'P2047',
  },
  {
    name: 'LOCATED_IN',
    subject: ['Place', 'Organization', 'Group', 'Person'],
    object: ['Place'],
    edge: true,
    reads: 'is in',
    schemaOrg: 'containedInPlace',
    wikidata: 'P131',
  },
  {
    name: 'BORN_IN',
    subject: ['Person'],
    object: ['Place'],
    edge: true,
    reads: 'was born in',
    schemaOrg: 'birthPlace',
    wikidata: 'P19',
  },
  {
    name: 'DIED_IN',
    subject: ['Person'],
    object: ['Place'],
    edge: true,
    reads: 'died in',
    schemaOrg: 'deathPlace',
    wikidata: 'P20',
  },
  {
    name: 'LIVES_IN',
    subject: ['Person', 'Group'],
    object: ['Place'],
    edge: true,
    reads: 'lives or lived in',
    schemaOrg: 'homeLocation',
    wikidata: 'P551',
  },
  {
    name: 'CITIZEN_OF',
    subject: ['Person'],
    object: ['Place'],
    edge: true,
    reads: 'is a citizen of',
    schemaOrg: 'nationality',
    wikidata: 'P27',
  },
  {
    name: 'RELATED_TO',
    subject: ['Person'],
    object: ['Person'],
    edge: true,
    properties: ['title'],
    reads: 'is of the family of',
    schemaOrg: 'relatedTo',
    wikidata: 'P1038',
  },
  {
    name: 'PART_OF',
    subject: ['Event', 'Organization', 'Group'],
    object: ['Event', 'Organization', 'Group'],
    edge: true,
    reads: 'is part of',
    schemaOrg: 'isPartOf',
    wikidata: 'P361',
  },
  { name: 'CAUSED', subject: ['Event'], object: ['Event'], edge: true, reads: 'caused', wikidata: 'P1542' },
  { name: 'FOLLOWED', subject: ['Event'], object: ['Event'], edge: true, reads: 'came after', wikidata: 'P155' },
  { name: 'COMMEMORATES', subject: ['Event'], object: ['Event'], edge: true, reads: 'commemorates', wikidata: 'P547' },
  {
    name: 'HELD_OFFICE',
    subject: ['Person'],
    object: ['Organization', 'Place', 'Group'],
    edge: true,
    properties: ['title', 'from', 'until'],
    reads: 'held office in',
    schemaOrg: 'hasOccupation',
    wikidata: 'P39',
  },
  {
    name: 'HAS_TITLE',
    subject: ['Person'],
    object: 'value',
    edge: false,
    reads: 'has the title',
    schemaOrg: 'jobTitle',
  },
  {
    name: 'MEMBER_OF',
    subject: [...actors, 'Place'],
    object: ['Organization', 'Group'],
    edge: true,
    reads: 'is a member of',
    schemaOrg: 'memberOf',
    wikidata: 'P463',
  },
  {
    name: 'FOUNDED_BY',
    subject: ['Organization'],
    object: ['Person', 'Organization'],
    edge: true,
    reads: 'was founded by',
    schemaOrg: 'founder',
    wikidata: 'P112',
  },
  {
    name: 'OWNED_BY',
    subject: ['Organization'],
    object: ['Person', 'Organization', 'Place'],
    edge: true,
    reads: 'belongs to',
    schemaOrg: 'parentOrganization',
    wikidata: 'P127',
  },
  {
    name: 'REPRESENTS',
    subject: actors,
    object: ['Place', 'Organization', 'Group', 'Person'],
    edge: true,
    reads: 'represents',
    wikidata: 'P1268',
  },
  {
    name: 'ALLIED_WITH',
    subject: [...actors, 'Place'],
    object: [...actors, 'Place'],
    edge: true,
    reads: 'is allied with',
  },
  {
    name: 'FIGHTS_AGAINST',
    subject: [...actors, 'Place'],
    object: [...actors, 'Place'],
    edge: true,
    reads: 'fights against',
  },
  {
    name: 'CONTROLS',
    subject: ['Organization', 'Group', 'Place'],
    object: ['Place'],
    edge: true,
    reads: 'holds or took',
  },
  {
    name: 'KILLED_BY',
    subject: ['Person', 'Group'],
    object: [...actors],
    edge: true,
    reads: 'was killed by',
    wikidata: 'P157',
  },
  { name: 'ADOPTED', subject: [...actors, 'Place'], object: ['Document'], edge: true, reads: 'adopted' },
  {
    name: 'ADOPTED_ON',
    subject: ['Document'],
    object: ['Date'],
    edge: true,
    reads: 'was adopted on',
    schemaOrg: 'datePublished',
  },
  {
    name: 'ABOUT',
    subject: ['Document'],
    object: ['Event'],
    edge: true,
    reads: 'is about',
    schemaOrg: 'about',
    wikidata: 'P921',
  },
  {
    name: 'CITED_IN',
    subject: ['Document'],
    object: 'source',
    edge: true,
    reads: 'is cited in',
    schemaOrg: 'citation',
  },
  { name: 'HAS_FIGURE', subject: ['Event'], object: ['Figure'], edge: true, reads: 'has the figure' },
];

export const predicateNamed = (name: string): Predicate | undefined => predicates.find((one) => one.name === name);

/** Edge types of the knowledge layer, in the order of the table. */
export const edgeTypes: readonly string[] = predicates.filter((one) => one.edge).map((one) => one.name);
