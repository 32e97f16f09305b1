import type { Sentence, Token } from '../../model/annotation.js';
import { offices } from '../../ontology/titles.js';
import { retagged } from './rewired.js';

/** "The two Ministers stressed", "the Foreign Ministers of both": in capitals the tagger takes several who hold an office for one name. */
export const repairOfficePlurals = (sentence: Sentence): Sentence =>
  sentence.tokens
    .filter((token) => isOfficePlural(sentence, token))
    .reduce((mended, { index, text }) => retagged(mended, index, { pos: 'NNS', lemma: singular(text) }), sentence);

const singular = (text: string): string => text.toLowerCase().replace(/s$/, '');

const isOfficePlural = ({ tokens }: Sentence, { index, ner, pos, text }: Token): boolean => {
  if (pos !== 'NNP' || ner !== 'O' || !/^\p{Lu}\p{Ll}+s$/u.test(text) || !offices.has(singular(text))) return false;
  let first = index - 1;
  while (
    first > index - 4 &&
    /^(Foreign|Prime|Defen[cs]e|Interior|Finance|Deputy|Vice|Trade)$/.test(tokens[first]?.text ?? '')
  )
    first--;
  const before = tokens[first];
  const isSeveral = /^(the|both|all|these|those|its|their)$/i.test(before?.text ?? '') || before?.pos === 'CD';
  return isSeveral && !/^(NNP|POS)/.test(tokens[index + 1]?.pos ?? '');
};
