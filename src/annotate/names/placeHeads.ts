import type { Sentence, Token } from '../../model/annotation.js';
import { isTitleCase } from '../../model/titleCase.js';
import { isDemonym, placeNamed } from '../../ontology/gazetteer.js';
import { isGivenName } from '../../ontology/givenNames.js';
import {
  administrativeNouns,
  naturalNouns,
  placeDivisionNouns,
  placeNameHeads,
  placeNamePrefixes,
} from '../../ontology/placeNouns.js';
import { bySentence, isCapitalized, isNameWord, type Name, type NameRule, wordsOf } from './name.js';

/**
 * Places that a head noun gives away: "Changi International Airport", "Lake Sevan", "Gulf of Finland", and with a small
 * noun of division "Helmand province", "Garabagh region"; "Hill 402" by its number.
 */
export const placeHeads: NameRule = (sentences, names) => {
  const groups = bySentence(names, sentences.length);
  return sentences.flatMap((sentence, index) => {
    const own = groups[index] ?? [];
    return isTitleCase(sentence) ? own : withDivisions(sentence, withHeads(sentence, own));
  });
};

const withHeads = (sentence: Sentence, names: readonly Name[]): Name[] => {
  let result = [...names];
  for (let index = 0; index < sentence.tokens.length; index++) {
    const found = headedAt(sentence, index);
    if (!found) continue;
    const over = result.filter((name) => name.first <= found.last && name.last >= found.first);
    const free = over.every(
      (name) =>
        name.first >= found.first &&
        name.last <= found.last &&
        (name.kind !== 'Organization' || found.begins || name.first > found.first || name.last < found.last) &&
        name.rule !== 'names.organization-head',
    );
    const isSomebody = over.some((name) => name.kind === 'Person' && name.last === found.last);
    if (!free || (!found.begins && isSomebody && !isShore(sentence, found))) continue;
    result = [
      ...result.filter((name) => !over.includes(name)),
      { sentence: sentence.index, first: found.first, last: found.last, kind: 'Place', rule: 'names.place-head' },
    ];
    index = found.last;
  }
  return result;
};

/** "Selby Shoal", "Harth Bay": nobody is called so but with a given name before it. */
const isShore = (sentence: Sentence, { first, last }: Headed): boolean =>
  /^(Shoal|Reef|Bay|Atoll|Strait|Islands?|Peninsula|Archipelago)$/.test(sentence.tokens[last]?.text ?? '') &&
  !isGivenName(sentence.tokens[first]?.text ?? '');

/** Whether a word before it, "Lake", or the last word gives the place away. */
interface Headed {
  readonly first: number;
  readonly last: number;
  readonly begins?: true;
}

const headedAt = (sentence: Sentence, index: number): Headed | undefined => {
  const token = sentence.tokens[index];
  if (!token || !isProper(sentence, index)) return undefined;
  if (placeNamePrefixes.has(token.text)) {
    const next = sentence.tokens[index + 1]?.text === 'of' ? index + 2 : index + 1;
    if (
      isProper(sentence, next) &&
      (next === index + 1 ? /^(Lake|Mount|Mt\.|Cape|Fort|Port|Camp)$/.test(token.text) : true) &&
      // "the Camp Fire", "the Camp Commander".
      !(token.text === 'Camp' && /^the$/i.test(sentence.tokens[index - 1]?.text ?? ''))
    ) {
      const first = isWideWord(sentence, index - 1) ? index - 1 : index;
      const last = next > index + 1 ? lastOfState(sentence, next) : lastProper(sentence, next);
      return { first, last, begins: true };
    }
  }
  if (token.text === 'Empire' && isDemonym(sentence.tokens[index - 1]?.text ?? ''))
    return { first: index - 1, last: index };
  const number = sentence.tokens[index + 1];
  if (
    /^(Hill|Height|Highway|Route|Checkpoint|Outpost)$/.test(token.text) &&
    number?.pos === 'CD' &&
    /^\d{1,4}$/.test(number.text)
  )
    return { first: index, last: index + 1, begins: true };
  if (!placeNameHeads.has(token.text) || !isProper(sentence, index - 1) || isProper(sentence, index + 1))
    return undefined;
  let first = index;
  while (first > 0 && isProper(sentence, first - 1)) first--;
  return { first, last: index };
};

