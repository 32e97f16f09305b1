import type { Sentence } from '../../model/annotation.js';
import { textAt } from '../../model/words.js';
import { isKnownOrganization } from '../../ontology/gazetteer.js';
import { isGivenName } from '../../ontology/givenNames.js';
import { headsOfStates, rulers } from '../../ontology/nameContexts.js';
import { organizationNameHeads } from '../../ontology/organizationNouns.js';
import { wordsOfTrust } from '../../ontology/placeNameWords.js';
import { placeNouns } from '../../ontology/placeNouns.js';
import { nounKind } from '../mentions/nounKind.js';
import { isCapitalized, type Name } from './name.js';

/** People are not gone into: one word behind "in" or "near", taken for a person, is a place, unless something of his follows. */
export const isBehindPreposition = (sentence: Sentence, name: Name): boolean => {
  const preposition = textAt(sentence, name.first - 1);
  const next = sentence.tokens[name.last + 1];
  const alone =
    name.kind === 'Person' && (name.first === name.last || (name.last - name.first === 1 && isWhere(sentence, name)));
  if (name.kind === 'Person' && /^towards?$/.test(preposition) && next?.pos !== 'POS') return true;
  const goesOn = /^(POS|NN|NNS|NNP|VB)/.test(next?.pos ?? '') && !isSeatOf(sentence, name);
  const isBody = name.kind === 'Organization' && name.first === name.last && name.rule === 'names.tagged';
  if (isBody && preposition === 'in') return isSeatOf(sentence, name) && isPlainWord(sentence, name);
  return alone && /^(in|near|outside|around)$/.test(preposition) && !goesOn;
};

/** "Anna Hospital in Harlen treated 20": what stands in a town may do something; "the trust in Hale grew" is another thing. */
const isSeatOf = (sentence: Sentence, { first, last }: Name): boolean => {
  const [seat, next] = [sentence.tokens[first - 2], sentence.tokens[last + 1]];
  const noun = seat?.lemma.toLowerCase() ?? '';
  return (
    /^(VB[DZ]|MD)$/.test(next?.pos ?? '') &&
    (placeNouns.has(noun) || (isCapitalized(seat) && organizationNameHeads.has(seat?.text ?? '')))
  );
};

/** "Westfield", and neither "NATO" nor "Google". */
const isPlainWord = (sentence: Sentence, { first }: Name): boolean => {
  const word = sentence.tokens[first]?.text ?? '';
  return /^\p{Lu}\p{Ll}+$/u.test(word) && !isKnownOrganization(word) && !organizationNameHeads.has(word);
};

/** "arrived in Hoa Binh": two words, where nothing that people are believed in stands before and neither is a given name. */
const isWhere = (sentence: Sentence, { first, last }: Name): boolean => {
  const words = sentence.tokens.slice(first, last + 1).map(({ text }) => text);
  const isNear = first === 1 && /^(Near|Outside)$/.test(sentence.tokens[0]?.text ?? '');
  const isThere =
    /^(in|near|outside)$/.test(sentence.tokens[first - 1]?.text ?? '') &&
    /^(VB[DNG]|NNS|NN)$/.test(sentence.tokens[first - 2]?.pos ?? '') &&
    !wordsOfTrust.has(sentence.tokens[first - 2]?.lemma ?? '');
  return (isNear || isThere) && words.every((word) => /^\p{Lu}\p{Ll}+$/u.test(word) && !isGivenName(word));
};

/** "a driver from Bien Hoa", "Prince Hassan of Qadir", "President Ana Verga of Castova": where somebody comes from. */
export const isHomeOf = (sentence: Sentence, { kind, first, last }: Name): boolean => {
  const text = (index: number) => sentence.tokens[index]?.text ?? '';
  if (kind !== 'Person' || last - first > 1 || /^(POS|NNP?S?)$/.test(sentence.tokens[last + 1]?.pos ?? ''))
    return false;
  const words = sentence.tokens.slice(first, last + 1).map((token) => token.text);
  if (words.some((word) => isGivenName(word))) return false;
  if (text(first - 1) === 'from')
    return nounKind(sentence, first - 2) === 'Person' && /^NN$/.test(sentence.tokens[first - 2]?.pos ?? '');
  let before = first - 2;
  while (text(first - 1) === 'of' && sentence.tokens[before]?.ner === 'PERSON') before--;
  return (
    text(first - 1) === 'of' && (rulers.has(text(first - 3)) || (before < first - 2 && headsOfStates.has(text(before))))
  );
};
