import type { Sentence } from '../../model/annotation.js';
import { isTitleCase } from '../../model/titleCase.js';
import { textAt } from '../../model/words.js';
import { isDemonym, placeNamed } from '../../ontology/gazetteer.js';
import { isGivenName } from '../../ontology/givenNames.js';
import { organizationNameHeads } from '../../ontology/organizationNouns.js';
import { placeNameHeads } from '../../ontology/placeNouns.js';
import { nameParticles, nameSuffixes, personTitles, titlesAsNames } from '../../ontology/titles.js';
import { bySentence, isCapitalized, type Name, type NameRule, wordsOf } from './name.js';
import { behindFields } from './namesBehindFields.js';
import { isGeneralBody } from './organizationHead.js';

/** Only these make a person of what follows them, whatever the tagger says of it. */
const sure =
  /^(mr|mrs|ms|miss|dr|prof|gen|col|lt|maj|capt|sgt|cpl|pvt|adm|sen|rep|gov|rev|hon|brig|cmdr|cdr|sheikh|sheik|mullah|ayatollah|president|minister|premier|chancellor|senator|ambassador|spokesman|spokeswoman|spokesperson|general|colonel|major|sergeant|admiral|judge|justice|ceo|chairman|pope|archbishop)\.?$/i;

/**
 * "Mr. Lee Hsien Loong", "President Aliyev": what follows a title is a person and the title stays outside, be it that the
 * tagger took the title with it or the name for something else.
 */
export const titledPersons: NameRule = (sentences, names) => {
  const groups = bySentence(names, sentences.length);
  return sentences.flatMap((sentence, index) => {
    const trimmed = (groups[index] ?? [])
      .flatMap((name) => stateApart(sentence, name))
      .map((name) => withoutTitles(sentence, name));
    return isTitleCase(sentence) ? trimmed : behindFields(sentence, withTitled(sentence, trimmed));
  });
};

/** "Representative for Haiti Ana Petrova": the tagger runs on from the state to the name. */
const stateApart = (sentence: Sentence, name: Name): Name[] => {
  const first = sentence.tokens[name.first]?.text ?? '';
  const behind = /^(of|for|to|in)$/.test(sentence.tokens[name.first - 1]?.text ?? '');
  const given = sentence.tokens[name.first + 1]?.text ?? '';
  const isPerson = name.kind === 'Person' || (name.kind === 'Organization' && isGivenName(given));
  const isState = isPerson && placeNamed(first)?.subtype === 'country';
  if (name.last - name.first < 2 || !behind || !(isState || isMayorBehind(sentence, name))) return [name];
  return [
    { ...name, last: name.first, kind: 'Place' },
    { ...name, first: name.first + 1, kind: 'Person' },
  ];
};

/** "the mayor of Tartu Ana Petrova", all of which the tagger takes for a place. */
const isMayorBehind = (sentence: Sentence, { kind, first, last }: Name): boolean =>
  kind === 'Place' &&
  last - first === 2 &&
  sentence.tokens[first - 1]?.text === 'of' &&
  /^(mayor|governor|head|chief|president|minister|ambassador|bishop|archbishop)$/.test(textAt(sentence, first - 2)) &&
  placeNamed(sentence.tokens[first]?.text ?? '') !== undefined &&
  [first + 1, first + 2].every((index) => {
    const word = sentence.tokens[index]?.text ?? '';
    return /^\p{Lu}\p{Ll}+$/u.test(word) && !placeNameHeads.has(word) && !organizationNameHeads.has(word);
  });

const isTitle = (sentence: Sentence, index: number): boolean =>
  personTitles.has(textAt(sentence, index)) && !isGivenNameAt(sentence, index);

/** "Sheikh Hasina": a name that is a title elsewhere. */
const isGivenNameAt = (sentence: Sentence, index: number): boolean =>
  titlesBeforeNames.has(textAt(sentence, index)) &&
  titlesAsNames.has(`${sentence.tokens[index]?.text} ${sentence.tokens[index + 1]?.text}`.toLowerCase());

/** The first words of these: every word of a text is asked about, and hardly one is such a title. */
const titlesBeforeNames: ReadonlySet<string> = new Set([...titlesAsNames].map((name) => name.split(' ')[0] ?? ''));

const withoutTitles = (sentence: Sentence, name: Name): Name => {
  if (name.kind !== 'Person') return name;
  let first = name.first;
  while (
    first < name.last &&
    (isTitle(sentence, first) || isGrade(sentence, first) || /^[.-]$/.test(sentence.tokens[first]?.text ?? ''))
  )
    first++;
  const suffix = sentence.tokens[name.last + 1];
  const last = suffix && nameSuffixes.has(suffix.text) ? name.last + 1 : name.last;
  return first === name.first && last === name.last ? name : { ...name, first, last, rule: 'names.title' };
};

