import type { Sentence } from '../../model/annotation.js';
import { atTokens } from '../../model/syntax.js';
import { definedBodies } from '../../ontology/bodyNameWords.js';
import { placeNamed } from '../../ontology/gazetteer.js';
import { isGivenName } from '../../ontology/givenNames.js';
import { definedPlaces } from '../../ontology/placeNameWords.js';
import { nounKind } from '../mentions/nounKind.js';
import { nounPhrases } from '../mentions/nounPhrases.js';
import { type Name, type NameKind, wordsOf } from './name.js';

/** "Aisby is a village ...": the subject at the head of the sentence, not tagged at all. */
export const definedNames = (sentence: Sentence, names: readonly Name[]): Name[] => {
  let last = -1;
  while (/^NNPS?$/.test(sentence.tokens[last + 1]?.pos ?? '')) last++;
  const copula = sentence.tokens[last + 1]?.text ?? '';
  const article = sentence.tokens[last + 2]?.text ?? '';
  if (
    last < 0 ||
    last > 4 ||
    names.some((name) => name.first <= last) ||
    !/^(is|was)$/.test(copula) ||
    !/^(an?|the|one)$/.test(article)
  )
    return [];
  const phrase = nounPhrases(sentence).find(({ first, head }) => first <= last + 3 && head > last + 2);
  const kind = phrase ? nounKind(sentence, phrase.head) : undefined;
  return kind && kind !== 'Group' && kind !== 'Event' && kind !== 'Document' && kind !== 'Date' && kind !== 'Figure'
    ? [{ sentence: sentence.index, first: 0, last, kind, rule: 'names.context' }]
    : [];
};

/** "Aero Gare was a manufacturer", "Haldby is a village": what the subject at the head of the sentence is, whatever the tagger saw. */
export const definedKind = (sentence: Sentence, { first, last, kind }: Name): NameKind | undefined => {
  const text = (index: number) => sentence.tokens[index]?.text ?? '';
  const isHead = first === 0 || (first === 1 && /^the$/i.test(text(0)));
  if (kind === 'Person' && first === last && isSoFar(text, last)) return 'Place';
  if (isHead && kind === 'Place') return isDefinedBody(sentence, first, last) ? 'Organization' : undefined;
  if (!isHead || !/^(is|was)$/.test(text(last + 1)) || !/^(an?|one|the)$/.test(text(last + 2))) return undefined;
  if (isGivenName(text(first))) return undefined;
  const phrase = nounPhrases(sentence).find((one) => one.first <= last + 3 && one.head > last + 2);
  const noun = text(phrase?.head ?? -1);
  if (text(last + 2) === 'the') return /^(capital|city|port|town)$/.test(noun) ? 'Place' : undefined;
  if (definedPlaces.has(noun)) return 'Place';
  return kind === 'Person' && definedBodies.has(noun) ? 'Organization' : undefined;
};

/** "Mogwen are a rock band": no town, unless the tables know one. */
const isDefinedBody = (sentence: Sentence, first: number, last: number): boolean => {
  const text = (index: number) => sentence.tokens[index]?.text ?? '';
  if (!/^(is|was|are|were)$/.test(text(last + 1)) || !/^an?$/.test(text(last + 2))) return false;
  const phrase = nounPhrases(sentence).find((one) => one.first <= last + 3 && one.head > last + 2);
  return (
    /^(band|group|duo|trio|quartet|club|team|company|airline|newspaper|magazine|brand|charity|orchestra)$/.test(
      text(phrase?.head ?? -1),
    ) &&
    text((phrase?.head ?? -1) + 1) !== 'of' &&
    placeNamed(wordsOf(sentence, first, last)) === undefined
  );
};

/** "Harlen is 30 km from Dublin", "Harlen lies 30 miles north of it": nobody is so far. */
const isSoFar = (text: (index: number) => string, last: number): boolean =>
  /^(is|lies|was|lay)$/.test(text(last + 1)) &&
  [last + 3, last + 4].some((index) => /^(km|kilomet(?:er|re)s|miles)$/.test(text(index))) &&
  [last + 4, last + 5, last + 6].some((index) => /^(from|of|north|south|east|west|off|inland)$/.test(text(index)));

