import type { Sentence } from '../../model/annotation.js';
import { isTitleCase } from '../../model/titleCase.js';
import { textAt } from '../../model/words.js';
import { isDemonym, isKnownOrganization, placeNamed } from '../../ontology/gazetteer.js';
import { isGivenName } from '../../ontology/givenNames.js';
import { shipPrefixes } from '../../ontology/nameContexts.js';
import { notNames } from '../../ontology/notNames.js';
import { nounsAfterBodies, nounsBeforeBodies, vesselNouns } from '../../ontology/nounsBesideNames.js';
import { personTitles } from '../../ontology/titles.js';
import { bySentence, isCapitalized, type Name, type NameKind, type NameRule, replaceOverlapping } from './name.js';

/**
 * A small noun beside capitals says what they name, though the tagger saw nothing: "the Georgian Dream party", "the daily
 * Novo Vreme"; and that "the tanker Ocean Pearl" is neither a place nor a person.
 */
export const nounsBesideNames: NameRule = (sentences, names) => {
  const groups = bySentence(names, sentences.length);
  return sentences.flatMap((sentence, index) => {
    const own = groups[index] ?? [];
    return isTitleCase(sentence) ? own : besideNouns(sentence, own);
  });
};

const besideNouns = (sentence: Sentence, names: readonly Name[]): Name[] => {
  let result = [...names];
  sentence.tokens.forEach((token, noun) => {
    if (shipPrefixes.has(token.text)) {
      result = withShip(sentence, noun, result);
      return;
    }
    if (isCapitalized(token)) return;
    const carrier = token.text === 'carrier' ? carrierKind(sentence, noun) : undefined;
    const after = carrier
      ? runAfter(sentence, noun, carrier)
      : vesselNouns.has(token.text) || isUnquotedWork(sentence, noun)
        ? runAfter(sentence, noun, 'Other')
        : nounsBeforeBodies.has(token.text)
          ? runAfter(sentence, noun, 'Organization')
          : undefined;
    const found = after ?? (nounsAfterBodies.has(token.text) ? runBefore(sentence, noun) : undefined);
    if (!found) return;
    const over = result.filter((name) => name.first <= found.last && name.last >= found.first);
    const inside = over.every((name) => name.first >= found.first && name.last <= found.last);
    const replaced =
      found.kind === 'Other' ||
      armedNouns.test(token.text) ||
      isMovement(sentence, noun) ||
      over.every((name) => name.kind === 'Place' || name.kind === 'Other');
    if (inside && replaced) result = [...result.filter((name) => !over.includes(name)), found];
  });
  return result;
};

/** "HMS Argent", "the MV Baltic Star": the prefix and all capitals behind it are a ship. */
const withShip = (sentence: Sentence, first: number, names: readonly Name[]): Name[] => {
  let last = first;
  while (isCapitalized(sentence.tokens[last + 1]) && /^NN/.test(sentence.tokens[last + 1]?.pos ?? '')) last++;
  // "MT Bunga Emas 10".
  if (last > first && /^\d+$/.test(sentence.tokens[last + 1]?.text ?? '')) last++;
  return last > first
    ? replaceOverlapping(names, { sentence: sentence.index, first, last, kind: 'Other', rule: 'names.noun-beside' })
    : [...names];
};

/** "the film Titanic won"; in "the film Maria Orlova directed" a person stands there. */
const isUnquotedWork = (sentence: Sentence, noun: number): boolean => {
  const text = (index: number) => sentence.tokens[index]?.text ?? '';
  if (!/^(film|movie|novel|song|album|sitcom|musical|opera)$/.test(text(noun))) return false;
  const isGiven = isGivenName(text(noun + 1));
  return !(isGiven && isCapitalized(sentence.tokens[noun + 2]));
};

/** "the aircraft carrier X" is a ship, "the Kenyan carrier X" and "the budget carrier X" an airline, "the carrier X" either. */
const carrierKind = (sentence: Sentence, noun: number): NameKind | undefined => {
  const before = sentence.tokens[noun - 1]?.text ?? '';
  if (before === 'aircraft') return 'Other';
  return isDemonym(before) || /^(flag|budget|air|national|low-cost|regional|cost)$/.test(before)
    ? 'Organization'
    : undefined;
};