/** "Sergeant First Class", "Chief Petty Officer", "Airman 1st Class": grades between a rank and a name. */
const isGrade = (sentence: Sentence, index: number): boolean => {
  const [before, word, next] = [index - 1, index, index + 1].map((at) => sentence.tokens[at]?.text ?? '');
  if (word === 'Class') return /^(First|Second|Third|1st|2nd|3rd)$/.test(before ?? '');
  return /^(First|Second|Third|1st|2nd|3rd)$/.test(word ?? '') && next === 'Class';
};

const withTitled = (sentence: Sentence, names: readonly Name[]): Name[] => {
  let result = [...names];
  sentence.tokens.forEach((token, index) => {
    if (isGivenNameAt(sentence, index))
      result = result.map((name) =>
        name.kind === 'Person' && name.first === index + 1 ? { ...name, first: index, rule: 'names.title' } : name,
      );
    if (
      !(sure.test(token.text) || isAddress(sentence, index)) ||
      !isCapitalized(token) ||
      isGivenNameAt(sentence, index)
    )
      return;
    let first = index + 1;
    while (isGrade(sentence, first)) first++;
    const isAddressed = isAddress(sentence, index);
    if (
      (!isPersonWord(sentence, first) && !isTownAsName(sentence, first) && !isAddressed) ||
      isTitle(sentence, first) ||
      isGeneralBody(sentence, first)
    )
      return;
    let last = first;
    while (
      isPersonWord(sentence, last + 1) ||
      (nameParticles.has(sentence.tokens[last + 1]?.text ?? '') && isPersonWord(sentence, last + 2))
    )
      last++;
    const over = result.filter((name) => name.last >= index && name.first <= last);
    if (
      over.some(
        (name) =>
          name.kind !== 'Other' &&
          !(name.kind === 'Person' && name.first >= first && name.last <= last) &&
          !(name.kind === 'Place' && name.first === first && name.last === first && (last > first || isAddressed)),
      )
    )
      return;
    if (over.some((name) => name.kind === 'Other' && name.first < first && !isPeopleBefore(sentence, name, index)))
      return;
    result = [
      ...result.filter((name) => !over.includes(name)),
      { sentence: sentence.index, first, last, kind: 'Person', rule: 'names.title' },
    ];
  });
  return result;
};

/** "South Korean President Park Geun-hye", all of which the tagger takes for one thing. */
const isPeopleBefore = (sentence: Sentence, { first }: Name, title: number): boolean =>
  first < title && isDemonym(wordsOf(sentence, first, title - 1));

const isPersonWord = (sentence: Sentence, index: number): boolean => {
  const token = sentence.tokens[index];
  if (!token || !isCapitalized(token) || !/^NNPS?$/.test(token.pos)) return false;
  return (
    !/^(DATE|TIME|NUMBER|DURATION|LOCATION|ORGANIZATION)$/.test(token.ner) &&
    !isDemonym(token.text) &&
    !placeNamed(token.text)
  );
};

/** "Mr Washington met Ms London": no place is called so, whatever the tables and the tagger know. */
const isAddress = (sentence: Sentence, title: number): boolean =>
  (/^(Mr|Mrs|Ms)\.?$/.test(sentence.tokens[title]?.text ?? '') ||
    // "Lord Palmerston"; not "Lord Howe Island".
    (/^(Lord|Lady|Sir|Dame)$/.test(sentence.tokens[title]?.text ?? '') &&
      !/^NNP/.test(sentence.tokens[title + 2]?.pos ?? '') &&
      !placeNameHeads.has(sentence.tokens[title + 1]?.text ?? ''))) &&
  /^NNP/.test(sentence.tokens[title + 1]?.pos ?? '') &&
  /^\p{Lu}\p{L}*\p{Ll}$/u.test(sentence.tokens[title + 1]?.text ?? '');

/** "Colonel Milan Repic", "Judge Florence Adeyemi": a town's name before a family name and behind a title is a given name. */
const isTownAsName = (sentence: Sentence, index: number): boolean => {
  const [token, next] = [sentence.tokens[index], sentence.tokens[index + 1]];
  const place = placeNamed(token?.text ?? '');
  return (
    place !== undefined &&
    place.subtype !== 'country' &&
    token?.pos === 'NNP' &&
    isPersonWord(sentence, index + 1) &&
    !organizationNameHeads.has(next?.text ?? '') &&
    !placeNameHeads.has(next?.text ?? '') &&
    !isTitle(sentence, index + 1)
  );
};
