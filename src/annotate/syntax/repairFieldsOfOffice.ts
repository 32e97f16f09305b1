import type { Sentence } from '../../model/annotation.js';
import { children, subtree, tokenAt } from '../../model/syntax.js';
import { isFieldWord } from '../../ontology/fieldsOfOffice.js';
import { mendArcs, on } from './mendArcs.js';
import { hung } from './rewired.js';

/**
 * "The Minister of Trade, Regional Markets and Enterprise Reform": the parser lists the later fields of an office with the minister, as if
 * they went along. They are listed with the first field.
 */
const fieldOfOffice = on('conj', (sentence, { governor: office, dependent: field }) => {
  if (field < office || !/^(Minister|Secretary)$/.test(tokenAt(sentence, office).text)) return undefined;
  const first = children(sentence, office, 'nmod').find(
    ({ dependent }) => dependent < field && /^(of|for)$/.test(tokenAt(sentence, office + 1).text),
  )?.dependent;
  if (first === undefined || !isField(sentence, field)) return undefined;
  // Nothing but capitals between: of "the Minister of Trade and the Market" the article begins somebody else.
  const between = sentence.tokens.slice(office + 1, Math.min(...subtree(sentence, field)));
  if (!between.every(({ text, ner }) => ner !== 'PERSON' && /^(?:\p{Lu}.*|of|for|and|,|&)$/u.test(text)))
    return undefined;
  return hung(sentence, { governor: first, dependent: field, relation: 'conj' });
});

/** A word or words in capitals of what ministries are for: "Trade", "Local Products". */
const isField = (sentence: Sentence, field: number): boolean => {
  const words = subtree(sentence, field)
    .filter((token) => token <= field)
    .map((token) => tokenAt(sentence, token))
    .filter(({ text }) => !/^(and|,|&)$/.test(text));
  return (
    words.every(({ text, ner, pos }) => /^\p{Lu}\p{Ll}/u.test(text) && ner !== 'PERSON' && /^(NN|JJ)/.test(pos)) &&
    isWordOfField(words.at(-1)?.text ?? '')
  );
};

const isWordOfField = (text: string): boolean => isFieldWord(text.toLowerCase());

/** What an office is for, which the parser lists with who holds it. */
export const repairFieldsOfOffice = mendArcs(() => [fieldOfOffice]);
