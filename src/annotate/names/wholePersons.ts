import type { Sentence } from '../../model/annotation.js';
import { isQuotationMark } from '../../model/syntax.js';
import { isTitleCase } from '../../model/titleCase.js';
import { isDemonym, isKnownOrganization, placeNamed } from '../../ontology/gazetteer.js';
import { isGivenName } from '../../ontology/givenNames.js';
import { wordsOfTexts } from '../../ontology/nameContexts.js';
import { notNames } from '../../ontology/notNames.js';
import { organizationNameHeads, organizationNouns } from '../../ontology/organizationNouns.js';
import { personNouns } from '../../ontology/personNouns.js';
import { placeNameHeads } from '../../ontology/placeNouns.js';
import { modifierWords, personTitles } from '../../ontology/titles.js';
import { bySentence, isCapitalized, type Name, type NameRule } from './name.js';

/**
 * People are whole: "PKK commander Baran Amed", where the tagger took the given name alone; 'Robert "Bobby" Kendrick' over a
 * nickname in quotes; "Abdel Fattah el-Sayed" over a particle in small letters.
 */
export const wholePersons: NameRule = (sentences, names) => {
  const groups = bySentence(names, sentences.length);
  return sentences.flatMap((sentence, index) => {
    const own = groups[index] ?? [];
    if (isTitleCase(sentence)) return own;
    const whole = own.map((name) =>
      withArabicEnd(sentence, withFirstNames(sentence, withLastName(sentence, name, own), own), own),
    );
    const named = whole.filter((name) => !whole.some((other) => other !== name && isInside(name, other)));
    return named.reduce<readonly Name[]>((all, name) => withNickname(sentence, name, all), named);
  });
};

const isInside = (name: Name, { first, last, rule }: Name): boolean =>
  rule === 'names.whole-person' && name.first >= first && name.last <= last;

const withLastName = (sentence: Sentence, name: Name, names: readonly Name[]): Name => {
  const next = name.last + 1;
  // "Can Dundar", whose given name the tagger takes for a verb.
  const before = sentence.tokens[name.first - 1];
  if (name.kind === 'Person' && name.first > 1 && before?.pos === 'MD' && /^(Can|Will|May)$/.test(before.text))
    return { ...name, first: name.first - 1, rule: 'names.whole-person' };
  if (isLoudLastName(sentence, name)) return { ...name, last: next, rule: 'names.whole-person' };
  const fits = name.kind === 'Person' && name.first === name.last && isLastName(sentence, next);
  const taken = names.some((other) => other.first <= next && other.last >= next);
  const more = /^NNP/.test(sentence.tokens[next + 1]?.pos ?? '');
  return fits && !taken && !more ? { ...name, last: next, rule: 'names.whole-person' } : name;
};

/**
 * "met Hone Harawira", "President To Lam": the tagger took the end of the name only. One word before it, or two, that no table
 * knows and that is no noun for somebody; at the head of a sentence any word has its capital.
 */
const withFirstNames = (sentence: Sentence, name: Name, names: readonly Name[]): Name => {
  if (name.kind !== 'Person' || name.rule === 'names.title') return name;
  const isTaken = (index: number) => names.some((other) => other.first <= index && other.last >= index);
  let first = name.first;
  while (name.first - first < 2 && first > 0 && !isTaken(first - 1) && isFirstName(sentence, first - 1)) {
    if (first === 1 && first === name.first) break;
    first--;
  }
  const before = sentence.tokens[first - 1];
  // "Secretary of State Hale": what is behind "of" is the office's.
  if (/^(of|for)$/.test(before?.text ?? '')) return name;
  if (first === name.first || isTaken(first - 1) || /^(NNP|DT|POS|HYPH|CD|JJ)/.test(before?.pos ?? '')) return name;
  return { ...name, first, rule: 'names.whole-person' };
};

const isFirstName = (sentence: Sentence, index: number): boolean => {
  const word = sentence.tokens[index]?.text ?? '';
  // "Special Agent in Charge Ana Hale".
  if (word === 'Charge' && sentence.tokens[index - 1]?.text === 'in') return false;
  if (word === 'To')
    return index > 0 && /^(TO|IN)$/.test(sentence.tokens[index]?.pos ?? '') && !isQuotationMark(sentence, index - 1);
  return (
    isLastName(sentence, index) &&
    word.length > 2 &&
    !modifierWords.has(word.toLowerCase()) &&
    !personNouns.has(word.toLowerCase()) &&
    !wordsOfTexts.has(word) &&
    !/(?:er|or|ist|ian|man|men|woman|women|ing|ed|al|ic|ive|ous|y|s)$/.test(word)
  );
};

