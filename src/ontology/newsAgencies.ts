import { words } from './words.js';

/** Members of the European Alliance of News Agencies, and the large ones, that sign in small letters and are no English words. */
export const agenciesInSmallLetters: ReadonlySet<string> = words(
  'dpa apa ansa afp efe anp belga tass mti lusa ntb ritzau tanjug ukrinform agerpres hina sta',
);
