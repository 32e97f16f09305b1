import type { Sentence } from '../../model/annotation.js';
import { isDemonym, isKnownOrganization, isPeople, placeNamed } from '../../ontology/gazetteer.js';
import { notNames } from '../../ontology/notNames.js';
import { organizationNameHeads, organizationNouns } from '../../ontology/organizationNouns.js';
import {
  foreignPlaceWords,
  monumentHeads,
  placeAdjectives,
  placeNouns,
  streetHeads,
} from '../../ontology/placeNouns.js';
import { personTitles } from '../../ontology/titles.js';
import { nounPhrases } from '../mentions/nounPhrases.js';
import { nounsOfPlaces } from './contextKinds.js';
import { bySentence, isCapitalized, isNameWord, type Name, type NameRule, wordsOf } from './name.js';
import { isTitleCase } from './titleCase.js';

/**
 * Places that the words around them or in them give away where the tagger saw another kind or nothing: "Station Square",
 * "Monument to the Fallen", "Estadio Nacional", "neighbouring Lomar", "Sul, a town in the north", "in Hoi An".
 */
export const placeContexts: NameRule = (sentences, names) => {
  const groups = bySentence(names, sentences.length);
  return sentences.flatMap((sentence, index) => {
    const own = groups[index] ?? [];
    if (isTitleCase(sentence)) return own;
    const kinds = own.map((name) =>
      isPartOfTown(sentence, name)
        ? { ...name, first: name.first - 1, kind: 'Place' as const, rule }
        : isPlace(sentence, name, own) || isDivision(sentence, name, own)
          ? { ...name, kind: 'Place' as const, rule }
          : name,
    );
    return [monuments, unseen].reduce<Name[]>((all, find) => withFound(all, find(sentence)), kinds);
  });
};

const rule = 'names.place-context';

/** "Upper Sokol", "Nizhny Brod": nobody is called by what lies above or below. */
const isPartOfTown = (sentence: Sentence, { kind, first, last }: Name): boolean =>
  kind === 'Person' &&
  first === last &&
  /^(Upper|Lower|Nizhny|Nizhni|Verkhny|Verkhni|Gornji|Donji|Veliki|Mali|Beit|Deir|Kafr)$/.test(
    sentence.tokens[first - 1]?.text ?? '',
  ) &&
  !/^NNP/.test(sentence.tokens[last + 1]?.pos ?? '');

const withFound = (names: readonly Name[], found: readonly Name[]): Name[] =>
  found.reduce<Name[]>(
    (all, one) => {
      const over = all.filter((name) => name.first <= one.last && name.last >= one.first);
      const free = over.every(
        (name) => name.first >= one.first && name.last <= one.last && name.kind !== 'Organization',
      );
      return free ? [...all.filter((name) => !over.includes(name)), one] : all;
    },
    [...names],
  );

const isPlace = (sentence: Sentence, name: Name, names: readonly Name[]): boolean => {
  if (name.kind === 'Place' || name.kind === 'Group' || name.rule === 'names.known') return false;
  const text = (index: number) => sentence.tokens[index]?.text ?? '';
  const long = name.last > name.first;
  if (long && streetHeads.has(text(name.last)) && !/^(City|Town|Wall|Sesame)$/.test(text(name.last - 1))) return true;
  if (long && foreignPlaceWords.has(text(name.first))) return true;
  if (
    text(name.last) === 'House' &&
    long &&
    /^(at|outside|inside|near|leaving|left|entered|entering)$/.test(text(name.first - 1))
  )
    return text(name.first) !== 'White';
  if (
    long &&
    /^(Cathedral|Church|Mosque|Synagogue|Temple|Basilica)$/.test(text(name.last)) &&
    /^(at|outside|inside|near)$/.test(text(name.first - 1))
  )
    return true;
  if (long && (isChurchBuilding(text, name) || isCommunityHouse(text, name))) return true;
  if (name.rule === 'names.title') return false;
  if (placeAdjectives.has(text(name.first - 1)) && (!long || name.kind === 'Person')) return true;
  return (
    name.kind === 'Person' &&
    (isCalledTown(sentence, name) ||
      isAmongPlaces(sentence, name) ||
      hasWhatStatesHave(sentence, name) ||
      isBesidePlace(sentence, name, names) ||
      isBetweenSides(sentence, name) ||
      namesFacility(sentence, name) ||
      isInList(sentence, name, names) ||
      isReached(sentence, name) ||
      isTakenTown(sentence, name))
  );
};

