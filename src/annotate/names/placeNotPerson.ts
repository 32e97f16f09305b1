import type { Sentence } from '../../model/annotation.js';
import { famousNames } from '../../ontology/famousNames.js';
import { placeNamed } from '../../ontology/gazetteer.js';
import { isGivenName } from '../../ontology/givenNames.js';
import {
  facilityNouns,
  linksOfPlaces,
  manyOfPlaces,
  placesInList,
  townNouns,
  verbsOfWays,
  wordsOfTrust,
} from '../../ontology/placeNameWords.js';
import { nounPhrases } from '../mentions/nounPhrases.js';
import { type Name, wordsOf } from './name.js';
import { isWhereStatesStand } from './stateContexts.js';

/** What the tagger took for a person, where only a place can stand. */
export const isPlaceNotPerson = (sentence: Sentence, name: Name, names: readonly Name[]): boolean =>
  name.kind === 'Person' &&
  (isCalledTown(sentence, name) ||
    isAmongPlaces(sentence, name) ||
    isCapital(sentence, name) ||
    isPresided(sentence, name) ||
    isHome(sentence, name) ||
    isBesidePlace(sentence, name, names) ||
    isBeforePlace(sentence, name, names) ||
    isBetweenSides(sentence, name) ||
    namesFacility(sentence, name) ||
    isInList(sentence, name, names) ||
    isReached(sentence, name) ||
    isTaken(sentence, name) ||
    (name.first === name.last && isWhereStatesStand(sentence, name.first)));

/** "Tam Ky, capital of Quang Nam Province"; not "Eva Stone, the city's mayor". */
const isCalledTown = (sentence: Sentence, name: Name): boolean => {
  if (sentence.tokens[name.last + 1]?.text !== ',') return false;
  const phrase = nounPhrases(sentence).findLast(({ first }) => first === name.last + 2);
  const noun = sentence.tokens[phrase?.head ?? -1];
  return (
    noun !== undefined &&
    (townNouns.has(noun.text) ||
      /^(road|river|lake|mountain|valley|village|municipality|neighbourhood|neighborhood|hamlet|stronghold|settlement|county|region|peninsula|commune)$/.test(
        noun.text,
      ))
  );
};

/** "Dargan's president": people have none. */
const isPresided = (sentence: Sentence, { first, last }: Name): boolean =>
  first === last &&
  sentence.tokens[last + 1]?.pos === 'POS' &&
  /^(president|king|queen|emperor|sultan|monarch)$/.test(sentence.tokens[last + 2]?.text ?? '') &&
  !/^(of|-)$/.test(sentence.tokens[last + 3]?.text ?? '');

/** "Torvia's capital, Melik, fell"; not "In Torvia's capital, Hale met them". */
const isCapital = (sentence: Sentence, { first, last }: Name): boolean => {
  const [owner, capital, comma, next] = [first - 3, first - 2, first - 1, last + 1].map(
    (index) => sentence.tokens[index],
  );
  return (
    comma?.text === ',' &&
    /^(capital|hometown|birthplace)$/.test(capital?.text ?? '') &&
    /^(POS|PRP\$)$/.test(owner?.pos ?? '') &&
    /^(,|\.|:|CC|IN|TO|-RRB-)$/.test(next?.pos ?? '.')
  );
};

/** "Anthony Bell, 51, of Carver": where somebody lives, behind his age. */
const isHome = (sentence: Sentence, { first, last }: Name): boolean => {
  const [open, age, comma, of] = [first - 4, first - 3, first - 2, first - 1].map(
    (index) => sentence.tokens[index]?.text ?? '',
  );
  // "Mr Hale, from Selby, said".
  if (of === 'from' && comma === ',' && first === last && sentence.tokens[last + 1]?.text === ',')
    return sentence.tokens[first - 3]?.ner === 'PERSON';
  return (
    last - first < 2 && /^(of|from)$/.test(of ?? '') && comma === ',' && open === ',' && /^\d{1,3}$/.test(age ?? '')
  );
};

