import { phrases, words } from './words.js';

/** Words by which what they govern did not happen, or is no more. Lemmas. */

/** Verbs and nouns whose complement did not happen: "failed to stop", "denied killing", "refusal to sign". */
export const negatingWords: ReadonlySet<string> =
  words(`fail refuse decline deny neglect avoid prevent avert block refrain forget failure refusal denial lack absence
  unable unavailable powerless incapable inability incapacity impossibility withhold
  prohibit ban forbid reject bar foil thwart preclude exclude abstain avoidance prevention`);

/** Verbs with "from" and a gerund that says what did not happen: "barred them from entering". */
export const hinderingVerbs: ReadonlySet<string> =
  words(`prohibit bar ban stop prevent keep block discourage dissuade deter restrain exclude disqualify refrain abstain
  hinder forbid preclude save restrict`);

/** Of these a rule is told, and not that it was kept. */
export const forbiddingVerbs: ReadonlySet<string> = words('prohibit ban forbid disqualify preclude outlaw restrict');

/** Verbs that move what is arranged to a later day. With their particle. */
export const postponingVerbs: ReadonlySet<string> = phrases(
  'postpone, delay, reschedule, shelve, defer, adjourn, put off, push back, hold up',
);

/** Nouns of what goes on while it is delayed: "delayed the search". */
export const delayedNouns: ReadonlySet<string> = words(
  'work effort progress operation project rescue search traffic flight investigation inquiry probe train journey process reform cycle campaign response',
);

/** Verbs by which what was wrong is put right; what they are said to include is part of it: "to undo the damage, including the return of". */
export const undoingVerbs: ReadonlySet<string> = words(
  'lift end eliminate remove reverse undo resolve overcome repair remedy redress settle',
);

/** Verbs in whose passive a "before" tells what did not come to be: "was stopped before entering the bank". */
export const forestallingVerbs: ReadonlySet<string> = words('stop intercept kill catch foil thwart defuse');

/** Verbs whose object somebody keeps clear of: wanted not to be, where they are infinitives. */
export const avoidingVerbs: ReadonlySet<string> = words('avoid avert evade escape dodge prevent forestall preclude');

/** Verbs that say of an event to come that it will not be. */
export const cancellingVerbs: ReadonlySet<string> = phrases(
  'cancel, foil, thwart, avert, prevent, scrap, abort, scrub',
);

/** Nouns by which a "no" denies what is behind their "of": "no sign of fighting", but not "no details of the meeting". */
export const signNouns: ReadonlySet<string> =
  words(`sign evidence indication trace proof hint suggestion risk threat danger chance prospect possibility likelihood
  question plan intention talk hope fear case incident instance act form kind way need reason`);

/** "wasted no time", "left no doubt", "had no choice but to": a "no" that denies nothing that happened. */
export const idleNegated: ReadonlySet<string> = words(
  'time doubt question choice option alternative mistake secret fewer less more longer later matter effort stone bone word',
);
