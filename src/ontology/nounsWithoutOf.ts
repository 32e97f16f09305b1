import { words } from './words.js';

/** Nouns that take no "of" people or things behind them: "a ceasefire and release of hostages". Lemmas. */
export const nounsWithoutOf: ReadonlySet<string> = words(
  'ceasefire cease-fire truce armistice peace election referendum negotiation talks aid food stability justice democracy accord deal',
);
