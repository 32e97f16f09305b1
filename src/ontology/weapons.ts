import { words } from './words.js';

/** What explodes. Lemmas of nouns. */
export const explosives = words(`
bomb grenade mine landmine shell rocket missile dynamite explosive ied munition torpedo warhead petard tnt semtex ordnance
mortar projectile
`);

/** These are explosives only where a word before them says so: "an explosive charge", "a suicide vest". */
const explosiveOnlyWith: ReadonlyMap<string, RegExp> = new Map([
  ['device', /^(explosive|incendiary|nuclear|improvised|bomb|detonation)$/],
  ['charge', /^(explosive|dynamite|depth|bomb)$/],
  ['belt', /^(explosive|explosives|suicide)$/],
  ['vest', /^(explosive|explosives|suicide|bomb|his|her)$/],
  ['cocktail', /^molotov$/],
  ['cooker', /^pressure$/],
]);

/** Other weapons. Lemmas of nouns. */
const arms = words(`
gun rifle pistol revolver handgun shotgun carbine firearm weapon bullet knife machete dagger sword axe hatchet blade bayonet hammer club baton
stick stone rock brick artillery cannon howitzer drone gas tear-gas poison acid torpedo arrow spear launcher machinegun submachine arm gunfire
gunshot truncheon bat sniper crossbow
`);

/** Used to strike, and for much else: instruments when they are subjects, and never who does it. */
const vehicles = words(`
car truck lorry vehicle van bus motorcycle tank helicopter plane aircraft airplane jet warplane bomber gunship ship boat warship submarine fire
bulldozer train
`);

/** A weapon by its noun and the words right before it. */
export const isWeapon = (noun: string, before: readonly string[]): boolean =>
  arms.has(noun) || isExplosive(noun, before);

export const isExplosive = (noun: string, before: readonly string[]): boolean => {
  const only = explosiveOnlyWith.get(noun);
  return only ? before.some((word) => only.test(word)) : explosives.has(noun);
};

/** It has no will of its own: what it does as a subject, it does in somebody's hand. */
export const isInstrumentNoun = (noun: string, before: readonly string[]): boolean =>
  vehicles.has(noun) || isWeapon(noun, before);
