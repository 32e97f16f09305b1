import type { Sentence } from '../../model/annotation.js';
import { typeOfDocumentNoun } from '../../ontology/documentTypes.js';
import { adoptionOf } from './adoption.js';
import type { Candidate } from './candidate.js';

/** Texts without name or number that somebody adopts: "signed a decree", "the resolution was passed". */
export const nominalDocuments = (sentence: Sentence): Candidate[] =>
  sentence.tokens.flatMap((token) => {
    const type = typeOfDocumentNoun.get(token.lemma.toLowerCase());
    if (!type || !/^NN$/.test(token.pos) || !/^\p{Ll}/u.test(token.text)) return [];
    const next = sentence.tokens[token.index + 1];
    if (next?.pos.startsWith('NN')) return [];
    const { start, end } = token;
    const candidate: Candidate = {
      sentence,
      start,
      end,
      head: token.index,
      level: 'nominal',
      cited: { documentType: type.name },
      rule: 'cited.nominal',
    };
    return adoptionOf(candidate) ? [candidate] : [];
  });
