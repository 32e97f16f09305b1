import type { EntityKind } from '../model/kind.js';
import { kinNouns } from './personNouns.js';
import { words } from './words.js';

/**
 * How verbs and nouns tell that two things stand in a relation. `subject` and `object` are of the claim; `inverse`: the
 * words name them the other way round ("A founded B" says B FOUNDED_BY A).
 */
interface Frame {
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

const bodies = ['Organization'] as const;
const places = ['Place'] as const;
const people = ['Person'] as const;

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

/** Nouns for the taking of a place "by" somebody, or "somebody's" of it, and for its loss "to" them. */
export const takings: ReadonlySet<string> = words('capture recapture seizure takeover conquest occupation');
export const losses: ReadonlySet<string> = words('fall loss surrender');

/** Verbs that give or keep somebody "control of" a place. */
export const controllingVerbs: ReadonlySet<string> = words(
  'take seize gain regain retake have keep maintain assume win',
);

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

/** Nouns for bodies that with a country's adjective before them are at home there: "the Danish brewer N", "N, a Swiss bank". */
export const homeBodies: ReadonlySet<string> = words(
  'company firm airline carrier bank newspaper daily weekly magazine tabloid agency broadcaster station network carmaker automaker shipyard shipbuilder manufacturer maker retailer brewer publisher conglomerate insurer steelmaker drugmaker chipmaker producer supplier operator giant group party movement militia charity university institute think-tank union club',
);

/** Words before a noun that make it a thing of the past: "a former subsidiary". */
export const pastWords: ReadonlySet<string> = words('former ex onetime one-time erstwhile');

/** Words before a noun that make it a thing to come: "the expected fall of". */
export const comingWords: ReadonlySet<string> = words(
  'expected planned proposed feared imminent impending threatened attempted failed future eventual inevitable mooted unlikely',
);

/** Verbs that do away with what a tie's noun names, or say that it is none: "broke the alliance", "the occupation ended", "denied the capture". */
export const undoingVerbs: ReadonlySet<string> = words(
  'break end cease finish last collapse crumble fall fray expire dissolve sever leave quit abandon renounce terminate suspend shatter destroy oppose reject deny doubt refute dispute question want seek propose hope fear plan predict expect prevent avoid avert threaten claim allege discuss consider',
);

/** Predicates of a noun that leave open whether there is such a thing: "an alliance is unlikely". */
export const openPredicates: ReadonlySet<string> = words(
  'unlikely likely possible impossible probable improbable imminent dead over inevitable unthinkable conceivable fake false untrue',
);

/** What was once is so still as the graph says it: who was born, lived, founded, killed or is kin. */
export const lastingPredicates: ReadonlySet<string> = words('BORN_IN LIVES_IN FOUNDED_BY KILLED_BY RELATED_TO');

/** Nouns that say with a town or state before them where somebody is at home: "a Denver surgeon", "Florida man N". */
export const homeNouns: ReadonlySet<string> = words(
  'man woman couple family teenager resident native housewife homemaker farmer rancher teacher schoolteacher lawyer attorney surgeon doctor physician pediatrician dentist nurse psychiatrist psychologist therapist veterinarian pharmacist accountant architect businessman businesswoman entrepreneur developer contractor builder banker realtor stockbroker broker financier industrialist consultant engineer mechanic carpenter plumber electrician truck-driver trucker fisherman logger rabbi pastor artist painter sculptor writer author novelist poet musician photographer millionaire billionaire philanthropist socialite restaurateur hairdresser retiree student grandmother grandfather mother father widow republican democrat',
);

/** People who stand "for", "at" or "with" a body without belonging to it. */
export const outsiders: ReadonlySet<string> = words(
  'candidate nominee contender lawyer attorney protester demonstrator patient guest visitor tourist speaker customer client passenger suspect gunman intruder witness bystander',
);
