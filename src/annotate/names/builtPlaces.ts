import type { Sentence } from '../../model/annotation.js';
import { atTokens } from '../../model/syntax.js';
import { churchBuildings, dedications, usesOfHouses } from '../../ontology/placeNameWords.js';
import { foreignPlaceWords, monumentHeads, streetHeads } from '../../ontology/placeNouns.js';
import { isCapitalized, type Name } from './name.js';

/** What people built, by the words of its name: "Station Square", "Estadio Nacional", "House of Culture", "Church of Saint John". */
export const isBuilt = (sentence: Sentence, name: Name): boolean => {
  const text = (index: number) => sentence.tokens[index]?.text ?? '';
  if (name.first === name.last) return false;
  if (
    streetHeads.has(text(name.last)) &&
    !/^(City|Town|Wall|Sesame|Radio|TV|Television|News|Broadcasting)$/.test(text(name.last - 1))
  )
    return true;
  if (foreignPlaceWords.has(text(name.first))) return true;
  // "at the National Martyrs' Memorial"; "Halden Memorial said" is a hospital, or a group.
  if (/^(Memorial|Monument|Mausoleum|Cenotaph|Obelisk|Tomb|Statue)$/.test(text(name.last)))
    return text(name.last) !== 'Memorial' || !isActing(sentence, name);
  if (text(name.last) === 'House' && text(name.first) !== 'White' && isHouse(text, name)) return true;
  if (
    churchBuildings.has(text(name.last)) &&
    text(name.last) !== 'Chapel' &&
    /^(at|outside|inside|near)$/.test(text(name.first - 1))
  )
    return true;
  return isChurchBuilding(text, name) || isCommunityHouse(text, name);
};

const isActing = ({ tokens }: Sentence, { first, last }: Name): boolean =>
  (/^(VB[DZP]|MD)$/.test(tokens[last + 1]?.pos ?? '') &&
    !/^(be|stand|lie|honor|honour|commemorate|open)$/.test(tokens[last + 1]?.lemma ?? '')) ||
  /^(group|organi[sz]ation|hospital|centre|center|watchdog|association)$/.test(tokens[first - 1]?.text ?? '');

type TextAt = (index: number) => string;

/** "outside Harlan House", "the old Harlan House", "Harlan House was built": what is left, old or built is no body. */
const isHouse = (text: TextAt, { first, last }: Name): boolean =>
  /^(at|outside|inside|near|leaving|left|entered|entering|old|historic|abandoned|derelict|nearby)$/.test(
    text(first - 1),
  ) ||
  (/^(is|was|stands?|stood|burned)$/.test(text(last + 1)) &&
    /^(located|built|constructed|demolished|listed|restored|at|on|in|down|near|destroyed)$/.test(text(last + 2))) ||
  (text(last + 1) === ',' &&
    /^(an?|the)$/.test(text(last + 2)) &&
    /^(historic|listed|registered|former)$/.test(text(last + 3)));

/** "Church of the Nativity", "Church of Saint John"; the Church of England is a body. */
const isChurchBuilding = (text: TextAt, name: Name): boolean =>
  churchBuildings.has(text(name.first)) &&
  text(name.first) !== 'Synagogue' &&
  text(name.first + 1) === 'of' &&
  dedications.has(text(text(name.first + 2) === 'the' ? name.first + 3 : name.first + 2)) &&
  !/^(Holy|Sacred)$/.test(text(name.last));

/** "House of Culture", "Palace of Sports", "House of Trade Unions": where people meet. */
const isCommunityHouse = (text: TextAt, name: Name): boolean =>
  /^(House|Palace)$/.test(text(name.first)) && text(name.first + 1) === 'of' && usesOfHouses.has(text(name.first + 2));

/** "the Monument to the Fallen", "Tomb of the Unknown Soldier": on over the capitals behind "of" and "to". */
export const monuments = (sentence: Sentence): Name[] =>
  atTokens(sentence, (token, head): Name[] => {
    // "the Grand Mosque of Djenné".
    const isWide =
      /^(Grand|Great|Old|Central|Holy|Royal|Golden|Blue|Red|National)$/.test(sentence.tokens[head - 1]?.text ?? '') &&
      (head < 2 || sentence.tokens[head - 2]?.pos === 'DT' || !isCapitalized(sentence.tokens[head - 2]));
    const first = isWide ? head - 1 : head;
    if (!monumentHeads.has(token.text) || (head > 0 && !isWide && isCapitalized(sentence.tokens[head - 1]))) return [];
    let last = head;
    for (;;) {
      const next = afterSmallWords(sentence, last, last === head ? /^(of|to|for)$/ : /^(of|to|and|in)$/);
      if (next === undefined) break;
      last = next;
      while (isCapitalized(sentence.tokens[last + 1])) last++;
    }
    return last > head ? [{ sentence: sentence.index, first, last, kind: 'Place', rule: 'names.place-context' }] : [];
  });

/** "Plaza Bolívar", "Cerro de la Muerte", which nobody tagged: what stands behind a word for places in another language. */
export const foreignPlaces = (sentence: Sentence): Name[] =>
  atTokens(sentence, (token, first): Name[] => {
    if (!foreignPlaceWords.has(token.text) || /^(Place|Avenue|Mont|Ville|Parc)$/.test(token.text)) return [];
    if (first > 0 && isCapitalized(sentence.tokens[first - 1])) return [];
    let last = first;
    for (;;) {
      const next = /^(de|del|da|do|dos|la|las|los|di|du|des)$/.test(sentence.tokens[last + 1]?.text ?? '')
        ? /^(la|las|los)$/.test(sentence.tokens[last + 2]?.text ?? '')
          ? last + 3
          : last + 2
        : last + 1;
      const word = sentence.tokens[next];
      if (!isCapitalized(word) || !/^(NNP|FW)/.test(word?.pos ?? '') || /^(DATE|TIME)$/.test(word?.ner ?? '')) break;
      last = next;
    }
    return last > first && last - first < 6
      ? [{ sentence: sentence.index, first, last, kind: 'Place', rule: 'names.place-context' }]
      : [];
  });

const afterSmallWords = (sentence: Sentence, last: number, link: RegExp): number | undefined => {
  if (!link.test(sentence.tokens[last + 1]?.text ?? '')) return undefined;
  // "the Monument for Martyrs and the Halden Mausoleum" are two.
  const isOther = sentence.tokens[last + 1]?.text === 'and' && sentence.tokens[last + 2]?.text === 'the';
  // "in the East" goes on, "in Hanoi" is where it stands.
  if (sentence.tokens[last + 1]?.text === 'in' && sentence.tokens[last + 2]?.text !== 'the') return undefined;
  const next = sentence.tokens[last + 2]?.text === 'the' && !isOther ? last + 3 : last + 2;
  return isCapitalized(sentence.tokens[next]) && !/^(DATE|TIME)$/.test(sentence.tokens[next]?.ner ?? '')
    ? next
    : undefined;
};
