import type { Sentence } from '../../model/annotation.js';
import { atTokens } from '../../model/syntax.js';
import { isTitleCase } from '../../model/titleCase.js';
import { famousNames } from '../../ontology/famousNames.js';
import { isDemonym, isKnownOrganization, isPeople, placeNamed } from '../../ontology/gazetteer.js';
import { deedsOfPeople, doneByPeopleToPeople, doneToPeople, wordsOfTexts } from '../../ontology/nameContexts.js';
import { notNames } from '../../ontology/notNames.js';
import { organizationNameHeads, organizationNouns } from '../../ontology/organizationNouns.js';
import { placeNameHeads, placeNouns } from '../../ontology/placeNouns.js';
import { lineNoise, personTitles } from '../../ontology/titles.js';
import { nounKind } from '../mentions/nounKind.js';
import type { Name } from './name.js';

/**
 * "dismissed Gallant", "Hale, Fico and Moore", "Macron named his minister": proper nouns that nobody tagged, where only people
 * stand or among people, and names that everybody knows.
 */
export const unseenPersons = (sentence: Sentence, names: readonly Name[]): Name[] =>
  atTokens(sentence, (_, first): Name[] => {
    if (isLama(sentence, first)) return asPerson(sentence, names, first, first + 1);
    // "met To Lam in Hanoi": no small word has a capital within a sentence.
    const isTo =
      sentence.tokens[first]?.text === 'To' &&
      first > 0 &&
      /^(NNP|VB[DZ]|CC|,|IN|TO)$/.test(sentence.tokens[first - 1]?.pos ?? '');
    if (isTo && isFree(sentence, first + 1) && !isTitleCase(sentence))
      return asPerson(sentence, names, first, first + 1);
    // "Macron Names Hale": in a headline all words have capitals.
    if (isFree(sentence, first) && isFamous(sentence, first, first) && isTitleCase(sentence))
      return asPerson(sentence, names, first, first);
    if (!isFree(sentence, first) || isBesideProper(sentence, first - 1)) return [];
    let last = first;
    while (isFree(sentence, last + 1)) last++;
    if (isTitleAtEnd(sentence, last + 1)) last++;
    if (last - first > 2 || isBesideProper(sentence, last + 1)) return [];
    const isPerson =
      isFamous(sentence, first, last) ||
      isUndergoing(sentence, first, last) ||
      isDoing(sentence, first, last) ||
      isApposed(sentence, first, last) ||
      isAmongPeople(sentence, first, last, names);
    return isPerson ? asPerson(sentence, names, first, last) : [];
  });

const asPerson = (sentence: Sentence, names: readonly Name[], first: number, last: number): Name[] =>
  names.some((name) => name.first <= last && name.last >= first)
    ? []
    : [{ sentence: sentence.index, first, last, kind: 'Person', rule: 'names.context' }];

/** "the Dalai Lama": one person, who is never called otherwise. */
const isLama = (sentence: Sentence, first: number): boolean =>
  /^(Dalai|Panchen|Karmapa)$/.test(sentence.tokens[first]?.text ?? '') && sentence.tokens[first + 1]?.text === 'Lama';

/** "Hun Sen": a short title behind a name and before none is a name. */
const isTitleAtEnd = (sentence: Sentence, index: number): boolean =>
  /^(Sen|Gen|Col|Maj|Rep|King|Pope|Prince|Bishop|Judge|Marshal)$/.test(sentence.tokens[index]?.text ?? '') &&
  sentence.tokens[index]?.ner === 'O' &&
  !isBesideProper(sentence, index + 1);

