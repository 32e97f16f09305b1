import type { Sentence } from '../../model/annotation.js';
import { arcTo } from '../../model/syntax.js';
import { isTitleCase } from '../../model/titleCase.js';
import { famousNames } from '../../ontology/famousNames.js';
import { isDemonym, isKnownOrganization, placeNamed } from '../../ontology/gazetteer.js';
import { isGivenName } from '../../ontology/givenNames.js';
import { organizationNameHeads, organizationNouns } from '../../ontology/organizationNouns.js';
import { placeNameHeads } from '../../ontology/placeNouns.js';
import { bySentence, type Name, type NameKind, type NameRule, textOfName, wordsOf } from './name.js';

/**
 * What is listed is of one kind: of four names or more that nothing but commas and "and" stand between, the one that was read
 * otherwise is what the others are, unless a table, a title or its words say what it is.
 */
export const listedKinds: NameRule = (sentences, names) => {
  const groups = bySentence(names, sentences.length);
  return sentences.flatMap((sentence, index) => {
    const own = [...(groups[index] ?? [])].sort((a, b) => a.first - b.first);
    return isTitleCase(sentence) ? own : listsOf(sentence, own).flatMap((list) => alike(sentence, list));
  });
};

/** The names in runs; a name that is in no list is one by itself. */
const listsOf = (sentence: Sentence, names: readonly Name[]): Name[][] =>
  names.reduce<Name[][]>((lists, name) => {
    const list = lists.at(-1);
    const before = list?.at(-1);
    if (list && before && isNext(sentence, before, name)) list.push(name);
    else lists.push([name]);
    return lists;
  }, []);

const isNext = (sentence: Sentence, before: Name, name: Name): boolean => {
  const between = sentence.tokens.slice(before.last + 1, name.first).map(({ text }) => text);
  return between.length > 0 && /^(,|;|and|or|, and|, or|; and)(?: the)?$/.test(between.join(' '));
};

const alike = (sentence: Sentence, list: readonly Name[]): Name[] => {
  const most = kindOfMost(list) ?? kindAround(sentence, list);
  const kind = most ?? (isWhere(sentence, list) ? 'Place' : undefined);
  return list.map((name) =>
    kind === undefined || name.kind === kind || isCertain(sentence, name, kind, most === undefined)
      ? name
      : { ...name, kind, rule: 'names.listed' },
  );
};

/** Three of four, four of five, five of six or seven: no kind rules where places stand behind towns, or bodies behind people. */
const kindOfMost = (list: readonly Name[]): NameKind | undefined =>
  (['Person', 'Place', 'Organization'] as const).find((kind) => {
    const of = list.filter((name) => name.kind === kind).length;
    return list.length >= 4 && of * 4 >= list.length * 3;
  });

/**
 * "hit Kherson, Sumy and Odesa", "Hale, Moore and al-Sadr were invited": of three one word in the midst is what both others are,
 * and a family name that begins with an article somebody.
 */
const kindAround = (sentence: Sentence, list: readonly Name[]): NameKind | undefined => {
  const [first, second, third] = list;
  if (!first || !second || !third || list.length !== 3 || textBetween(sentence, second, third) === ',')
    return undefined;
  const kinds: readonly NameKind[] = ['Person', 'Place'];
  if (
    first.kind === third.kind &&
    second.kind !== first.kind &&
    kinds.includes(second.kind) &&
    isWord(sentence, second) &&
    // "Tehran, Khamenei and Damascus".
    !famousNames.has(wordsOf(sentence, second.first, second.last))
  )
    return kinds.find((kind) => kind === first.kind);
  const isArabic = /^(al|el)$/.test(sentence.tokens[third.first]?.text ?? '') && isWord(sentence, third);
  return isArabic && first.kind === 'Person' && second.kind === 'Person' ? 'Person' : undefined;
};

/** "Korda", "al-Sadr", "Gilgit-Baltistan". */
const isWord = (sentence: Sentence, { first, last }: Name): boolean =>
  first === last || (last - first === 2 && /^[-‑]$/.test(sentence.tokens[first + 1]?.text ?? ''));

const textBetween = (sentence: Sentence, before: Name, name: Name): string =>
  sentence.tokens
    .slice(before.last + 1, name.first)
    .map(({ text }) => text)
    .join(' ');

/** "sites in Aita, Khiam and Maroun", "gunmen stormed Tsibiri, Gidan Adamu and Kwari": one that is a place, behind what leads to places only. */
const isWhere = (sentence: Sentence, list: readonly Name[]): boolean => {
  const [first, last] = [list[0], list.at(-1)];
  if (!first || !last || list.length < 2 || list.every(({ kind }) => kind !== 'Place')) return false;
  // "in Miami, Harlen International": only what "and" ends is a list of places.
  const links = sentence.tokens.slice(first.last + 1, last.first).map(({ text }) => text);
  if (links.at(-1) !== 'and' || links.includes(';')) return false;
  // "In Paris, Hale and Moore met".
  if (/^(VB[DZP]|MD|POS)$/.test(sentence.tokens[last.last + 1]?.pos ?? '')) return false;
  // "After talks in Paris, Hale and Moore jointly called for it": they do it.
  if (list.slice(1).some((name) => /^nsubj/.test(arcTo(sentence, name.last)?.relation ?? ''))) return false;
  const before = sentence.tokens[first.first - 1];
  const leads =
    (/^(in|near|around|outside|across)$/.test(before?.text ?? '') && first.kind === 'Place') ||
    (before?.pos.startsWith('VB') === true &&
      /^(storm|raid|overrun|shell|bombard|besiege|recapture|retake)$/.test(before.lemma));
  const words = list.flatMap(({ first: begin, last: end }) =>
    sentence.tokens.slice(begin, end + 1).map(({ text }) => text),
  );
  return leads && words.every((word) => !isGivenName(word));
};

const isCertain = (sentence: Sentence, name: Name, kind: NameKind, isInWhere: boolean): boolean => {
  const text = textOfName(sentence, name);
  const last = sentence.tokens[name.last]?.text ?? '';
  if (name.kind === 'Group' || name.rule === 'names.title' || name.rule === 'names.known') return true;
  if (placeNamed(text) !== undefined || isKnownOrganization(text) || isDemonym(text)) return true;
  if (kind !== 'Person' && name.kind === 'Person' && !isWord(sentence, name) && !isInWhere) return true;
  if (kind === 'Person' && name.kind === 'Organization' && (name.first === name.last || /^\p{Lu}+$/u.test(text)))
    return true;
  return organizationNameHeads.has(last) || organizationNouns.has(last.toLowerCase()) || placeNameHeads.has(last);
};
