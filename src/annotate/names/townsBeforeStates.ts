import type { Sentence } from '../../model/annotation.js';
import { atTokens } from '../../model/syntax.js';
import { isTitleCase } from '../../model/titleCase.js';
import { isKnownOrganization, placeNamed } from '../../ontology/gazetteer.js';
import { isGivenName } from '../../ontology/givenNames.js';
import { organizationNameHeads } from '../../ontology/organizationNouns.js';
import { bySentence, isCapitalized, type Name, type NameRule, wordsOf } from './name.js';

/**
 * "Reno, Nev.", "Burbank, Calif.": before a comma and a state in short is a town, whoever else may have that name; "of Selby, Ohio;", "in
 * Harth, Norway,": before a whole name where places stand.
 */
export const townsBeforeStates: NameRule = (sentences, names) => {
  const groups = bySentence(names, sentences.length);
  return sentences.flatMap((sentence, index) => {
    const own = groups[index] ?? [];
    return isTitleCase(sentence) ? own : withTowns(sentence, own);
  });
};

export const townBeforeState = 'names.town-before-state';
const rule = townBeforeState;

const withTowns = (sentence: Sentence, names: readonly Name[]): Name[] => {
  const turned = names.map((name) => (isTown(sentence, name) ? { ...name, kind: 'Place' as const, rule } : name));
  const found = atTokens(sentence, ({ index, pos }): Name[] => {
    const town = pos === 'NNP' && isCapitalized(sentence.tokens[index]) && stateAt(sentence, index + 1);
    const isAlone = () => !isCapitalized(sentence.tokens[index - 1]) || index === 0;
    const isFree = () => names.every((name) => name.last < index || name.first > index);
    return town && isPlaced(sentence, index) && isAlone() && isFree()
      ? [{ sentence: sentence.index, first: index, last: index, kind: 'Place', rule }]
      : [];
  });
  return [...turned, ...found];
};

/** A firm or a school may have its state behind it too: "Rice University, Tex.". */
const isTown = (sentence: Sentence, name: Name): boolean =>
  name.last - name.first < 2 &&
  ((stateAt(sentence, name.last + 1) && isPlaced(sentence, name.first)) || isBeforeLand(sentence, name)) &&
  !organizationNameHeads.has(sentence.tokens[name.last]?.text ?? '');

/** Behind a preposition of place and before a comma, a land and the end of the phrase: "of Selby, Ohio;", "at the Selby, Ohio, rally". */
const isBeforeLand = (sentence: Sentence, { kind, rule: by, first, last }: Name): boolean => {
  const text = (index: number) => sentence.tokens[index]?.text ?? '';
  if (!/^(Person|Organization)$/.test(kind) || by === 'names.title' || text(last + 1) !== ',') return false;
  if (isGivenName(text(first)) || isKnownOrganization(wordsOf(sentence, first, last))) return false;
  const land = [last + 3, last + 2].find((end) => placeNamed(wordsOf(sentence, last + 2, end)) !== undefined);
  if (land === undefined || !/^[,;.)]$/.test(text(land + 1))) return false;
  const subtype = placeNamed(wordsOf(sentence, last + 2, land))?.subtype;
  const lead = text(first - 1).toLowerCase();
  // "officials of Arvex, Norway, and Peru" are listed; "in Arvex, Norway" and "Ana Hale, 31, of Selby, Georgia;" are places.
  return (
    (subtype === 'region' && /^(in|of|from|near|outside|at|the)$/.test(lead) && text(last).length > 3) ||
    (subtype === 'country' &&
      (/^(in|near|outside)$/.test(lead) || (lead === 'of' && /^\d{1,3}$/.test(text(first - 3)))))
  );
};

/** Behind a preposition, or in a list of such. */
const isPlaced = (sentence: Sentence, first: number): boolean =>
  /^(in|at|of|from|near|to|outside|around|for|and|;|,|_|-|--|leave|left)$/i.test(
    sentence.tokens[first - 1]?.text ?? '',
  );

/** A comma and one of the short forms with a full stop: "Ariz.", "N.Y.". */
const stateAt = (sentence: Sentence, comma: number): boolean => {
  const state = sentence.tokens[comma + 1];
  if (sentence.tokens[comma]?.text !== ',' || !state) return false;
  // The last full stop of a sentence is a token of its own.
  const dotted = state.text.endsWith('.') || sentence.tokens[comma + 2]?.start === state.end;
  const short = state.text.endsWith('.') ? state.text : `${state.text}.`;
  return dotted && placeNamed(short)?.subtype === 'region' && wordsOf(sentence, comma + 1, comma + 1).length < 8;
};
