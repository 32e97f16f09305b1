/** What a figure can count. `verbs` and `nouns` are lemmas whose event the number belongs to. */
export interface Measure {
  readonly name: string;
  readonly meaning: string;
}

export const measures: readonly Measure[] = [];
