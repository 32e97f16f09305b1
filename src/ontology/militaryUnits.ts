import { words } from './words.js';

/** What a unit is of, in small letters before its noun: "the 41st motorized rifle regiment". */
export const kindsOfUnits: ReadonlySet<string> = words(`
motorized motorised motor rifle rifles armored armoured infantry airborne mechanized mechanised guards tank artillery cavalry mountain air assault fighter
bomber separate independent engineer marine parachute reserve reconnaissance commando naval missile rocket
`);

/** Words of a text that tells of units, in which a number alone may be one: "the 139th fought". */
export const wordsOfArmies: ReadonlySet<string> = words(`
regiment regiments brigade brigades battalion battalions infantry cavalry corps squadron squadrons fought battle siege campaign troops artillery airmen
`);
