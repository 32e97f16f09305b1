import type { EntityKind } from '../model/kind.js';
import { words } from './words.js';

/**
 * How verbs and nouns tell that two things stand in a relation. `subject` and `object` are of the claim; `inverse`: the
 * words name them the other way round ("A founded B" says B FOUNDED_BY A).
 */
export interface Frame {
  readonly predicate: string;
  readonly subject: readonly EntityKind[];
  readonly object: readonly EntityKind[];
  readonly inverse?: true;
  readonly title?: string;
}

/** A verb with its direct object, or with what stands behind one of the prepositions `by`. */
export interface VerbFrame extends Frame {
  readonly verbs: ReadonlySet<string>;
  readonly by?: ReadonlySet<string>;
  /** The subject of the passive is meant: "was born in", "is based in". */
  readonly passive?: true;
  /** Only with this small word: "grew up in". */
  readonly particle?: string;
}

export const bodies = ['Organization'] as const;

export const places = ['Place'] as const;

export const people = ['Person'] as const;

export const verbFrames: readonly VerbFrame[] = [
  {
    verbs: words('bear'),
    by: words('in at near'),
    passive: true,
    predicate: 'BORN_IN',
    subject: people,
    object: places,
  },
  { verbs: words('die'), by: words('in at near'), predicate: 'DIED_IN', subject: people, object: places },
  {
    verbs: words('live reside dwell settle'),
    by: words('in near'),
    predicate: 'LIVES_IN',
    subject: ['Person', 'Group'],
    object: places,
  },
  {
    verbs: words('move emigrate immigrate relocate'),
    by: words('to'),
    predicate: 'LIVES_IN',
    subject: people,
    object: places,
  },
  {
    verbs: words('raise'),
    by: words('in near'),
    passive: true,
    predicate: 'LIVES_IN',
    subject: people,
    object: places,
  },
  {
    verbs: words('grow'),
    particle: 'up',
    by: words('in near'),
    predicate: 'LIVES_IN',
    subject: people,
    object: places,
  },
  {
    verbs: words('work serve teach'),
    by: words('for at with in'),
    predicate: 'MEMBER_OF',
    subject: people,
    object: bodies,
  },
  { verbs: words('play write report'), by: words('for'), predicate: 'MEMBER_OF', subject: people, object: bodies },
  { verbs: words('employ hire'), inverse: true, predicate: 'MEMBER_OF', subject: people, object: bodies },
  {
    verbs: words('belong'),
    by: words('to'),
    predicate: 'MEMBER_OF',
    subject: ['Person', 'Group', 'Place'],
    object: bodies,
  },
  { verbs: words('belong'), by: words('to'), predicate: 'PART_OF', subject: bodies, object: bodies },
  {
    verbs: words('belong'),
    by: words('to'),
    predicate: 'OWNED_BY',
    subject: bodies,
    object: people,
  },
  {
    verbs: words('sell'),
    by: words('to'),
    passive: true,
    predicate: 'OWNED_BY',
    subject: bodies,
    object: ['Person', 'Organization'],
  },
  {
    verbs: words('include comprise'),
    inverse: true,
    predicate: 'MEMBER_OF',
    subject: places,
    object: bodies,
  },
  { verbs: words('include comprise'), inverse: true, predicate: 'PART_OF', subject: bodies, object: bodies },
  {
    verbs: words('found establish co-found cofound'),
    inverse: true,
    predicate: 'FOUNDED_BY',
    subject: bodies,
    object: ['Person', 'Organization'],
  },
  {
    verbs: words('set'),
    particle: 'up',
    inverse: true,
    predicate: 'FOUNDED_BY',
    subject: bodies,
    object: ['Person', 'Organization'],
  },
  {
    verbs: words('own'),
    inverse: true,
    predicate: 'OWNED_BY',
    subject: bodies,
    object: ['Person', 'Organization', 'Place'],
  },
  {
    verbs: words('acquire buy purchase'),
    inverse: true,
    predicate: 'OWNED_BY',
    subject: bodies,
    object: bodies,
  },
  { verbs: words('marry'), predicate: 'RELATED_TO', subject: people, object: people, title: 'spouse' },
  {
    verbs: words('marry'),
    by: words('to'),
    passive: true,
    predicate: 'RELATED_TO',
    subject: people,
    object: people,
    title: 'spouse',
  },
  {
    verbs: words('base headquarter locate situate'),
    by: words('in at near'),
    passive: true,
    predicate: 'LOCATED_IN',
    subject: ['Organization', 'Place'],
    object: places,
  },
  { verbs: words('lie'), by: words('in'), predicate: 'LOCATED_IN', subject: places, object: places },
  {
    verbs: words('station deploy'),
    by: words('in at near'),
    passive: true,
    predicate: 'LOCATED_IN',
    subject: ['Organization', 'Group'],
    object: places,
  },
  {
    verbs: words('operate'),
    by: words('in'),
    predicate: 'LOCATED_IN',
    subject: ['Organization', 'Group'],
    object: places,
  },
  {
    verbs: words('control hold occupy seize capture retake recapture overrun'),
    predicate: 'CONTROLS',
    subject: ['Organization', 'Group', 'Place'],
    object: places,
  },
];
