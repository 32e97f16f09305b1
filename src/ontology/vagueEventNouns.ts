/** Nouns that take up any event of their family: "the attack" after a bombing, "this crime" after a massacre. Lemmas. */
export const vagueEventNouns: ReadonlySet<string> = new Set(
  'attack incident event tragedy crime violence bloodshed atrocity aggression assault disaster catastrophe massacre killing meeting talk gathering ceremony'.split(
    ' ',
  ),
);
