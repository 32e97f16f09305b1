import type { Sentence, Token } from '../../model/annotation.js';
import {
  organizationHeadsWithOf,
  organizationNameHeads,
  organizationNouns,
} from '../../ontology/organization-nouns.js';
import { lineNoise, personTitles } from '../../ontology/titles.js';
import { placeNamed } from './gazetteer.js';
import { bySentence, isCapitalized, isNameWord, type Name, type NameRule } from './name.js';
import { isCapitalLine, isTitleCase } from './titleCase.js';

/**
 * Capitalised words around a head noun of organizations are one name: "Soviet Army", "Milli Majlis", "Ministry of Foreign
 * Affairs", "Permanent Mission of Azerbaijan". The tagger often cuts such a name, or takes only the place out of it.
 */
export const organizationHeads: NameRule = (sentences, names) => {
  const groups = bySentence(names, sentences.length);
  return sentences.flatMap((sentence, index) => {
    const own = groups[index] ?? [];
    return isTitleCase(sentence) ? own : headedNames(sentence, own);
  });
};

const headedNames = (sentence: Sentence, names: readonly Name[]): Name[] => {
  let result = [...names];
  for (let head = 0; head < sentence.tokens.length; head++) {
    if (!isHead(sentence, head) || isInPlace(result, head)) continue;
    const first = leftOf(sentence, head, result);
    const last = rightOf(sentence, head, result);
    if (first === last && !standsAlone(sentence, head)) continue;
    const over = result.filter((name) => name.first <= last && name.last >= first);
    const from = Math.min(first, ...over.filter((name) => name.kind === 'Organization').map((name) => name.first));
    const to = Math.max(last, ...over.filter((name) => name.kind === 'Organization').map((name) => name.last));
    if (isCapitalLine(sentence) && (from < first || to > last)) continue;
    if (over.some((name) => name.kind === 'Person' && (name.first < from || name.last > to))) continue;
    if (over.some((name) => (name.kind === 'Place' || name.kind === 'Other') && (name.first < from || name.last > to)))
      continue;
    result = [
      ...result.filter((name) => name.last < from || name.first > to),
      { sentence: sentence.index, first: from, last: to, kind: 'Organization', rule: 'names.organization-head' },
    ];
    head = to;
  }
  return result;
};

const isHead = (sentence: Sentence, index: number): boolean => {
  const token = sentence.tokens[index];
  if (!token || !isNameWord(token) || !/^NNP?S?$/.test(token.pos)) return false;
  if (
    token.text === 'Press' &&
    /^(Secretary|Conference|Release|Officer|Briefing|Statement)$/.test(sentence.tokens[index + 1]?.text ?? '')
  )
    return false;
  return (
    isIslamicState(sentence, index) ||
    organizationNameHeads.has(token.text) ||
    organizationNouns.has(token.text.toLowerCase()) ||
    organizationNouns.has(token.lemma.toLowerCase())
  );
};

/** The one state that is no state: "Islamic State of Iraq and the Levant". */
const isIslamicState = (sentence: Sentence, index: number): boolean =>
  sentence.tokens[index]?.text === 'State' && sentence.tokens[index - 1]?.text === 'Islamic';

/** Back over the capitalised words before the head. A person's name, a title, a mark or the sentence's first "The" ends it. */
const leftOf = (sentence: Sentence, head: number, names: readonly Name[]): number => {
  let first = head;
  while (first > 0) {
    const token = sentence.tokens[first - 1];
    if (!token) break;
    const person = names.some((name) => name.kind === 'Person' && name.first <= first - 1 && name.last >= first - 1);
    if (person) break;
    const joins = (token.text === '&' || token.text === '-') && isCapitalized(sentence.tokens[first - 2]);
    if (!joins && !isNameWord(token)) break;
    if (lineNoise.has(token.text) || personTitles.has(token.text.toLowerCase())) break;
    if (first - 1 === 0 && !/^NNP/.test(token.pos) && !names.some((name) => name.first === 0)) break;
    first = joins ? first - 2 : first - 1;
  }
  return first;
};

