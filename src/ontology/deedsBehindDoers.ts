import { words } from './words.js';

/** Who is told before the noun of a deed: "a rebel attack", "a police raid"; to their kind. "Terrorist" and "military" say of what sort it is. */
export const doersBeforeDeeds: ReadonlyMap<string, 'Group' | 'Organization'> = new Map([
  ...[...words('rebel guerrilla insurgent militant separatist')].map((word) => [word, 'Group'] as const),
  ...[...words('government army navy police coalition militia regime')].map((word) => [word, 'Organization'] as const),
]);

/** Deeds of force, which somebody does to others; not those whose noun before them tells the target or the sort ("police work"). */
export const deedsOfDoers: ReadonlySet<string> = words(
  'attack ambush raid assault bombing bombardment shelling offensive airstrike strike crackdown gunfire massacre onslaught incursion',
);