/** "the Republic of Korea John Hale": who is its envoy is no part of it. */
const lastOfState = (sentence: Sentence, index: number): number => {
  let last = index;
  while (isProper(sentence, last + 1) && !isGivenName(sentence.tokens[last + 1]?.text ?? '')) last++;
  // "the Republic of Norland Mevlüt Koray": no longer than the country that is known.
  for (let end = last; end >= index && last > index + 1; end--)
    if (placeNamed(wordsOf(sentence, index, end))?.subtype === 'country') return end;
  return last;
};

/** "the Grand Duchy of Velin", "the East Riding of Harth". */
const isWideWord = (sentence: Sentence, index: number): boolean =>
  /^(Grand|Crown|Autonomous|East|West|North|South)$/.test(sentence.tokens[index]?.text ?? '') &&
  /^(Duchy|Riding|Province|Republic|Kingdom|Principality)$/.test(sentence.tokens[index + 1]?.text ?? '');

const isProper = (sentence: Sentence, index: number): boolean =>
  isNameWord(sentence.tokens[index]) && /^NNP/.test(sentence.tokens[index]?.pos ?? '');

const lastProper = (sentence: Sentence, index: number): number => {
  let last = index;
  while (isProper(sentence, last + 1)) last++;
  return last;
};

/**
 * A place takes the noun of division behind it. What the tagger took for a person is a place before most of them: a
 * district may bear a person's name, a person no district.
 */
const withDivisions = (sentence: Sentence, names: readonly Name[]): Name[] =>
  names.map((name) => {
    const noun = sentence.tokens[name.last + 1];
    // "the Kachin village of Namti", "the southern Osa town of Sul": whose village it is; "in Osa village of Sul district" names it.
    if (
      /^(village|town|city)$/.test(noun?.text ?? '') &&
      !/^(in|at|near|from|to)$/.test(sentence.tokens[name.first - 1]?.text ?? '') &&
      sentence.tokens[name.last + 2]?.text === 'of' &&
      isCapitalized(sentence.tokens[name.last + 3])
    )
      return name;
    if (!noun || isCapitalized(noun) || isHeadBehind(sentence.tokens[name.last + 2])) return name;
    if (isInLand(wordsOf(sentence, name.first, name.last), noun.text)) return name;
    const isNatural = naturalNouns.has(noun.text) && sentence.tokens[name.first - 1]?.text === 'the';
    const fits =
      (isNatural && name.kind !== 'Organization' && name.first === name.last) ||
      (name.kind === 'Place' && (placeDivisionNouns.has(noun.text) || isDepartment(sentence, name))) ||
      (name.kind === 'Person' && administrativeNouns.has(noun.text.replace(/s$/, '')));
    return fits ? { ...name, last: name.last + 1, kind: 'Place', rule: 'names.place-division' } : name;
  });

/** "a US state", "an Ohio town": a part of the land before it, and nothing called so. */
const isInLand = (land: string, noun: string): boolean => {
  const subtype = placeNamed(land)?.subtype;
  return (
    (/^(town|village)s?$/.test(noun) && (subtype === 'country' || subtype === 'region')) ||
    (/^states?$/.test(noun) && /^(US|U\.S\.|USA)$/.test(land))
  );
};

/** "in San Miguel department", "Achi, Bolivar department", "Colombia's Arauca department": a part of a country; "the Chicago department" is a body. */
const isDepartment = (sentence: Sentence, { first, last }: Name): boolean =>
  sentence.tokens[last + 1]?.text === 'department' &&
  /^(in|near|throughout|across|from|,|['’]s)$/.test(sentence.tokens[first - 1]?.text ?? '');

/** "Helmand province governor"; the day in "Helmand province Tuesday" heads nothing. */
const isHeadBehind = (token: Token | undefined): boolean =>
  /^N/.test(token?.pos ?? '') && !/^(DATE|TIME)$/.test(token?.ner ?? '');
