import { words } from './words.js';

/** Kinds of text that bind somebody, by `documentTypes`: what is "under" them or done to them tells that a text is meant. */
export const bindingKinds: ReadonlySet<string> = words(
  'law constitution charter treaty agreement memorandum decree directive resolution declaration',
);

/** What such a text does: "the treaty bans", "the law took effect". */
export const bindingVerbs: ReadonlySet<string> = words(
  'ban bar prohibit forbid oblige require stipulate envisage provide guarantee entitle regulate authorise authorize mandate outlaw criminalise criminalize legalise legalize abolish enter come take expire lapse commit bind',
);

/** What is done to it before it is in force and after. */
export const handlingVerbs: ReadonlySet<string> = words(
  'veto table repeal amend annul abrogate violate breach invoke denounce ratify implement draft sponsor co-sponsor redraft promulgate',
);

/** Nouns for such texts that mean other things as often: an act of courage, the bill of a waiter, the resolution of a conflict or a screen. */
export const looseTexts: ReadonlySet<string> = words('act bill resolution regulation declaration order measure');

/** What they do, and what is done to them, as texts only. */
export const legalVerbs: ReadonlySet<string> = words(
  'ban bar prohibit forbid oblige stipulate envisage mandate outlaw criminalise criminalize legalise legalize abolish enter come take',
);
export const legalHandling: ReadonlySet<string> = words(
  'veto repeal amend annul abrogate ratify redraft promulgate co-sponsor',
);

/** Words before them that say so. */
export const legalAttributes: ReadonlySet<string> = words(
  'new draft proposed controversial federal parliamentary congressional joint non-binding nonbinding binding final revised amended emergency anti-terrorism presidential royal government opposition adopted unanimous similar',
);

/** What reports, letters and the like do without a clause behind: "accuses the army of torture", "put the toll at 12". */
export const tellingVerbs: ReadonlySet<string> = words(
  'accuse blame criticise criticize describe detail document estimate list name recommend reveal suggest quote cite mention put place call urge catalogue chronicle outline warn demand condemn contain clear exonerate implicate link protest appeal',
);

/** Nouns that with "the" mean a text wherever they stand. */
export const plainTexts: ReadonlySet<string> = words('accord treaty memorandum decree communique communiqué');

/** What tells a report that can be read from one that is heard: "an earlier report", but "a report of gunfire". */
export const reportAttributes: ReadonlySet<string> = words(
  'earlier previous annual biennial quarterly monthly interim final preliminary confidential classified secret leaked internal unpublished draft police autopsy forensic fact-finding progress inspection',
);
