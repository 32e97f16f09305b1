import { words } from './words.js';

/** Words about the ties that frames tell: by which they begin, end or are only to come, and who has them. Lemmas. */

/** Nouns for the taking of a place "by" somebody, or "somebody's" of it, and for its loss "to" them. */
export const takings: ReadonlySet<string> = words('capture recapture seizure takeover conquest occupation');

export const losses: ReadonlySet<string> = words('fall loss surrender');

/** Verbs that give or keep somebody "control of" a place. */
export const controllingVerbs: ReadonlySet<string> = words(
  'take seize gain regain retake have keep maintain assume win',
);

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