/** "the newspaper X", "the ferry X", "his tanker, the X". */
const runAfter = (sentence: Sentence, noun: number, kind: NameKind): Name | undefined => {
  const text = (index: number) => sentence.tokens[index]?.text ?? '';
  let first = noun + 1;
  if (kind === 'Other' && text(first) === ',') first++;
  if (kind === 'Other' && text(first) === 'the') first++;
  const isCalled = /^(called|named)$/.test(text(first));
  if (isCalled) first++;
  let last = first - 1;
  const fits = (index: number) =>
    isRunWord(sentence, index) ||
    (kind === 'Other' && isCapitalized(sentence.tokens[index]) && sentence.tokens[index]?.ner === 'PERSON') ||
    // "the frigate Admiral Makarov", "the ship Captain Hale".
    (kind === 'Other' && index === noun + 1 && isTitleRun(sentence, index) && isCapitalized(sentence.tokens[index]));
  for (;;) {
    if (fits(last + 1) || (last >= first && /^(de|la|el|del|al|y)$/.test(text(last + 1)))) last++;
    // "the aid group Sea-Watch".
    else if (last >= first && isTightHyphen(sentence, last + 1) && fits(last + 2)) last += 2;
    else break;
  }
  if (kind === 'Other' && last >= first && /^\d+$/.test(text(last + 1))) last++;
  const isFamous = isUnquotedWork(sentence, noun) && placeNamed(text(first))?.subtype === 'city';
  if (
    last < first ||
    // "The film named Ana Hale as a witness", "The firm named Hale chairman".
    (isCalled && (text(last + 1) === 'as' || /^(NN|PRP\$|DT|JJ)$/.test(sentence.tokens[last + 1]?.pos ?? ''))) ||
    (!isFamous && isKnown(sentence, first, last)) ||
    (kind !== 'Other' && isTitleRun(sentence, first))
  )
    return undefined;
  return { sentence: sentence.index, first, last, kind, rule: 'names.noun-beside' };
};

/** "the Georgian Dream party"; not "the Labour, the Republican party" alone, nor "the Polish company". */
const runBefore = (sentence: Sentence, noun: number): Name | undefined => {
  let first = noun;
  const isPerson = (index: number) =>
    (armedNouns.test(sentence.tokens[noun]?.text ?? '') || isMovement(sentence, noun)) &&
    sentence.tokens[index]?.ner === 'PERSON';
  while (isRunWord(sentence, first - 1) || isPerson(first - 1)) first--;
  const before = sentence.tokens[first - 1]?.text ?? '';
  if (noun - first < 2 || first === 0 || !/^(the|The|a|an|their|its|of|and|,)$/.test(before)) return undefined;
  while (first < noun && isDemonym(sentence.tokens[first]?.text ?? '') && noun - first > 2) first++;
  if (isKnown(sentence, first, noun - 1) || isTitleRun(sentence, first)) return undefined;
  return { sentence: sentence.index, first, last: noun - 1, kind: 'Organization', rule: 'names.noun-beside' };
};

/** Behind these the name is the body's, though it look like a person's: "the Mai Tembo militia". */
const armedNouns = /^(militia|gang|cartel)$/;

/** "the Balai Citoyen movement": two words, of which none is a given name. */
const isMovement = (sentence: Sentence, noun: number): boolean => {
  const [article, first, second] = [noun - 3, noun - 2, noun - 1].map((index) => sentence.tokens[index]?.text ?? '');
  return (
    /^(movement|party|bloc)$/.test(sentence.tokens[noun]?.text ?? '') &&
    article?.toLowerCase() === 'the' &&
    [first, second].every((word) => word !== undefined && !isGivenName(word))
  );
};

const isRunWord = (sentence: Sentence, index: number): boolean => {
  const token = sentence.tokens[index];
  return (
    isCapitalized(token) &&
    token !== undefined &&
    /^(NN|JJ|FW|VBN|VBG|CD)/.test(token.pos) &&
    !/^(DATE|TIME|PERSON)$/.test(token.ner)
  );
};

const isTightHyphen = (sentence: Sentence, index: number): boolean => {
  const [before, hyphen, next] = [index - 1, index, index + 1].map((at) => sentence.tokens[at]);
  return /^[-‑]$/.test(hyphen?.text ?? '') && before?.end === hyphen?.start && hyphen?.end === next?.start;
};

const isTitleRun = (sentence: Sentence, first: number): boolean => personTitles.has(textAt(sentence, first));

const isKnown = (sentence: Sentence, first: number, last: number): boolean => {
  const words = sentence.tokens.slice(first, last + 1).map((token) => token.text);
  const text = words.join(' ');
  const plain = words.every((word) => notNames.has(word) || isDemonym(word));
  return plain || placeNamed(text) !== undefined || isKnownOrganization(text);
};
