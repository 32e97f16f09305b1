import { placeNamed } from '../../ontology/gazetteer.js';
import { placeDivisionNouns } from '../../ontology/placeNouns.js';
import type { Entry } from './entry.js';

const legalForms = /^(,|Inc\.?|Corp\.?|Corporation|Ltd\.?|Limited|LLC|PLC|plc|Co\.?|AG|SA|N\.V\.|GmbH|SE|\.)$/;

/** "Lloyd J. Austin III" has the last name Austin. */
const generations = /^(,|\.|Jr\.?|Sr\.?|II|III|IV)$/;

/** What two spellings of one name have in common: small letters, no article, no legal form; the tables' key of a place. */
export const nameKey = (entry: Entry): string => {
  const known = isQualified(entry) ? undefined : placeNamed(entry.mention.text);
  if (entry.mention.kind === 'Place' && known) return `place ${known.key}`;
  return keyWords(entry).join(' ');
};

export const keyWords = (entry: Entry): string[] => {
  const words = entry.words.filter(
    (word, at) =>
      !(at > 0 && (entry.mention.kind === 'Person' ? generations : legalForms).test(word)) &&
      !(at === 0 && /^the$/i.test(word)),
  );
  const trimmed = entry.mention.kind === 'Place' ? placeWords(words, isQualified(entry)) : words;
  const known = entry.mention.kind === 'Place' && !isQualified(entry) ? placeNamed(trimmed.join(' ')) : undefined;
  return known ? [`place ${known.key}`] : trimmed.filter((word) => !isHyphen.test(word)).map(plainWord);
};

/** "al-Hussein" is "Al Hussein" too. */
const isHyphen = /^[-‑–]$/;

/** "López" is "Lopez" where the text spells him so: no marks, no apostrophes, small letters. */
const plainWord = (word: string): string =>
  word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[.’'\p{M}]/gu, '');

/** "Kolm district" is called "Kolm", and "the Republic of Tamarra" "Tamarra"; "the Democratic Republic of Tamarra" may be another. */
const placeWords = (words: readonly string[], isOther: boolean): readonly string[] => {
  if (words.length < 2) return words;
  const of = words.indexOf('of');
  if (!isOther && of === 1 && words.length > 2 && stateForms.has(words[0] ?? ''))
    return words.slice(/^the$/i.test(words[2] ?? '') ? 3 : 2);
  const last = words[words.length - 1] ?? '';
  return placeDivisionNouns.has(last) || last === 'department' ? words.slice(0, -1) : words;
};

/** An adjective before the name: "the Democratic Republic of Tamarra". */
const isQualified = ({ sentence, mention, words }: Entry): boolean => {
  const before = sentence.tokens.find(({ end }) => end === mention.start - 1);
  return stateForms.has(words[0] ?? '') && before !== undefined && /^(JJ|NNP)/.test(before.pos);
};

const stateForms: ReadonlySet<string> = new Set(['Republic', 'Kingdom', 'Sultanate', 'Principality', 'Emirate']);
