import type { Sentence, Token } from '../../model/annotation.js';
import { countryOfAdjective } from '../../ontology/demonyms.js';
import { bodiesBeforeTitles, officeNouns, ranks, titleModifiers, titleTimes } from '../../ontology/officeTitles.js';
import type { MentionIndex } from '../mentionsAt.js';

/** In "army spokesman Col. N" the rank is another title. */
export const isRankOfSpeaker = (token: Token, next: Token): boolean =>
  /^(spokesman|spokeswoman|spokesperson|minister|president|commander|chief)$/.test(small(token)) &&
  /^(col|lt|maj|capt|sgt|brig|adm|gen)\.$|^(colonel|major|captain|lieutenant|brigadier|admiral|sergeant)$/.test(
    small(next),
  );

export const small = (token: Token | undefined): string => token?.text.toLowerCase() ?? '';

export const isOffice = (token: Token): boolean =>
  token.pos.startsWith('NN') &&
  (officeNouns.has(token.lemma.toLowerCase()) || officeNouns.has(small(token)) || ranks.has(small(token)));

export const isInName = (sentence: Sentence, token: Token, index: MentionIndex): boolean =>
  index
    .inSentence(sentence, 'Person', 'Organization', 'Place', 'Group')
    .some((mention) => mention.level === 'name' && mention.start <= token.start && token.end <= mention.end);

/** A word of the title before its noun: known ones in small letters, any other only with a capital and in no name. */
export const isModifier = (sentence: Sentence, index: number, mentions: MentionIndex): boolean => {
  const token = sentence.tokens[index];
  if (!token || (isInName(sentence, token, mentions) && !isDepartment(sentence, token, mentions))) return false;
  const next = sentence.tokens[index + 1];
  if (next && isRankOfSpeaker(token, next)) return false;
  if (titleTimes.has(small(token)) || token.ner === 'MISC' || countryOfAdjective.has(token.text)) return false;
  // "His Excellency President N".
  if (/^(excellency|majesty|highness|honou?r)$/.test(small(token))) return false;
  // "the squadron, under Commodore N": only a secretary is one under another.
  if (small(token) === 'under' && !/^(secretar|-)/.test(small(next))) return false;
  if (token.pos === 'HYPH') return isModifier(sentence, index - 1, mentions);
  if (titleModifiers.has(small(token)) || isOffice(token) || isField(sentence, index)) return true;
  return /^\p{Lu}\p{Ll}/u.test(token.text) && /^(NNP|NNPS|JJ)$/.test(token.pos) && index > 0 && token.ner === 'O';
};

/** "Kuwait's oil minister", "the chief arms negotiator": any noun in small letters right before a title, that names no body. */
const isField = (sentence: Sentence, index: number): boolean => {
  const [token, next] = [sentence.tokens[index], sentence.tokens[index + 1]];
  return (
    token !== undefined &&
    next !== undefined &&
    /^NNS?$/.test(token.pos) &&
    isOffice(next) &&
    (/^(minister|secretary|negotiator|adviser|advisor|commissioner|editor|inspector|envoy|attaché)$/.test(
      small(next),
    ) ||
      // "chief personnel officer".
      (small(next) === 'officer' && small(sentence.tokens[index - 1]) === 'chief')) &&
    /^\p{Ll}+$/u.test(token.text) &&
    !bodiesBeforeTitles.has(token.lemma)
  );
};

/** "Defense Secretary": a word of titles that the tagger has taken for an organization. */
const isDepartment = (sentence: Sentence, token: Token, index: MentionIndex): boolean => {
  const name = index.at(sentence, token.index);
  // "Army spokesman N" is the army's.
  const speaks = /^spokes/.test(small(sentence.tokens[token.index + 1]));
  return (
    !speaks &&
    titleModifiers.has(small(token)) &&
    name?.kind === 'Organization' &&
    name.start === token.start &&
    name.end === token.end
  );
};
