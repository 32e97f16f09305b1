import { words } from './words.js';

/** Verbs, and what goes with them, that have two parties: what is told of the one is not the other's. Lemmas. */

export const accusingVerbs: ReadonlySet<string> = words('accuse charge indict sue arrest detain investigate sanction');
export const accusations: ReadonlySet<string> = words('allegation accusation charge suspicion count claim');

/** "support their efforts". */
export const backingVerbs: ReadonlySet<string> = words(
  'support back applaud salute praise admire commend honour honor welcome champion',
);
export const backedEfforts: ReadonlySet<string> = words(
  'effort fight struggle right cause courage bravery aspiration quest bid plight resistance',
);

/** "described it as a massacre". */
export const callingVerbs: ReadonlySet<string> = words(
  `describe condemn denounce brand dismiss hail praise label characterise characterize regard portray decry criticise criticize reject
deride`,
);
