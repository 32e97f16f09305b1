import { words } from './words.js';

/** What those who did something violent are called by it: "the attackers". Compiled by hand from press usage. */
export const deedNouns = words('attacker assailant raider perpetrator abductor kidnapper hijacker captor intruder');

/** Those of whom it may be said, told by their arms or their cause: "gunmen". Compiled by hand from press usage. */
export const fighterNouns = words(
  'gunman militant insurgent rebel fighter bomber robber terrorist extremist jihadist guerrilla militiaman pirate bandit',
);
