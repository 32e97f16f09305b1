import { words } from './words.js';

/** Who does it, and which deeds behind the word are theirs. */
interface Doer {
  readonly kind: 'Group' | 'Organization';
  readonly deeds: ReadonlySet<string>;
}

/** Deeds of force, which somebody does to others; not those whose noun before them tells the target or the sort ("police work"). */
const deeds =
  'attack ambush raid assault bombing bombardment shelling offensive airstrike strike gunfire onslaught incursion';

const rows = (nouns: string, kind: Doer['kind'], theirs: string): (readonly [string, Doer])[] =>
  [...words(nouns)].map((noun) => [noun, { kind, deeds: words(theirs) }] as const);

/**
 * Who is told before the noun of a deed: "a rebel attack", "a police raid". "Terrorist" and "military" say of what sort it is; "the separatist
 * crackdown" is on them, officers die in a "police ambush", and a "government strike" shuts schools.
 */
export const doersBeforeDeeds: ReadonlyMap<string, Doer> = new Map([
  ...rows('rebel', 'Group', `${deeds} massacre`),
  ...rows('guerrilla insurgent militant separatist', 'Group', deeds),
  ...rows('army', 'Organization', `${deeds} massacre`),
  ...rows('navy coalition militia', 'Organization', deeds),
  ...rows('government regime', 'Organization', deeds.replace(' strike ', ' ')),
  ...rows('police', 'Organization', 'raid gunfire'),
]);
