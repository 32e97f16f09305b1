import type { Sentence } from '../../model/annotation.js';
import { atTokens } from '../../model/syntax.js';
import { isDemonym, isKnownOrganization, isPeople } from '../../ontology/gazetteer.js';
import { isGivenName } from '../../ontology/givenNames.js';
import { wordsOfTexts } from '../../ontology/nameContexts.js';
import { notNames } from '../../ontology/notNames.js';
import { organizationNameHeads, organizationNouns } from '../../ontology/organizationNouns.js';
import { nounsOfPlaces } from '../../ontology/placeNameWords.js';
import { placeAdjectives, placeNouns } from '../../ontology/placeNouns.js';
import { personTitles } from '../../ontology/titles.js';
import { isNameWord, type Name } from './name.js';
import { isBehindTie, isOfState } from './stateContexts.js';

/**
 * "in Hoi An,", "near Sul on Monday", "neighbouring Lomar": proper nouns that nobody tagged, where places stand. Behind "the village of"
 * no tag speaks against it.
 */
export const unseenPlaces = (sentence: Sentence): Name[] =>
  atTokens(sentence, (token, before): Name[] => {
    const adjective = placeAdjectives.has(token.text);
    const ofPlace = token.text === 'of' && nounsOfPlaces.has(sentence.tokens[before - 1]?.text ?? '');
    const near = /^(near|outside)$/i.test(token.text);
    const isBehind = isBehindTown(sentence, before);
    const leads =
      near ||
      isBehind ||
      /^(in|around)$/i.test(token.text) ||
      isSecond(sentence, before) ||
      isBehindTie(sentence, before + 1) ||
      isOfState(sentence, before + 1);
    if (!adjective && !ofPlace && !leads) return [];
    const first = before + 1;
    const anyTag = ofPlace || near;
    let last = before;
    for (let next = nextOfName(sentence, last, anyTag); next !== undefined; next = nextOfName(sentence, last, anyTag))
      last = next;
    // "in Tela, Hale said".
    if (isBehind && !/^[.;)]?$/.test(sentence.tokens[last + 1]?.text ?? '')) return [];
    // "in Riga and Zenit in Velin".
    if (token.text === 'and' && sentence.tokens[last + 1]?.text === 'in') return [];
    // "near Ayn Isa", of which the tagger saw the half; not "near John Isa".
    if (near && sentence.tokens.slice(first, last + 1).every(({ ner }) => ner !== 'O')) return [];
    if (
      last < first ||
      last - first > 2 ||
      !(endsThere(sentence, last) || (ofPlace && sentence.tokens[last + 1]?.pos === 'CC'))
    )
      return [];
    const words = sentence.tokens.slice(first, last + 1).map(({ text }) => text);
    return words.some((word) => isNoPlace(word) || (near && isGivenName(word)))
      ? []
      : [{ sentence: sentence.index, first, last, kind: 'Place', rule: 'names.place-context' }];
  });

/** "plants in Ghent and Leuna": the second of two places, behind what leads into places. */
const isSecond = (sentence: Sentence, and: number): boolean => {
  if (sentence.tokens[and]?.text !== 'and') return false;
  let lead = and - 1;
  while (isPlaceTag(sentence, lead) || sentence.tokens[lead]?.text === ',') lead--;
  return lead < and - 1 && /^(in|near|between|around|outside)$/i.test(sentence.tokens[lead]?.text ?? '');
};

/** "was killed in Xapuri, Acre.": the state behind a town where something is. */
const isBehindTown = (sentence: Sentence, comma: number): boolean => {
  if (sentence.tokens[comma]?.text !== ',' || !isPlaceTag(sentence, comma - 1)) return false;
  let lead = comma - 1;
  while (isPlaceTag(sentence, lead)) lead--;
  return /^(in|at|near|from|of|outside)$/i.test(sentence.tokens[lead]?.text ?? '');
};

const isPlaceTag = (sentence: Sentence, index: number): boolean =>
  /^(CITY|LOCATION|COUNTRY|STATE_OR_PROVINCE)$/.test(sentence.tokens[index]?.ner ?? '');

/** The next word of a name that ends at `last` or is to begin behind it, over a hyphen: "Al-Hol". */
const nextOfName = (sentence: Sentence, last: number, anyTag: boolean): number | undefined => {
  if (isNamed(sentence, last + 1, anyTag)) return last + 1;
  const [word, hyphen, next] = [last, last + 1, last + 2].map((index) => sentence.tokens[index]);
  const tight = hyphen?.pos === 'HYPH' && word?.end === hyphen.start && hyphen.end === next?.start;
  return tight && isNamed(sentence, last, anyTag) && isNamed(sentence, last + 2, anyTag) ? last + 2 : undefined;
};

const isNamed = (sentence: Sentence, index: number, anyTag: boolean): boolean => {
  const token = sentence.tokens[index];
  const free = token?.ner === 'O' || (anyTag && /^(PERSON|MISC)$/.test(token?.ner ?? ''));
  return free && token?.pos === 'NNP' && isNameWord(token) && /\p{Ll}/u.test(token.text);
};

const endsThere = (sentence: Sentence, last: number): boolean => {
  const next = sentence.tokens[last + 1];
  return next === undefined || /^(,|\.|;|IN|TO|VB[DZP]|MD|WDT|WRB)$/.test(next.pos);
};

const isNoPlace = (word: string): boolean =>
  notNames.has(word) ||
  isDemonym(word) ||
  isPeople(word) ||
  isKnownOrganization(word) ||
  (personTitles.has(word.toLowerCase()) && word !== 'Saint') ||
  organizationNameHeads.has(word) ||
  organizationNouns.has(word.toLowerCase()) ||
  placeNouns.has(word.toLowerCase()) ||
  /ern$/.test(word) ||
  wordsOfTexts.has(word);
