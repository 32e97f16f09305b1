import { words } from './words.js';

/** Nouns for what orders something as long as it is in force. */
export const norms: ReadonlySet<string> = words(
  'bill law legislation act rule regulation resolution decree ordinance measure amendment treaty directive reform order ban motion',
);

/** Verbs whose object is not in force yet. */
export const awaitingVerbs: ReadonlySet<string> = words('expect propose plan draft schedule');

/** Verbs that put it in force; a bill that is introduced is only laid before the house. */
export const enactingVerbs: ReadonlySet<string> = words(
  'pass approve adopt sign enact ratify endorse promulgate issue introduce',
);
