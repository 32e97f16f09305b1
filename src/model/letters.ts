import type { Extraction } from './claim.js';

/** An extraction in the letters of `text`, which differs from the document's in their case only: every offset stays. */
export const inLettersOf = (extraction: Extraction, text: string): Extraction => {
  const cut = <T extends { readonly start: number; readonly end: number; readonly text: string }>(one: T): T => ({
    ...one,
    text: text.slice(one.start, one.end),
  });
  return {
    ...extraction,
    document: { ...extraction.document, text },
    sentences: extraction.sentences.map(cut),
    mentions: extraction.mentions.map(cut),
  };
};