type TextAt = (index: number) => string;

/** "Church of the Nativity", "Church of Saint John"; the Church of England is a body. */
const isChurchBuilding = (text: TextAt, name: Name): boolean =>
  /^(Church|Basilica|Chapel|Cathedral|Mosque|Temple)$/.test(text(name.first)) &&
  text(name.first + 1) === 'of' &&
  /^(Nativity|Holy|Annunciation|Ascension|Assumption|Resurrection|Transfiguration|Saint|St\.?|Saints|Our|Sacred|All)$/.test(
    text(text(name.first + 2) === 'the' ? name.first + 3 : name.first + 2),
  ) &&
  !/^(Holy|Sacred)$/.test(text(name.last));

/** "House of Culture", "Palace of Sports", "House of Trade Unions": where people meet. */
const isCommunityHouse = (text: TextAt, name: Name): boolean =>
  /^(House|Palace)$/.test(text(name.first)) &&
  text(name.first + 1) === 'of' &&
  /^(Culture|Trade|Unions|Writers|Officers|Soviets|Sports?|Arts|Music|Friendship|Pioneers|Congresses|Nations)$/.test(
    text(name.first + 2),
  );

/** "Tela, Atlántida Department", "in Anambra State": what stands behind a town, or what one is in. */
const isDivision = (sentence: Sentence, name: Name, names: readonly Name[]): boolean => {
  const text = (index: number) => sentence.tokens[index]?.text ?? '';
  const last = text(name.last);
  if (name.kind !== 'Organization' || name.last === name.first || name.last - name.first > 2) return false;
  const behindTown =
    text(name.first - 1) === ',' && names.some(({ kind, last: end }) => kind === 'Place' && end === name.first - 2);
  if (behindTown && /^(Department|State|District|Region|County|Territory|Canton|Division)$/.test(last)) return true;
  const known = placeNamed(wordsOf(sentence, name.first, name.last - 1)) !== undefined;
  return last === 'State' && (known ? /^in$/i : /^(in|of|from|across|throughout)$/i).test(text(name.first - 1));
};

/** "Tam Ky, capital of Quang Nam Province"; not "Eva Stone, the city's mayor". */
const isCalledTown = (sentence: Sentence, name: Name): boolean => {
  if (sentence.tokens[name.last + 1]?.text !== ',') return false;
  const phrase = nounPhrases(sentence).findLast(({ first }) => first === name.last + 2);
  const noun = sentence.tokens[phrase?.head ?? -1];
  return (
    noun !== undefined && /^(city|town|village|capital|port|suburb|district|province|resort|island)$/.test(noun.text)
  );
};

/** "Tamarra's delegate", "Norhan's capital": people have none of these. */
const hasWhatStatesHave = (sentence: Sentence, name: Name): boolean => {
  if (name.first !== name.last || sentence.tokens[name.last + 1]?.pos !== 'POS') return false;
  return (
    /^(delegate|delegation|ambassador|embassy|capital|parliament|population|coast|coastline|borders?|airspace|economy|independence|constitution|navy)$/.test(
      sentence.tokens[name.last + 2]?.text ?? '',
    ) || bodiesOfStates.test(wordsOf(sentence, name.last + 2, name.last + 3).toLowerCase())
  );
};

