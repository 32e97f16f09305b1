import type { Sentence } from '../../model/annotation.js';
import { famousNames } from '../../ontology/famousNames.js';
import { deedsOfPeople, doneToPeople, ownedByPeople } from '../../ontology/nameContexts.js';
import type { Name } from './name.js';

/** Whether something around one word, once in a document, shows that somebody is called so: an age, what people have, what they undergo. */
export const isSomebody = (sentence: Sentence, { first, last }: Name): boolean => {
  const [before, link] = [sentence.tokens[first - 2], sentence.tokens[first - 1]];
  if (famousNames.has(sentence.tokens[last]?.text ?? '')) return true;
  if (/^(of|to|for)$/.test(link?.text ?? '') && ownedByPeople.has(before?.lemma ?? '')) return true;
  return !/^(IN|TO)$/.test(link?.pos ?? '') && (hasOwn(sentence, last) || acts(sentence, last));
};

/** "Sandor, 45, left", "Sandor's wife", "Sandor, who is ill"; a team, "who need a draw", are many. */
const hasOwn = (sentence: Sentence, last: number): boolean => {
  const [first, second, third] = [1, 2, 3].map((step) => sentence.tokens[last + step]);
  if (first?.pos === 'POS') return ownedByPeople.has(second?.lemma ?? '');
  if (first?.text !== ',') return false;
  if (second?.text === 'who') return /^VB[DZ]$/.test(third?.pos ?? '');
  return third?.text === ',' && /^\d{2}$/.test(second?.text ?? '');
};

/** "Sandor cut his hand", "Sandor was born", "Sandor died"; not "the king of Sandor cut his hand". */
const acts = (sentence: Sentence, last: number): boolean => {
  const [verb, second] = [sentence.tokens[last + 1], sentence.tokens[last + 2]];
  if (!verb?.pos.startsWith('VB')) return false;
  if (/^(his|her|himself|herself)$/.test(second?.text ?? '') || deedsOfPeople.has(verb.lemma)) return true;
  return verb.lemma === 'be' && second?.pos === 'VBN' && doneToPeople.has(second.lemma);
};
