import { words } from './words.js';

/** What those who did something violent are called by it: "the attackers". Compiled by hand from press usage. */
export const calledByDeed = words('attacker assailant raider perpetrator abductor kidnapper hijacker captor intruder');

/** Those of whom it may be said, told by their arms or their cause: "gunmen". Compiled by hand from press usage. */
export const fighterNouns = words(
  'gunman militant insurgent rebel fighter bomber robber terrorist extremist jihadist guerrilla militiaman pirate bandit',
);

/** Those who use force in somebody's name, of whom it may be said as well where they did. */
export const bodiesOfForce = words(
  'army navy police troop soldier force militia military brigade battalion regiment unit guard marine paramilitary officer policeman drone warplane jet helicopter aircraft',
);
