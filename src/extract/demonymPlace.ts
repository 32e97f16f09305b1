import type { AnnotatedDocument } from '../model/annotation.js';
import type { Mention } from '../model/mention.js';
import { countryOfAdjective } from '../ontology/demonyms.js';

/**
 * The country that an adjective stands for ("Azerbaijani cities"), as it is named elsewhere in the document: an adjective is
 * no place itself, so without such a mention there is nothing to refer to.
 */
export const demonymPlace = (annotated: AnnotatedDocument, word: string): Mention | undefined => {
  const country = countryOfAdjective.get(word);
  if (!country) return undefined;
  const names = new Set([country.name, ...country.otherNames]);
  return annotated.mentions.find(
    (mention) => mention.kind === 'Place' && mention.level === 'name' && names.has(mention.text),
  );
};
