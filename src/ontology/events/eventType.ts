/**
 * An event type, one line a type, with the words that name it. `verbs` and `nouns` are lemmas separated by spaces; a word
 * of several parts is joined by underscores (`set_off`, `air_strike`). `parent` is a broader type. Equivalents are for
 * exports and for scoring against sets that use them.
 */
export interface EventType {
  readonly name: string;
  readonly parent?: string;
  readonly meaning: string;
  readonly verbs: string;
  readonly nouns: string;
  /** ACE 2005 / WikiEvents type. */
  readonly ace?: string;
  /** CAMEO root or base code. */
  readonly cameo?: string;
  /** Wikidata class. */
  readonly wikidata?: string;
}
