/** What is known about a source beside its text, from wherever: all as written there, dates not yet read. */
export interface Metadata {
  readonly title?: string;
  readonly publisher?: string;
  readonly author?: string;
  readonly published?: string;
  readonly uri?: string;
  readonly language?: string;
}

/** The same fields, said by the user: they win over whatever the document says of itself. */
export type Overrides = Metadata;

/** For each field the first source that has it. Empty strings count as absent. */
export const firstOf = (...sources: readonly Metadata[]): Metadata => {
  const pick = (field: keyof Metadata) => sources.map((one) => one[field]?.trim()).find((value) => value);
  return compact({
    title: pick('title'),
    publisher: pick('publisher'),
    author: pick('author'),
    published: pick('published'),
    uri: pick('uri'),
    language: pick('language'),
  });
};

/** Leaves out the fields that are undefined, so that an absent field is absent. */
export const compact = (fields: { readonly [Field in keyof Metadata]: string | undefined }): Metadata =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
