import type { Sentence } from '../../model/annotation.js';
import { fieldsOfOffice } from '../../ontology/fieldsOfOffice.js';
import { personTitles } from '../../ontology/titles.js';
import { isCapitalized } from './name.js';

/** A capitalised word of "the Foreign, Commonwealth and Development Office". */
export const isField = (sentence: Sentence, index: number): boolean => {
  const token = sentence.tokens[index];
  return isCapitalized(token) && fieldsOfOffice.has(token?.text.toLowerCase() ?? '');
};

/** "Office of the High Commissioner", "Cabinet of Ministers": the one title that belongs to a name is whose office it is. */
export const holderAfter = (sentence: Sentence, last: number): number | undefined => {
  const [head, of, the] = [last, last + 1, last + 2].map((index) => sentence.tokens[index]?.text ?? '');
  const next = the === 'the' ? last + 3 : last + 2;
  const plural = /^(Cabinet|Council)$/.test(head ?? '') && sentence.tokens[next]?.text === 'Ministers';
  const single = /^(Office|Secretariat|Bureau)$/.test(head ?? '') && isTitleWord(sentence, next);
  return of === 'of' && (plural || single) ? next : undefined;
};

const isTitleWord = (sentence: Sentence, index: number): boolean => {
  const token = sentence.tokens[index];
  return isCapitalized(token) && personTitles.has(token?.text.toLowerCase() ?? '');
};

export const holderEnd = (sentence: Sentence, last: number): number => {
  if (!/^(High|Prime|Vice|Deputy|Attorney|Special|Chief|State)$/.test(sentence.tokens[last]?.text ?? '')) return last;
  return isTitleWord(sentence, last + 1) ? holderEnd(sentence, last + 1) : last;
};

/** "of Labour, Health and Social Affairs": on over a list of fields, to the word before its "and". */
export const fieldsEnd = (sentence: Sentence, last: number): number => {
  let end = last;
  while (isField(sentence, end) && sentence.tokens[end + 1]?.text === ',' && isField(sentence, end + 2)) end += 2;
  while (end > last && isField(sentence, end + 1)) end++;
  const and = sentence.tokens[end + 1]?.text === ',' ? end + 2 : end + 1;
  return end > last && sentence.tokens[and]?.text === 'and' && isField(sentence, and + 1) ? and - 1 : last;
};
