/** One press document as a publication, whatever its edition. */
export interface Source {
  /** `sourceId(uri)`. */
  readonly id: string;
  /** Where it is from: an address, a `file:` address, or `urn:sha256:…` of the text when it came without any. */
  readonly uri: string;
  readonly title?: string;
  readonly publisher?: string;
  readonly author?: string;
  /** EDTF date, as exact as it is known: relative dates in the text are resolved against it. */
  readonly publishedOn?: string;
  /** BCP 47 tag; only `en` is read today. */
  readonly language: string;
}

/** What the `read` stage makes of an input: a source and one exact text of it. */
export interface Document {
  readonly source: Source;
  /** The stored text of this edition. Every offset in the project counts its UTF-16 code units. */
  readonly text: string;
  /**
   * The same text in ordinary letters, where it stands in capitals or without any: what names and keys go by. Only the case of
   * letters differs, and so every offset holds for both.
   */
  readonly readAs?: string;
  /** Of the input, before its text was taken out: `text/plain`, `text/markdown`, `text/html`. */
  readonly mediaType: string;
  /** ISO 8601 instant at which the text was obtained. Never part of an identity nor of an export. */
  readonly retrievedAt?: string;
}
