import { bodyFields, bodyModifiers, bodyNouns, placeBeginnings, weakHeads } from '../../ontology/capitalWords.js';
import { isDemonym } from '../../ontology/gazetteer.js';
import { organizationHeadsWithOf, organizationNameHeads } from '../../ontology/organizationNouns.js';
import { placeNameHeads } from '../../ontology/placeNouns.js';
import { type CasedWord, type CasingStep, capital, isCapital, withCapitals } from './casing.js';
import type { Lexicon } from './lexicon.js';

/** "san Miguel", "puerto Barrios": first words of names of places, before a name. */
export const placeNames: CasingStep = (words, { lexicon }) => {
  const at = new Set(words.flatMap((word, index) => (isRareBehindIn(word, index, words, lexicon) ? [index] : [])));
  for (let index = words.length - 2; index >= 0; index--) {
    const next = words[index + 1];
    if (
      placeBeginnings.has(words[index]?.small ?? '') &&
      (isCapital(next) || at.has(index + 1)) &&
      words[index - 1]?.small !== 'de'
    )
      at.add(index);
  }
  return withCapitals(words, at);
};

/** "in tolu on Friday": a word that hardly anybody knows, and no article. */
const isRareBehindIn = (word: CasedWord, index: number, words: readonly CasedWord[], lexicon: Lexicon): boolean =>
  /^(?:in|near)$/.test(words[index - 1]?.small ?? '') &&
  word.pos === 'NN' &&
  (lexicon(word.small) ?? 0) >= 70 &&
  /^(?:,|\.|IN|CC|VBD)$/.test(words[index + 1]?.pos ?? '.');

/**
 * "national liberation front", "third brigade", "army of national liberation", "ministry of defense": words of the language that
 * together name a body; "Atlacatl battalion", "Ilopango airport": a head behind a name.
 */
export const bodies: CasingStep = (words) => {
  const at = new Set<number>();
  words.forEach((word, head) => {
    const isBody = organizationNameHeads.has(capital(word.small)) || bodyNouns.has(word.small);
    if (!/^NN/.test(word.pos) || (!isBody && !placeNameHeads.has(capital(word.small))) || isDivision(words, head))
      return;
    let first = head;
    while (isModifier(words, first - 1, isBody)) first--;
    const own = words.slice(first, head);
    const last = isBody ? endOf(words, head) : head;
    const named = own.some((one) => isCapital(one) && !isDemonym(one.text) && one.pos !== 'POS');
    const weak = weakHeads.has(word.small);
    if (weak && ((!named && last === head) || /^NNS?$/.test(words[head + 1]?.pos ?? ''))) return;
    if (!named && last === head && !(isBody && own.some(({ small }) => bodyModifiers.has(small)))) return;
    for (let index = first; index <= last; index++) if (!smallInNames.test(words[index]?.small ?? '')) at.add(index);
  });
  return withCapitals(words, at);
};

const smallInNames = /^(?:of|and|for|the|de|la|del|y|,|'s|')$/;

/** Behind an administrative name these are common nouns: "San Miguel department". */
const isDivision = (words: readonly CasedWord[], head: number): boolean => {
  const small = words[head]?.small ?? '';
  if (/^(?:province|district|municipality|region|village|town|neighborhood|county|city|zone)$/.test(small)) return true;
  if (small !== 'department') return false;
  let first = head - 1;
  while (isCapital(words[first])) first--;
  return first < head - 1 && /^(?:in|near|throughout|from|,)$/.test(words[first]?.small ?? '');
};

const isModifier = (words: readonly CasedWord[], index: number, body: boolean): boolean => {
  const word = words[index];
  if (!word) return false;
  if (isCapital(word)) return true;
  return body && (bodyModifiers.has(word.small) || (/^(?:POS)$/.test(word.pos) && isModifier(words, index - 1, body)));
};

/** On over "of national liberation", "of foreign affairs and worship"; a place only behind what is called by its town. */
const endOf = (words: readonly CasedWord[], head: number): number => {
  const noun = words[head]?.small ?? '';
  if (!/^(?:of|for)$/.test(words[head + 1]?.small ?? '') || !organizationHeadsWithOf.has(capital(noun))) return head;
  const begin = words[head + 2]?.small === 'the' ? head + 3 : head + 2;
  const isField = (index: number): boolean =>
    bodyFields.has(words[index]?.small ?? '') || bodyModifiers.has(words[index]?.small ?? '');
  const ofTown = /^(?:bank|university|college|diocese|archdiocese)$/.test(noun);
  let last = begin - 1;
  while (isField(last + 1) || ((ofTown || last >= begin) && isCapital(words[last + 1]))) last++;
  while (last >= begin && /^(?:and|,)$/.test(words[last + 1]?.small ?? '') && isField(last + 2)) last += 2;
  return last >= begin ? last : head;
};