/** "H.E. Manuel Serifo NHAMAJO, President": family names are printed in capitals in lists of who attended. */
const isLoudLastName = (sentence: Sentence, { kind, first, last }: Name): boolean => {
  const [next, behind] = [sentence.tokens[last + 1], sentence.tokens[last + 2]];
  return (
    kind === 'Person' &&
    /^\p{Lu}{4,}$/u.test(next?.text ?? '') &&
    !isKnownOrganization(next?.text ?? '') &&
    /\p{Ll}/u.test(sentence.tokens[first]?.text ?? '') &&
    /^[,;)]$/.test(behind?.text ?? '')
  );
};

/** 'Dwayne "The Rock" Jonas': what stands between two marks and two parts of one person. */
const withNickname = (sentence: Sentence, name: Name, names: readonly Name[]): readonly Name[] => {
  const open = name.last + 1;
  if (/^(Person|Place)$/.test(name.kind) && isQuotationMark(sentence, name.first - 1))
    return withGivenName(sentence, name, names);
  if (name.kind !== 'Person' || !isQuotationMark(sentence, open)) return names;
  const close = [open + 2, open + 3].find((index) => isQuotationMark(sentence, index));
  if (close === undefined || !isCapitalized(sentence.tokens[open + 1])) return names;
  const after = names.find(({ kind, first }) => kind === 'Person' && first === close + 1);
  const last = after?.last ?? (isLastName(sentence, close + 1) ? close + 1 : undefined);
  if (last === undefined) return names;
  return [
    ...names.filter((one) => one.last < name.first || one.first > last),
    { ...name, last, rule: 'names.whole-person' },
  ];
};

/** 'Joaquín "El Tigre" Salas', where the tagger saw the last name only. */
const withGivenName = (sentence: Sentence, name: Name, names: readonly Name[]): readonly Name[] => {
  const close = name.first - 1;
  const open = [close - 2, close - 3].find((index) => isQuotationMark(sentence, index));
  const given = (open ?? 0) - 1;
  if (
    open === undefined ||
    !isGivenName(sentence.tokens[given]?.text ?? '') ||
    !isCapitalized(sentence.tokens[open + 1])
  )
    return names;
  return [
    ...names.filter((one) => one.last < given || one.first > name.last),
    { ...name, first: given, kind: 'Person', rule: 'names.whole-person' },
  ];
};

/** "Abdel Fattah el-Sayed": a particle in small letters, a hyphen, and a capital right behind it. */
const withArabicEnd = (sentence: Sentence, name: Name, names: readonly Name[]): Name => {
  const [particle, hyphen, word] = [1, 2, 3].map((step) => sentence.tokens[name.last + step]);
  const fits =
    // "Jurf al-Sakhar" as well as "Fattah el-Sayed".
    /^(Person|Place)$/.test(name.kind) &&
    /^(al|el|ul|ad|as|ar|az|an|at|ash)$/.test(particle?.text ?? '') &&
    /^[-‑]$/.test(hyphen?.text ?? '') &&
    particle?.end === hyphen?.start &&
    hyphen?.end === word?.start &&
    isCapitalized(word) &&
    names.every(({ first, last }) => last < name.last + 1 || first > name.last + 3);
  return fits ? { ...name, last: name.last + 3, rule: 'names.whole-person' } : name;
};

const isLastName = (sentence: Sentence, index: number): boolean => {
  const token = sentence.tokens[index];
  if (token?.ner !== 'O' || token.pos !== 'NNP' || !/^\p{Lu}[\p{L}'’]*\p{Ll}$/u.test(token.text)) return false;
  const { text } = token;
  const word = text.toLowerCase();
  return !(
    personTitles.has(word) ||
    organizationNouns.has(word) ||
    organizationNameHeads.has(text) ||
    placeNameHeads.has(text) ||
    notNames.has(text) ||
    isDemonym(text) ||
    isKnownOrganization(text) ||
    placeNamed(text) !== undefined ||
    /(?:ism|ist|tion|ment|ship|ance|ence)$/.test(word)
  );
};