/** "Salome Tandia, a village teacher, ...": a run of proper nouns that nobody tagged, and what it is said to be. */
export const apposedNames = (sentence: Sentence, names: readonly Name[]): Name[] =>
  atTokens(sentence, (token, comma): Name[] => {
    const article = sentence.tokens[comma + 1]?.text ?? '';
    const isHeading = isOffice(sentence, comma + 1);
    if (token.text !== ',' || !(isHeading || /^(an?|the)$/.test(article))) return [];
    let first = comma;
    const alone = sentence.tokens[comma - 1];
    const behindFor = /^(for|of|by|from|with|at)$/.test(sentence.tokens[comma - 2]?.text ?? '');
    while (/^NNPS?$/.test(sentence.tokens[first - 1]?.pos ?? '') && sentence.tokens[first - 1]?.ner === 'O') first--;
    const isWord = comma - first === 1 && /^\p{Lu}\p{Ll}{2,}$/u.test(alone?.text ?? '');
    const single = isWord && (behindFor || (first === 0 && !isGivenName(alone?.text ?? '')));
    if (isHeading && comma - first >= 2 && comma - first < 5)
      return names.some((name) => name.first < comma && name.last >= first)
        ? []
        : [{ sentence: sentence.index, first, last: comma - 1, kind: 'Person', rule: 'names.context' }];
    if ((comma - first < 2 && !single) || names.some((name) => name.first < comma && name.last >= first)) return [];
    const phrase = nounPhrases(sentence).find((one) => one.first === comma + 1);
    const kind =
      phrase && sentence.tokens[phrase.head + 1]?.text !== 'of' ? nounKind(sentence, phrase.head) : undefined;
    if (single && kind !== 'Organization') return [];
    return kind === 'Person' || kind === 'Organization'
      ? [{ sentence: sentence.index, first, last: comma - 1, kind, rule: 'names.context' }]
      : [];
  });

/** "Magidi, 25, said", "Mzoxolo Magidi, 25, a miner": whom nobody tagged, and his age between commas. */
export const agedNames = (sentence: Sentence, names: readonly Name[]): Name[] =>
  atTokens(sentence, (token, comma): Name[] => {
    const [age, end] = [sentence.tokens[comma + 1], sentence.tokens[comma + 2]];
    if (token.text !== ',' || !/^[1-9]\d$/.test(age?.text ?? '') || end?.text !== ',' || age?.ner === 'DATE') return [];
    let first = comma;
    while (/^NNP$/.test(sentence.tokens[first - 1]?.pos ?? '') && sentence.tokens[first - 1]?.ner === 'O') first--;
    const words = sentence.tokens.slice(first, comma);
    const fits = words.length > 0 && words.length < 4 && words.every(({ text }) => /^\p{Lu}\p{Ll}/u.test(text));
    return fits && names.every((name) => name.last < first || name.first >= comma)
      ? [{ sentence: sentence.index, first, last: comma - 1, kind: 'Person', rule: 'names.context' }]
      : [];
  });

/** "Salome Tandia, head of the union,", "Salome Tandia, deputy director of the port,": an office without an article. */
export const isOffice = (sentence: Sentence, index: number): boolean => {
  const text = (at: number) => (sentence.tokens[at]?.text ?? '').toLowerCase();
  let noun = index;
  while (
    /^(deputy|vice|prime|interim|acting|former|executive|managing|secretary|director|general|chief|senior|regional|co-founder|assistant)$/.test(
      text(noun),
    ) &&
    text(noun + 1) !== 'of'
  )
    noun++;
  return (
    text(noun + 1) === 'of' &&
    /^(head|chief|leader|director|president|chairman|chairwoman|chair|secretary|secretary-general|general|governor|mayor|minister|founder|co-founder|commander|spokesman|spokeswoman|spokesperson|professor|editor|king|queen|emir|sultan|ambassador|representative)$/.test(
      text(noun),
    )
  );
};
