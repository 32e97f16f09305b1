/**
 * One document as a line of JSON: what `newsgraph annotate --jsonl` writes, and what gold files and predictions are
 * read from. **Offsets count Unicode code points**, end exclusive (`codePoints.ts` converts). Fields that a set does
 * not annotate are absent.
 */
export interface Line {
  readonly id: string;
  readonly text?: string;
  /** Document creation time, an ISO 8601 date. */
  readonly dct?: string;
  readonly title?: string;
  readonly entities?: readonly LineEntity[];
  readonly times?: readonly LineTime[];
  readonly events?: readonly LineEvent[];
  readonly figures?: readonly LineFigure[];
  readonly relations?: readonly LineRelation[];
  readonly documents?: readonly LineDocument[];
  readonly attributions?: readonly LineAttribution[];
  readonly clusters?: readonly LineCluster[];
  readonly record?: LineRecord;
}

/** Gold may mark a span `optional`: finding it is neither rewarded nor counted as wrong. */
export interface LineSpan {
  readonly start: number;
  readonly end: number;
  readonly text?: string;
  readonly optional?: boolean;
}

export interface LineEntity extends LineSpan {
  readonly id?: string;
  /** Absent for what is listed only because it is spoken of again: it counts in coreference and nowhere else. */
  readonly type?: string;
  /** In gold: every type that is right; `type` is the best. */
  readonly types?: readonly string[];
  /** In gold: the id of the mention that these words are another way to cut ("houses" of "burned houses"). */
  readonly cutOf?: string;
  /** NAM, NOM or PRO; other sets have more. */
  readonly level?: string;
  readonly cluster?: string | null;
}

export interface LineTime extends LineSpan {
  readonly id?: string;
  readonly type?: string;
  /** TIMEX3. */
  readonly value?: string | null;
  readonly edtf?: string;
  /** True for the expression that gives the document date. */
  readonly dct?: boolean;
}

export interface LineArgument extends LineSpan {
  readonly role: string;
  /** The role as ACE 2005 and WikiEvents name it in an event of this type. */
  readonly ace?: string;
  /** In gold: other roles that are right as well. */
  readonly roles?: readonly string[];
  /** Id of an entity (or document, or event) of the line. */
  readonly entity?: string;
  readonly confidence?: number;
  /** Name of the rule that found it, as `events.subject`. */
  readonly rule?: string;
}

export interface LineEvent extends LineSpan {
  readonly id?: string;
  readonly type?: string;
  /** In gold: every type that is right; `type` is the best. */
  readonly types?: readonly string[];
  readonly ace?: string;
  readonly cameo?: string;
  readonly lemma?: string;
  readonly polarity?: string;
  readonly modality?: string;
  /** Participants; place and time are told here once more, with the roles `place` and `time`. */
  readonly args?: readonly LineArgument[];
  readonly time?: LineSpan & { readonly edtf?: string };
  readonly place?: LineSpan & { readonly entity?: string };
  readonly cluster?: string;
  readonly confidence?: number;
  readonly rule?: string;
}

export interface LineFigure extends LineSpan {
  readonly id?: string;
  readonly measure: string;
  readonly value: number;
  readonly upper?: number;
  readonly qualifier?: string;
  readonly unit?: string;
  /** Id of the event that it is a number of. */
  readonly event?: string;
  /** In gold: every event that it may be said of. */
  readonly events?: readonly string[];
  readonly confidence?: number;
  readonly rule?: string;
}

/** An end of a relation: the id of an entity or cluster of the line, or the thing itself when it is something else. */
export type LineEnd = string | (LineSpan & { readonly id?: string; readonly type?: string });

/** `start` and `end` are the words that say it. */
export interface LineRelation {
  readonly head: LineEnd;
  readonly tail: LineEnd;
  readonly type: string;
  readonly start?: number;
  readonly end?: number;
  readonly title?: string;
  readonly polarity?: string;
  readonly modality?: string;
  readonly confidence?: number;
  readonly rule?: string;
  readonly optional?: boolean;
}

/** A cited instrument or text. */
export interface LineDocument extends LineSpan {
  readonly id?: string;
  /** `resolution`, `treaty`, `law`, `report` ... */
  readonly type?: string;
  readonly title?: string;
  readonly number?: string;
  readonly cluster?: string;
}

/** Somebody says something: `start` and `end` are the trigger of the event that is told, or the words of the relation. */
export interface LineAttribution extends LineSpan {
  /** Id of the entity that says it. */
  readonly speaker: string;
  readonly event?: string;
  readonly confidence?: number;
}

export interface LineCluster {
  readonly id: string;
  readonly mentions: readonly string[];
}

/** One structured incident, as a set defines its fields. */
export type LineRecord = Readonly<Record<string, string | number | boolean | null | readonly string[]>>;

/** A word as the tagger read it, for naming error classes only. */
export interface LineWord extends LineSpan {
  readonly lemma: string;
  readonly pos: string;
}

export type GoldLine = Line & { readonly text: string };

/** `words` is never written: it only helps to name error classes when the documents are read by us. */
export type Prediction = Line & { readonly words?: readonly LineWord[] };

/** Reads one gold document with the pipeline, as if nothing were known of it but id, text, title and document date. */
export type Predict = (line: GoldLine) => Promise<Prediction>;
