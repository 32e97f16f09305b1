/** The parts of CoreNLP's JSON answer that are read (`JSONOutputter` of Stanford CoreNLP 4.5). */
export interface JsonAnswer {
  readonly sentences: readonly JsonSentence[];
}

export interface JsonSentence {
  readonly tokens: readonly JsonToken[];
  readonly basicDependencies?: readonly JsonArc[];
  readonly enhancedPlusPlusDependencies?: readonly JsonArc[];
  readonly entitymentions?: readonly JsonMention[];
}

/** Offsets count UTF-16 code units, as Java's strings and ours do. */
export interface JsonToken {
  readonly word: string;
  readonly lemma?: string;
  readonly pos?: string;
  readonly ner?: string;
  readonly characterOffsetBegin: number;
  readonly characterOffsetEnd: number;
}

/** Tokens count from 1; governor 0 is the root. */
export interface JsonArc {
  readonly dep: string;
  readonly governor: number;
  readonly dependent: number;
}

/** Tokens of its sentence from 0, end exclusive. A time without a document date has an `altValue` only. */
export interface JsonMention {
  readonly ner: string;
  readonly tokenBegin: number;
  readonly tokenEnd: number;
  readonly normalizedNER?: string;
  readonly timex?: { readonly type: string; readonly value?: string; readonly altValue?: string };
}

export const isAnswer = (value: unknown): value is JsonAnswer =>
  typeof value === 'object' && value !== null && Array.isArray((value as { sentences?: unknown }).sentences);
