import { phrases, words } from './words.js';

/** Members of the European Alliance of News Agencies, and the large ones, that sign in small letters and are no English words. */
export const agenciesInSmallLetters: ReadonlySet<string> = words(
  'dpa apa ansa afp efe anp belga tass mti lusa ntb ritzau tanjug ukrinform agerpres hina sta',
);

/** Agencies whose names do not say that they are one: "told Reuters the group had left". */
export const newsAgencies: ReadonlySet<string> = phrases(
  'Reuters, AFP, AP, Agence France-Presse, Associated Press, TASS, ITAR-TASS, Interfax, RIA, RIA Novosti, Sputnik, Xinhua, Kyodo, Yonhap, Anadolu, Anatolia, DPA, PTI, IANS, ANI, BBC, CNN, EFE, ANSA, MENA, IRNA, ISNA, SANA, KUNA, APA, Turan, Bloomberg, Al Jazeera, Al-Jazeera, NHK, VOA',
);
