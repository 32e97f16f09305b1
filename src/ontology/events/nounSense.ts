/** How one sense of an event noun is told: by a word before it, by what it is of, by a preposition behind it. Lemmas. */
export interface NounSense {
  readonly before?: ReadonlySet<string>;
  readonly of?: ReadonlySet<string>;
  readonly behind?: ReadonlySet<string>;
  /** What stands behind its "for". */
  readonly for?: ReadonlySet<string>;
  /** And behind its "against". */
  readonly against?: ReadonlySet<string>;
  /** Verbs whose object it is. */
  readonly objectOf?: ReadonlySet<string>;
  /** Of the plural only: "their possessions". */
  readonly plural?: true;
  /** Of the singular only: "on order". */
  readonly singular?: true;
  /** Its own preposition: "in a row". */
  readonly own?: ReadonlySet<string>;
  /** An event type, or `none` for what is no event. */
  readonly type: string;
}
