/**
 * What a figure can count, one line a measure, with the words whose number it is. Words are lemmas separated by spaces; a
 * word of several parts is joined by underscores. The first measure that names a word wins.
 */
export interface Measure {
  readonly name: string;
  readonly meaning: string;
  /** Type (of `ontology/events`) of the event that the words name, when no rule has marked one there. */
  readonly event: string;
  /** What is counted: living beings, things, or amounts with a unit. */
  readonly of: 'people' | 'things' | 'amount';
  /** Verbs whose object is counted, and the subject of whose passive: "killed 12", "12 were killed". */
  readonly objects: string;
  /** Verbs whose subject is counted: "12 died". */
  readonly subjects: string;
  /** Adjectives and participles said of what is counted: "12 dead", "left 30 injured". */
  readonly states: string;
  /** Nouns with a counted complement: "the death of 12". */
  readonly nouns: string;
  /** Nouns whose own number is meant: "12 deaths". */
  readonly plurals?: string;
  /** For amounts: the units that are counted. */
  readonly units?: string;
  /** For amounts: the prepositions that one may stand behind, all where none is named. */
  readonly behind?: string;
  /** The verbs take much else ("dismissed two claims"): what is counted has to be known for people. */
  readonly surely?: true;
}