/** A proper noun that nobody tagged and that no table knows for something else. */
const isFree = (sentence: Sentence, index: number): boolean => {
  const token = sentence.tokens[index];
  if (token?.pos !== 'NNP' || token.ner !== 'O' || !/^\p{Lu}[\p{L}'’]*\p{Ll}$/u.test(token.text)) return false;
  const { text } = token;
  const word = text.toLowerCase();
  return !(
    (text.length < 3 && !famousNames.has(text)) ||
    notNames.has(text) ||
    lineNoise.has(text) ||
    isDemonym(text) ||
    isPeople(text) ||
    isKnownOrganization(text) ||
    placeNamed(text) !== undefined ||
    wordsOfTexts.has(text) ||
    personTitles.has(word) ||
    organizationNouns.has(word) ||
    organizationNameHeads.has(text) ||
    placeNouns.has(word) ||
    placeNameHeads.has(text)
  );
};

const isBesideProper = (sentence: Sentence, index: number): boolean => {
  const token = sentence.tokens[index];
  return /^(NNPS?|HYPH)$/.test(token?.pos ?? '') || (token?.pos === 'CD' && /^\d/.test(token.text));
};

/** "Putin", "Macron"; not those that are words or other people's names as well. */
const isFamous = (sentence: Sentence, first: number, last: number): boolean =>
  first === last &&
  famousNames.has(sentence.tokens[first]?.text ?? '') &&
  !/^(Ban|Begin|Bush|Bach|Kant|Newton|Adele|Bono|Marcos|Sharon|Franco|Deng|Ortega|Castro|Annan|Abbas|Wagner|Peres)$/.test(
    sentence.tokens[first]?.text ?? '',
  );

/** "dismissed Gallant", "received Hun Sen", where somebody does it. */
const isUndergoing = (sentence: Sentence, first: number, last: number): boolean => {
  const [verb, next] = [sentence.tokens[first - 1], sentence.tokens[last + 1]];
  if (!verb?.pos.startsWith('VB') || /^(NNS?|JJ|POS|VBG)$/.test(next?.pos ?? '')) return false;
  if (doneByPeopleToPeople.has(verb.lemma)) return true;
  return (
    last > first &&
    /^(meet|receive|greet|phone|telephone|interview|accompany)$/.test(verb.lemma) &&
    hasPerson(sentence, first - 1)
  );
};

const hasPerson = (sentence: Sentence, verb: number): boolean =>
  sentence.tree.some(
    ({ governor, relation, dependent }) =>
      governor === verb && /^nsubj/.test(relation) && sentence.tokens[dependent]?.ner === 'PERSON',
  );

/** "Gallant resigned", "Adel Hale replaced Bell"; a single word at the head of a sentence may be any. */
const isDoing = (sentence: Sentence, first: number, last: number): boolean => {
  const [verb, next] = [sentence.tokens[last + 1], sentence.tokens[last + 2]];
  const isForeign = /[^\p{ASCII}’]/u.test(sentence.tokens[first]?.text ?? '');
  if (!/^VB[DZ]$/.test(verb?.pos ?? '') || (first === last && first === 0 && !isForeign)) return false;
  if (/^(DT|IN|TO|PRP\$|JJ)$/.test(sentence.tokens[first - 1]?.pos ?? '')) return false;
  if (deedsOfPeople.has(verb?.lemma ?? '') || /^(resign|flee)$/.test(verb?.lemma ?? '')) return true;
  if (/^(succeed|replace)$/.test(verb?.lemma ?? '')) return next?.ner === 'PERSON';
  return verb?.lemma === 'be' && next?.pos === 'VBN' && doneToPeople.has(next.lemma);
};

/** "The Bishop of Oradea, László Tőkés, spoke": beside a noun for somebody, between commas. */
const isApposed = (sentence: Sentence, first: number, last: number): boolean => {
  const [before, behind] = [first - 1, last + 1].map((index) => sentence.tokens[index]?.text ?? '');
  const arc = sentence.tree[last];
  if (last === first || before !== ',' || !/^[,.]?$/.test(behind ?? '') || arc?.relation !== 'appos') return false;
  const noun = arc.governor;
  return (
    noun < first &&
    /^(NN|NNP)$/.test(sentence.tokens[noun]?.pos ?? '') &&
    nounKind(sentence, noun) === 'Person' &&
    /^(DT|PRP\$|POS|NNP?|JJ)$/.test(sentence.tokens[noun - 1]?.pos ?? '')
  );
};

/** "Fico, Hale and Moore": in a list of which all others, two at least, are people. */
const isAmongPeople = (sentence: Sentence, first: number, last: number, names: readonly Name[]): boolean => {
  const links = /^(,|and|or)$/;
  const next = (from: number, step: 1 | -1): Name | undefined => {
    let at = from;
    while (links.test(sentence.tokens[at]?.text ?? '')) at += step;
    return at === from ? undefined : names.find((name) => (step > 0 ? name.first : name.last) === at);
  };
  const around: Name[] = [];
  for (let name = next(last + 1, 1); name; name = next(name.last + 1, 1)) around.push(name);
  for (let name = next(first - 1, -1); name; name = next(name.first - 1, -1)) around.push(name);
  return around.length > 1 && around.every(({ kind }) => kind === 'Person');
};
