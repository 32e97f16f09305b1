import type { Token } from '../../model/annotation.js';

/** The tagger's lemma, or a guess where it left a plural as it is. */
export const singularOf = (token: Token): string => {
  const lemma = token.lemma.toLowerCase();
  return isPlural(token) && lemma === token.text.toLowerCase() && /[^s]s$/.test(lemma) ? lemma.slice(0, -1) : lemma;
};

export const isPlural = (token: Token): boolean => token.pos === 'NNS' || token.pos === 'NNPS';
