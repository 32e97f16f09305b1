import { words } from './words.js';

/** What ships, buildings and machines do and neither people nor bodies: "it is leaking". Lemmas. */
export const doneByThings: ReadonlySet<string> = words(
  'burn leak sink explode detonate capsize drift derail melt smoulder smolder malfunction overturn corrode topple weigh travel crash sail dock land plunge',
);

/** What is done to them, or to plans and laws: "they were shot down", "salvage it", "ratify it". Lemmas, with their particle behind a "_". */
export const doneToThings: ReadonlySet<string> = words(
  'shoot_down tow salvage refuel unload scuttle dismantle decommission defuse detonate manufacture assemble print refloat moor download upload repair refurbish recommend propose implement ratify repeal amend veto draft enact',
);

/** Of these, what people do and have done to them as well: no company "is drafted", but "they" may be. Lemmas. */
export const alsoOfPeople: ReadonlySet<string> = words(
  'drift recommend propose draft assemble repair travel crash sail dock land plunge',
);

/** What laws, deeds and events do and a body hardly: "A law was passed. It allows firms to". Lemmas. */
export const doneByDeeds: ReadonlySet<string> = words(
  `allow permit amplify affect afford apply cause coincide cost culminate entail happen highlight indicate involve last matter mean
occur prompt reflect relate result signify spark stem symbolise symbolize trigger underline underscore`,
);