/** "the foreign ministers of Norhan and Belmark": offices in the plural have states. */
const isAmongPlaces = (sentence: Sentence, name: Name): boolean => {
  const text = (index: number) => sentence.tokens[index]?.text ?? '';
  const of = text(name.first - 1) === 'of' ? name.first - 1 : text(name.first - 1) === 'and' ? name.first - 3 : -1;
  return text(of) === 'of' && manyOfPlaces.has(text(of - 1));
};

/** "between Kladno and Slany", "from Kladno to Slany", "in A, B and C": one word beside a place, and behind what leads to places. */
const isBesidePlace = (sentence: Sentence, name: Name, names: readonly Name[]): boolean => {
  const text = (index: number) => sentence.tokens[index]?.text ?? '';
  if (name.first !== name.last || /^(POS|NNP?S?|VB[DZP])$/.test(sentence.tokens[name.last + 1]?.pos ?? ''))
    return false;
  const endsAt = (last: number) => names.find((one) => one.kind === 'Place' && one.last === last);
  const link = text(name.first - 1);
  let place = /^(and|or|to|,)$/.test(link) ? endsAt(name.first - 2) : undefined;
  if (!place) return false;
  if (link === 'to') return text(place.first - 1) === 'from';
  while (place && text(place.first - 1) === ',' && endsAt(place.first - 2)) place = endsAt(place.first - 2);
  const lead = text((place?.first ?? 0) - 1).toLowerCase();
  if (/^(from|across|outside|throughout)$/.test(lead))
    return /^(and|or)$/.test(link) && !isGivenName(text(name.first)) && !famousNames.has(text(name.first));
  return link === ',' ? lead === 'between' : /^(in|between|near|around)$/.test(lead);
};

/** "at Nong Khai and Vientiane": one of two where something is, and the other a place by the tables. */
const isBeforePlace = (sentence: Sentence, { first, last }: Name, names: readonly Name[]): boolean => {
  const text = (index: number) => sentence.tokens[index]?.text ?? '';
  if (last - first > 1 || !/^(in|at|near|around|outside|across)$/i.test(text(first - 1)) || text(last + 1) !== 'and')
    return false;
  if (wordsOfTrust.has(sentence.tokens[first - 2]?.lemma ?? '')) return false;
  const other = names.find((name) => name.kind === 'Place' && name.first === last + 2);
  const words = sentence.tokens.slice(first, last + 1).map((token) => token.text);
  return (
    other !== undefined &&
    placeNamed(wordsOf(sentence, other.first, other.last)) !== undefined &&
    words.every((word) => !isGivenName(word) && !famousNames.has(word)) &&
    sentence.tokens[other.last + 1]?.pos !== 'POS'
  );
};

/** "the villages of Tal Hadid and Nizhny Brod", "towns including Tal Hadid": one or two words where several places are told. */
const isInList = (sentence: Sentence, name: Name, names: readonly Name[]): boolean => {
  const text = (index: number) => sentence.tokens[index]?.text ?? '';
  if (name.last - name.first > 1) return false;
  if (isExample(text, name.first)) return true;
  if (!/^(and|,)$/.test(text(name.first - 1))) return false;
  const before = names.find(({ kind, last }) => /^(Place|Person)$/.test(kind) && last === name.first - 2);
  return (
    before !== undefined &&
    (isExample(text, before.first) ||
      [before.first - 1, before.first - 2].some(
        (of) => text(of) === 'of' && placesInList.has(text(of - 1).toLowerCase()),
      ))
  );
};

/** "cities such as X", "towns including X"; not "residents including X". */
const isExample = (text: (index: number) => string, first: number): boolean => {
  const noun = text(first - 1) === 'as' && text(first - 2) === 'such' ? first - 3 : first - 2;
  const links = /^(including|as|like)$/.test(text(first - 1));
  const places = text(text(noun) === ',' ? noun - 1 : noun).toLowerCase();
  return links && placesInList.has(places) && !/^(residents|inhabitants)$/.test(places);
};

