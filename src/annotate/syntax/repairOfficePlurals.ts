import type { Sentence, Token } from '../../model/annotation.js';
import { children, hasCase, tokenAt } from '../../model/syntax.js';
import { offices } from '../../ontology/titles.js';
import { mendArcs, on } from './mendArcs.js';
import { hung, retagged } from './rewired.js';

/** "The two Ministers stressed", "the Foreign Ministers of both": in capitals the tagger takes several who hold an office for one name. */
export const repairOfficePlurals = (sentence: Sentence): Sentence =>
  listedStates(
    sentence.tokens
      .filter((token) => isOfficePlural(sentence, token))
      .reduce((mended, { index, text }) => retagged(mended, index, { pos: 'NNS', lemma: singular(text) }), sentence),
  );

/** "the Foreign Ministers of China, Russia and India": the states are listed with a state, and not with those who serve them. */
const listedStates = mendArcs(() => [
  on('conj', (sentence, { governor: holders, dependent: state, relation }) => {
    if (tokenAt(sentence, holders).pos !== 'NNS' || !isState(sentence, state)) return undefined;
    if (children(sentence, state, 'case', 'det', 'appos').length > 0) return undefined;
    const first = children(sentence, holders, 'nmod').find(
      ({ dependent }) =>
        dependent > holders &&
        dependent < state &&
        isState(sentence, dependent) &&
        hasCase(sentence, dependent, /^(of|from)$/),
    )?.dependent;
    return first === undefined ? undefined : hung(sentence, { governor: first, dependent: state, relation });
  }),
]);

const isState = (sentence: Sentence, token: number): boolean => {
  const { pos, ner } = tokenAt(sentence, token);
  return /^NNPS?$/.test(pos) && ner === 'LOCATION';
};

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
