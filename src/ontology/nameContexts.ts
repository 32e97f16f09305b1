import { words } from './words.js';

/** Words around a name, or in it, by which it names a person, a text or a ship. Small letters are lemmas or words as they stand, capitals words of names. */

/** Capitalised words before a number or a letter, of texts and their parts: "Article 5", "Phase II". */
export const wordsOfTexts: ReadonlySet<string> = words(`
Article Chapter Section Annex Part Volume Book Act Appendix Phase Stage Group Class Grade Division Season Round Resolution Decree Protocol
`);

/** Who rules a land, before "N of X". */
export const rulers: ReadonlySet<string> = words('King Queen Prince Princess Emir Sultan Duke Duchess Emperor');

/** Who heads a state, a part of one or a see, before "N of X". */
export const headsOfStates: ReadonlySet<string> = words(
  'President Premier Chancellor Governor Mayor Senator Bishop Archbishop Minister Ambassador Representative Congressman Congresswoman',
);

/** Before the name of a ship: "HMS Argent". */
export const shipPrefixes: ReadonlySet<string> = words(
  'HMS HMAS HMCS HMNZS USS USNS SS MV MT RMS INS MS USCGC RFA KRI KD KM KMP BRP ROKS ROKN RSS ARA BAP ICGS FGS TCG PNS BNS ORP HDMS HNLMS HNoMS LÉ',
);

/** What only people have, behind "X's" and before "of X". Lemmas. */
export const ownedByPeople: ReadonlySet<string> = words(`
mother father wife husband widow son daughter brother sister lawyer attorney biographer childhood murder assassination killing arrest funeral conviction
imprisonment career novel portrait statue birthday memoir hand head face voice body autopsy
`);

/** What only people do, right behind a name. Lemmas. */
export const deedsOfPeople: ReadonlySet<string> = words(
  'die marry divorce retire testify smile laugh weep cry walk sing kneel',
);

/** What people do to people, right before a name. Lemmas. */
export const doneByPeopleToPeople: ReadonlySet<string> = words(
  'dismiss sack arrest detain appoint nominate extradite jail imprison acquit convict indict assassinate behead hang pardon oust depose marry divorce interrogate',
);

/** And what is done to them alone. Lemmas. */
export const doneToPeople: ReadonlySet<string> = words(
  'bear shoot jail sentence bury arrest hospitalize hospitalise convict acquit diagnose behead hang marry stab assassinate handcuff',
);
