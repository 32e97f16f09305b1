import { table, words } from './words.js';

export type PronounNumber = 'singular' | 'plural';
export type Gender = 'male' | 'female' | 'thing';

/** A personal or possessive pronoun: what it can refer to. `gender` absent: any. */
export interface Pronoun {
  readonly person: 1 | 2 | 3;
  readonly number?: PronounNumber;
  readonly gender?: Gender;
  readonly reflexive?: true;
}

const he: Pronoun = { person: 3, number: 'singular', gender: 'male' };
const she: Pronoun = { person: 3, number: 'singular', gender: 'female' };
const it: Pronoun = { person: 3, number: 'singular', gender: 'thing' };
const they: Pronoun = { person: 3, number: 'plural' };
const i: Pronoun = { person: 1, number: 'singular' };
const we: Pronoun = { person: 1, number: 'plural' };
const you: Pronoun = { person: 2 };

export const pronouns: Readonly<Record<string, Pronoun>> = table({
  he,
  him: he,
  his: he,
  himself: { ...he, reflexive: true },
  she,
  her: she,
  hers: she,
  herself: { ...she, reflexive: true },
  it,
  its: it,
  itself: { ...it, reflexive: true },
  they,
  them: they,
  their: they,
  theirs: they,
  themselves: { ...they, reflexive: true },
  i,
  me: i,
  my: i,
  mine: i,
  myself: { ...i, reflexive: true },
  we,
  us: we,
  our: we,
  ours: we,
  ourselves: { ...we, reflexive: true },
  you,
  your: you,
  yours: you,
  yourself: { ...you, reflexive: true },
});

/** Verbs and adjectives with which "it" refers to nothing: "it rained", "it is clear that". */
export const emptyItPredicates: ReadonlySet<string> = words(
  'rain snow seem appear happen turn clear likely unlikely possible impossible important necessary essential unclear known time hard difficult easy worth vital crucial true',
);

/** What places have and bodies do not: "its inhabitants". */
export const ownedByPlaces = words(
  'inhabitant resident population villager townspeople outskirts suburb street coast coastline coastal airspace border frontier capital shore climate',
);

/** What the press and firms have and courts, ministries and armies do not: "The court fined the paper. Its editor". */
export const ownedByMedia = words('editor editor-in-chief reporter correspondent newsroom reader readership publisher');
export const ownedByCompanies = words(
  'shareholder share stock customer sale revenue profit dividend turnover investor earnings brand subsidiary shop store',
);