const bodiesOfStates =
  /^(?:(?:defen[cs]e|foreign|interior|finance|health|justice|economy|energy|education|culture) ministry|general staff|central bank|(?:supreme|constitutional) court|national assembly|border guards?|police chief|prime minister|(?:state|public) (?:television|broadcaster|radio))$/;

/** "the foreign ministers of Norhan and Belmark": offices in the plural have states. */
const isAmongPlaces = (sentence: Sentence, name: Name): boolean => {
  const text = (index: number) => sentence.tokens[index]?.text ?? '';
  const of = text(name.first - 1) === 'of' ? name.first - 1 : text(name.first - 1) === 'and' ? name.first - 3 : -1;
  return (
    text(of) === 'of' &&
    /^(ministers|presidents|governments|parliaments|armies|capitals|ambassadors|peoples|leaders|citizens|residents|inhabitants|communities)$/.test(
      text(of - 1),
    )
  );
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
  return link === ',' ? lead === 'between' : /^(in|between|near|around)$/.test(lead);
};

/** "the villages of Tal Hadid and Nizhny Brod": one or two words behind "and" where several places are told. */
const isInList = (sentence: Sentence, name: Name, names: readonly Name[]): boolean => {
  const text = (index: number) => sentence.tokens[index]?.text ?? '';
  if (name.last - name.first > 1 || !/^(and|,)$/.test(text(name.first - 1))) return false;
  const before = names.find(({ kind, last }) => /^(Place|Person)$/.test(kind) && last === name.first - 2);
  return (
    before !== undefined &&
    [before.first - 1, before.first - 2].some(
      (of) =>
        text(of) === 'of' &&
        /^(villages|towns|cities|districts|provinces|regions|municipalities|islands|suburbs|residents|inhabitants|settlements)$/i.test(
          text(of - 1),
        ),
    )
  );
};

/** "the Haugen air station": what stands there is called by where it is. */
const namesFacility = (sentence: Sentence, { first, last }: Name): boolean =>
  first === last &&
  sentence.tokens[first - 1]?.text.toLowerCase() === 'the' &&
  /^(?:airport|airfield|airbase|refinery|crossing|checkpoint|neighbou?rhood|peninsula|valley|mine|dam|air (?:base|station)|power (?:station|plant)|refugee camp|border crossing)\b/.test(
    wordsOf(sentence, last + 1, last + 2),
  );

/** "the frontier between Berezia and Halvany": what lies between places. */
const isBetweenSides = (sentence: Sentence, name: Name): boolean => {
  const text = (index: number) => sentence.tokens[index]?.text ?? '';
  if (name.first !== name.last) return false;
  const between = text(name.first - 1) === 'between' ? name.first - 1 : name.first - 3;
  const pair = between === name.first - 1 ? /^and$/.test(text(name.last + 1)) : text(name.first - 1) === 'and';
  return (
    pair &&
    text(between) === 'between' &&
    /^(border|frontier|road|highway|railway|line|crossing|strait|ferry|ferries|flights|corridor|pipeline|motorway|route)$/.test(
      text(between - 1),
    ) &&
    !/^(POS|NNP?S?)$/.test(sentence.tokens[name.last + 1]?.pos ?? '')
  );
};

/** "fled to Korda", "evacuated to Hartum": one word where a way ends. */
const isReached = (sentence: Sentence, name: Name): boolean => {
  if (name.first !== name.last || sentence.tokens[name.first - 1]?.text !== 'to') return false;
  if (/^(POS|NNP?S?|VB[A-Z]?)$/.test(sentence.tokens[name.last + 1]?.pos ?? '')) return false;
  return sentence.tokens
    .slice(Math.max(0, name.first - 5), name.first - 1)
    .some(
      ({ lemma, pos }) =>
        pos.startsWith('VB') &&
        /^(flee|evacuate|travel|fly|deport|march|sail|withdraw|retreat|relocate|extradite|commute|migrate|emigrate|airlift)$/.test(
          lemma,
        ),
    );
};

