import type { Sentence, Token } from '../../model/annotation.js';
import { fieldsOfOffice } from '../../ontology/fieldsOfOffice.js';
import { titleComplements } from '../../ontology/officeTitles.js';
import { isOffice, small } from './titleWords.js';

export const complementEnd = (sentence: Sentence, from: number): number | undefined => {
  let end = from;
  while (
    isComplement(sentence.tokens[end]) ||
    (end > from && isComplement(sentence.tokens[end + 1]) && goesOn(sentence, end))
  )
    end++;
  const last = end - 1;
  return last >= from && small(sentence.tokens[last]) !== 'the' ? last : undefined;
};

/** Behind "and", or behind a comma in a list that ends with "and"; in "Minister of Defence, Trade Minister N" another office begins. */
const goesOn = (sentence: Sentence, link: number): boolean => {
  const ofOther = sentence.tokens[link + 2];
  if (ofOther && isOffice(ofOther)) return false;
  if (sentence.tokens[link]?.text === 'and') return true;
  if (sentence.tokens[link]?.text !== ',') return false;
  let at = link + 2;
  while (isComplement(sentence.tokens[at])) at++;
  return (
    /^(and|,)$/.test(sentence.tokens[at]?.text ?? '') && isComplement(sentence.tokens[at + 1]) && goesOn(sentence, at)
  );
};

/** "state", "the"; with a capital any field of an office: "Minister of Trade, Industry and Tourism". */
const isComplement = (token: Token | undefined): boolean =>
  titleComplements.has(small(token)) || (/^\p{Lu}/u.test(token?.text ?? '') && fieldsOfOffice.has(small(token)));
