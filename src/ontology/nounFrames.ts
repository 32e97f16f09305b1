import { kinNouns } from './personNouns.js';
import { bodies, type Frame, people, places } from './relationFrames.js';
import { words } from './words.js';

/** A noun with what it is "of", whose it is, or what stands right before it: "a resident of X", "X's founder", "X founder Y". */
export interface NounFrame extends Frame {
  readonly nouns: ReadonlySet<string>;
  readonly by: ReadonlySet<string>;
  /** A possessor or a name right before the noun is the object too; "Texas cities" are, "Texas natives" are, "X employee" is. */
  readonly before?: true;
  /** The noun itself stands for the subject, named or not: "residents of X". */
  readonly unnamed?: true;
  /** The noun is the `title` of the claim. */
  readonly titled?: true;
}

export const nounFrames: readonly NounFrame[] = [
  {
    nouns: words('resident inhabitant villager'),
    by: words('of in from'),
    before: true,
    unnamed: true,
    predicate: 'LIVES_IN',
    subject: ['Person', 'Group'],
    object: places,
  },
  { nouns: words('native'), by: words('of'), before: true, predicate: 'BORN_IN', subject: people, object: places },
  {
    nouns: words('citizen national'),
    by: words('of'),
    before: true,
    predicate: 'CITIZEN_OF',
    subject: people,
    object: places,
  },
  {
    nouns: words('founder co-founder cofounder'),
    by: words('of'),
    before: true,
    inverse: true,
    predicate: 'FOUNDED_BY',
    subject: bodies,
    object: ['Person', 'Organization'],
  },
  {
    nouns: words('owner co-owner'),
    by: words('of'),
    before: true,
    inverse: true,
    predicate: 'OWNED_BY',
    subject: bodies,
    object: ['Person', 'Organization'],
  },
  {
    nouns: words('subsidiary'),
    by: words('of'),
    before: true,
    predicate: 'OWNED_BY',
    subject: bodies,
    object: bodies,
  },
  {
    nouns: words('subsidiary division branch wing arm affiliate offshoot unit'),
    by: words('of'),
    before: true,
    predicate: 'PART_OF',
    subject: bodies,
    object: bodies,
  },
  {
    nouns: words('killer assassin murderer slayer'),
    by: words('of'),
    before: true,
    inverse: true,
    predicate: 'KILLED_BY',
    subject: ['Person', 'Group'],
    object: ['Person', 'Group', 'Organization'],
  },
  {
    nouns: kinNouns,
    by: words('of to'),
    before: true,
    titled: true,
    predicate: 'RELATED_TO',
    subject: people,
    object: people,
  },
  {
    nouns: words(
      'city town village capital port suburb district province region county municipality neighborhood neighbourhood settlement island hamlet commune river lake mountain volcano peak desert valley peninsula resort airport',
    ),
    by: words('in of'),
    before: true,
    predicate: 'LOCATED_IN',
    subject: places,
    object: places,
  },
  {
    nouns: words(
      'company airline bank newspaper university agency broadcaster organization organisation party firm college school club museum',
    ),
    by: words('in'),
    predicate: 'LOCATED_IN',
    subject: bodies,
    object: places,
  },
];
