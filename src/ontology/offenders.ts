import { words } from './words.js';

/** Who has done a deed and gets away: when they flee, nobody has driven them out. Lemmas. */
export const offenders: ReadonlySet<string> = words(
  'attacker assailant gunman shooter sniper bomber perpetrator culprit offender robber thief burglar raider looter killer murderer hitman assassin kidnapper abductor hijacker suspect intruder fugitive escapee inmate prisoner convict',
);

/** What drives out whoever flees it, be he an offender: convicts flee a war, and get away from a prison. */
export const drivingOut: ReadonlySet<string> = words(
  'war fighting conflict violence persecution famine hunger drought flood flooding storm hurricane cyclone typhoon earthquake eruption wildfire shelling bombing bombardment invasion occupation repression regime',
);