/** "the Haugen air station": what stands there is called by where it is. */
const namesFacility = (sentence: Sentence, { first, last }: Name): boolean =>
  first === last &&
  sentence.tokens[first - 1]?.text.toLowerCase() === 'the' &&
  (facilityNouns.has(wordsOf(sentence, last + 1, last + 1)) ||
    facilityNouns.has(wordsOf(sentence, last + 1, last + 2)));

/** "the frontier between Berezia and Halvany", "the road from Korda to Sul": what lies between places. */
const isBetweenSides = (sentence: Sentence, name: Name): boolean => {
  const text = (index: number) => sentence.tokens[index]?.text ?? '';
  if (name.first !== name.last) return false;
  if (text(name.first - 1) === 'from' && text(name.last + 1) === 'to') return linksOfPlaces.has(text(name.first - 2));
  if (text(name.first - 1) === 'to' && text(name.first - 3) === 'from') return linksOfPlaces.has(text(name.first - 4));
  const between = text(name.first - 1) === 'between' ? name.first - 1 : name.first - 3;
  const pair = between === name.first - 1 ? /^and$/.test(text(name.last + 1)) : text(name.first - 1) === 'and';
  return (
    pair &&
    text(between) === 'between' &&
    linksOfPlaces.has(text(between - 1)) &&
    !/^(POS|NNP?S?)$/.test(sentence.tokens[name.last + 1]?.pos ?? '')
  );
};

/** "fled Tel Basir": one flees from people, and flees towns. */
const isFled = (sentence: Sentence, { first, last }: Name): boolean =>
  sentence.tokens[first - 1]?.lemma === 'flee' && last - first < 2 && sentence.tokens[last + 1]?.pos !== 'POS';

/** "Rebels seized Bria", "troops entered Kofa": fighters take towns, and one word that the document knows for nobody. */
const isTaken = (sentence: Sentence, { first, last, rule }: Name): boolean => {
  const verb = sentence.tokens[first - 1];
  if (first !== last || rule !== 'names.tagged' || !verb?.pos.startsWith('VB')) return false;
  if (!/^(seize|capture|take|retake|recapture|enter|occupy|overrun|liberate|encircle|reach)$/.test(verb.lemma))
    return false;
  if (isGivenName(wordsOf(sentence, first, last)) || famousNames.has(wordsOf(sentence, first, last))) return false;
  // "captured Savimbi in a raid", "seized Foley and killed him": people too are taken, and may be dead or alive.
  const next = sentence.tokens[last + 1];
  if (!/^(retake|enter|occupy|overrun)$/.test(verb.lemma) && next && !/^(on|from|[.;])$/.test(next.text)) return false;
  // "captured Hale, a local chief".
  if (/^(POS|NNP?S?|HYPH|,)$/.test(sentence.tokens[last + 1]?.pos ?? '')) return false;
  const subject = sentence.tree.find(({ governor, relation }) => governor === first - 1 && relation === 'nsubj');
  return /^(rebel|troop|force|army|soldier|militant|fighter|insurgent|guerrilla|gunman|militia|jihadist|separatist|column|paratrooper|regiment|brigade|division|battalion)$/.test(
    sentence.tokens[subject?.dependent ?? -1]?.lemma.toLowerCase() ?? '',
  );
};

/** "fled to Korda", "evacuated to Hartum": one word where a way ends. */
const isReached = (sentence: Sentence, name: Name): boolean => {
  if (isFled(sentence, name)) return true;
  if (name.first !== name.last || sentence.tokens[name.first - 1]?.text !== 'to') return false;
  if (/^(POS|NNP?S?|VB[A-Z]?)$/.test(sentence.tokens[name.last + 1]?.pos ?? '')) return false;
  return sentence.tokens
    .slice(Math.max(0, name.first - 5), name.first - 1)
    .some(({ lemma, pos }) => pos.startsWith('VB') && verbsOfWays.has(lemma));
};