/** "retook Lomara", "besieged Lomara": armies do this to towns. */
const isTakenTown = (sentence: Sentence, name: Name): boolean =>
  name.first === name.last &&
  /^(retake|liberate|besiege|shell|bombard|overrun|storm)$/.test(sentence.tokens[name.first - 1]?.lemma ?? '') &&
  /^VB/.test(sentence.tokens[name.first - 1]?.pos ?? '') &&
  !/^(POS|NNP?S?)$/.test(sentence.tokens[name.last + 1]?.pos ?? '');

/** "the Monument to the Fallen", "Tomb of the Unknown Soldier": on over the capitals behind "of" and "to". */
const monuments = (sentence: Sentence): Name[] =>
  sentence.tokens.flatMap((token, head): Name[] => {
    if (!monumentHeads.has(token.text) || (head > 0 && isCapitalized(sentence.tokens[head - 1]))) return [];
    let last = head;
    for (;;) {
      const next = afterSmallWords(sentence, last, last === head ? /^(of|to|for)$/ : /^(of|to|and|in)$/);
      if (next === undefined) break;
      last = next;
      while (isCapitalized(sentence.tokens[last + 1])) last++;
    }
    return last > head ? [{ sentence: sentence.index, first: head, last, kind: 'Place', rule }] : [];
  });

const afterSmallWords = (sentence: Sentence, last: number, link: RegExp): number | undefined => {
  if (!link.test(sentence.tokens[last + 1]?.text ?? '')) return undefined;
  const next = sentence.tokens[last + 2]?.text === 'the' ? last + 3 : last + 2;
  return isCapitalized(sentence.tokens[next]) && !/^(DATE|TIME)$/.test(sentence.tokens[next]?.ner ?? '')
    ? next
    : undefined;
};

/** "in Hoi An,", "near Sul on Monday", "neighbouring Lomar": proper nouns that nobody tagged, where places stand. */
const unseen = (sentence: Sentence): Name[] =>
  sentence.tokens.flatMap((token, before): Name[] => {
    const adjective = placeAdjectives.has(token.text);
    const ofPlace = token.text === 'of' && nounsOfPlaces.test(sentence.tokens[before - 1]?.text ?? '');
    if (!adjective && !ofPlace && !/^(in|near|outside|around)$/i.test(token.text)) return [];
    const first = before + 1;
    let last = before;
    while (isUntagged(sentence, last + 1)) last++;
    if (last < first || last - first > 2 || !endsThere(sentence, last)) return [];
    const words = sentence.tokens.slice(first, last + 1).map(({ text }) => text);
    return words.some(isNoPlace) ? [] : [{ sentence: sentence.index, first, last, kind: 'Place', rule }];
  });

const isUntagged = (sentence: Sentence, index: number): boolean => {
  const token = sentence.tokens[index];
  return token?.ner === 'O' && token.pos === 'NNP' && isNameWord(token) && /\p{Ll}/u.test(token.text);
};

const endsThere = (sentence: Sentence, last: number): boolean => {
  const next = sentence.tokens[last + 1];
  return next === undefined || /^(,|\.|;|IN|TO|VB[DZP]|MD|WDT|WRB)$/.test(next.pos);
};

const isNoPlace = (word: string): boolean =>
  notNames.has(word) ||
  isDemonym(word) ||
  isPeople(word) ||
  isKnownOrganization(word) ||
  personTitles.has(word.toLowerCase()) ||
  organizationNameHeads.has(word) ||
  organizationNouns.has(word.toLowerCase()) ||
  placeNouns.has(word.toLowerCase()) ||
  /ern$/.test(word) ||
  /^(Article|Chapter|Section|Annex|Part|Volume|Book|Act|Appendix|Phase|Stage|Group|Class|Grade|Division|Season|Round|Resolution|Decree|Protocol)$/.test(
    word,
  );