/** On over "of the Armed Forces", "for Human Rights", "of Culture and Tourism". In a line all in capitals only what "of" joins. */
const rightOf = (sentence: Sentence, head: number, names: readonly Name[]): number => {
  const word = sentence.tokens[head]?.text ?? '';
  const islamicState = isIslamicState(sentence, head);
  let last = isCapitalLine(sentence) ? head : runEnd(sentence, head, names);
  if (!organizationHeadsWithOf.has(word) && !islamicState) return last;
  for (;;) {
    const next = afterLink(sentence, last, /^(of|for|on|against)$/);
    if (next === undefined || isPersonAt(sentence, names, next)) return last;
    last = runEnd(sentence, next, names);
    for (;;) {
      const joined = afterLink(sentence, last, /^(and|&)$/);
      if (joined === undefined || isPersonAt(sentence, names, joined)) break;
      if (
        !islamicState &&
        (isPlaceAt(sentence, names, joined) || isPlaceAt(sentence, names, last) || isHead(sentence, joined))
      )
        break;
      last = runEnd(sentence, joined, names);
    }
  }
};

const afterLink = (sentence: Sentence, last: number, link: RegExp): number | undefined => {
  const at = (index: number): Token | undefined => sentence.tokens[index];
  if (!link.test(at(last + 1)?.text ?? '')) return undefined;
  const next = at(last + 2)?.text === 'the' ? last + 3 : last + 2;
  const token = at(next);
  return token && isNameWord(token) && !personTitles.has(token.text.toLowerCase()) ? next : undefined;
};

/** The last of the capitalised words from `index` on that are no person's name. */
const runEnd = (sentence: Sentence, index: number, names: readonly Name[]): number => {
  let last = index;
  while (
    isNameWord(sentence.tokens[last + 1]) &&
    !isPersonAt(sentence, names, last + 1) &&
    isInsideName(sentence, last + 1)
  )
    last++;
  return last;
};

/** Behind a head only proper nouns go on, and no title: "the Foreign Ministry Spokesman". */
const isInsideName = (sentence: Sentence, index: number): boolean => {
  const token = sentence.tokens[index];
  return (
    token !== undefined &&
    /^(NNP|NNPS|JJ)$/.test(token.pos) &&
    !personTitles.has(token.text.toLowerCase()) &&
    !/^(DATE|TIME|NUMBER)$/.test(token.ner)
  );
};

/** "United States", "Soviet Union": a head inside the name of a place heads nothing. */
const isInPlace = (names: readonly Name[], index: number): boolean =>
  names.some(
    (name) => name.rule === 'names.known' && name.kind === 'Place' && name.first <= index && name.last >= index,
  );

const isPersonAt = (sentence: Sentence, names: readonly Name[], index: number): boolean =>
  placeNamed(sentence.tokens[index]?.text ?? '') === undefined &&
  names.some((name) => name.kind === 'Person' && name.first <= index && name.last >= index);

const isPlaceAt = (sentence: Sentence, names: readonly Name[], index: number): boolean =>
  names.some((name) => name.kind === 'Place' && name.first <= index && name.last >= index) ||
  placeNamed(sentence.tokens[index]?.text ?? '') !== undefined;

/** "the Parliament", "the Coalition": a head alone is a name when it is capitalised inside a sentence and a proper noun. */
const standsAlone = (sentence: Sentence, head: number): boolean => {
  const token = sentence.tokens[head];
  const before = sentence.tokens[head - 1];
  return (
    token?.pos.startsWith('NNP') === true &&
    before !== undefined &&
    /^(the|The|our|its|their)$/.test(before.text) &&
    /^(Parliament|Congress|Senate|Ministry|Government|Coalition|Army|Navy|Council|Commission|Committee|Court|Assembly|Embassy|Department|Mission|Union|Alliance|Academy|University|Agency|Treasury|Cabinet|Party|Majlis|Knesset|Duma|Rada|Bundestag|Force|Marines|Police)$/.test(
      token.text,
    )
  );
};
