/**
 * The event types: one line each, with the words that name them. `verbs` and `nouns` are lemmas; a particle verb is
 * written with a space ("set off"). `parent` leads to a broader type. Equivalents are for exports and for scoring.
 */
export interface EventType {
  readonly name: string;
  readonly parent?: string;
  readonly meaning: string;
  readonly verbs: readonly string[];
  readonly nouns: readonly string[];
  /** ACE 2005 type.subtype, as in WikiEvents where that has the same. */
  readonly ace?: string;
  /** CAMEO root or base code. */
  readonly cameo?: string;
  readonly wikidata?: string;
}

export const eventTypes: readonly EventType[] = [
  {
    name: 'Action',
    meaning: 'what a verb says that no other line names',
    verbs: [],
    nouns: [],
  },
];
