import type { Sentence } from '../../model/annotation.js';
import { textAt } from '../../model/words.js';
import { tradesOfFirms } from '../../ontology/bodyNameWords.js';
import { fieldsOfOffice } from '../../ontology/fieldsOfOffice.js';
import { isKnownOrganization, placeNamed } from '../../ontology/gazetteer.js';
import { isGivenName } from '../../ontology/givenNames.js';
import { organizationNameHeads } from '../../ontology/organizationNouns.js';
import { placeNameHeads } from '../../ontology/placeNouns.js';
import { modifierWords, nameParticles, personTitles } from '../../ontology/titles.js';
import { nounKind } from '../mentions/nounKind.js';
import { isCapitalized, type Name, type NameRule, wordsOf } from './name.js';

/** Puts the edges of names right: what belongs to an office, a flight or an event is cut off, a particle before it taken in. */
export const trimmedNames: NameRule = (sentences, names) =>
  names.flatMap((name) => {
    const sentence = sentences[name.sentence];
    if (!sentence || isOfficeField(sentence, name) || isEventPlace(sentence, name) || isEvent(sentence, name))
      return [];
    if (isInTitle(sentence, name) || isFieldOfPrize(sentence, name)) return [];
    if (isRepresentative(sentence, name)) return stateOf(sentence, name);
    if (isProduct(sentence, name)) return [{ ...name, kind: 'Other', rule: 'names.trimmed' }];
    if (isWeapon(sentence, name)) return [{ ...name, kind: 'Other', rule: 'names.trimmed' }];
    if (isStorm(sentence, name)) return [{ ...name, kind: 'Other', rule: 'names.trimmed' }];
    if (isModel(sentence, name)) return [{ ...name, last: name.last + 1, kind: 'Other', rule: 'names.trimmed' }];
    const apart = personOfBody(sentence, name) ?? placeInPlace(sentence, name);
    if (apart) return apart;
    return [
      withParticle(
        sentence,
        withoutOfficeWords(sentence, withoutLastWord(sentence, withoutTrade(sentence, withoutParty(sentence, name)))),
      ),
    ];
  });

/** "D-Mass.", "R-Alaska": a letter for the party and the state. */
const withoutParty = (sentence: Sentence, name: Name): Name => {
  const text = wordsOf(sentence, name.first, name.last);
  const party = name.kind !== 'Person' && /^[DRIL] ?- ?(?<state>\p{Lu}.+)$/u.exec(text)?.groups?.state;
  return party && placeNamed(party)?.subtype === 'region' && name.last - name.first > 1
    ? { ...name, first: name.first + 2, kind: 'Place', rule: 'names.trimmed' }
    : name;
};

/** "Brewer Holmen will buy": at the head of a sentence a trade has its capital for that alone; "Airline Pilots Association" is whole. */
const withoutTrade = (sentence: Sentence, name: Name): Name =>
  name.kind === 'Organization' &&
  name.first === 0 &&
  name.last > 0 &&
  tradesOfFirms.has(textAt(sentence, 0)) &&
  !organizationNameHeads.has(sentence.tokens[name.last]?.text ?? '')
    ? { ...name, first: 1, rule: 'names.trimmed' }
    : name;

/** "George Bell of Merrill Lynch": the tagger takes both for one body. */
const personOfBody = (sentence: Sentence, name: Name): Name[] | undefined => {
  const [given, last, of] = [0, 1, 2].map((step) => sentence.tokens[name.first + step]?.text ?? '');
  if (name.kind !== 'Organization' || of !== 'of' || name.last < name.first + 3) return undefined;
  if (!isGivenName(given ?? '')) return undefined;
  if (organizationNameHeads.has(last ?? '') || isKnownOrganization(wordsOf(sentence, name.first, name.last)))
    return undefined;
  const body = sentence.tokens[name.first + 3]?.text === 'the' ? name.first + 4 : name.first + 3;
  return [
    { ...name, last: name.first + 1, kind: 'Person', rule: 'names.trimmed' },
    { ...name, first: body, rule: 'names.trimmed' },
  ];
};

/** "Palace of Justice in Varna": the town is a name of its own. */
const placeInPlace = (sentence: Sentence, name: Name): Name[] | undefined => {
  const at = sentence.tokens.findIndex(({ text, index }) => text === 'in' && index > name.first && index < name.last);
  const place = sentence.tokens[at + 1]?.text === 'the' ? at + 2 : at + 1;
  if (name.kind !== 'Place' || at < 0 || !placeNamed(wordsOf(sentence, place, name.last))) return undefined;
  return [
    { ...name, last: at - 1, rule: 'names.trimmed' },
    { ...name, first: place, rule: 'names.trimmed' },
  ];
};

/** "Secretary of Defense", "Minister for Trade": a field of office is no organization, be it ever so capital. */
const isOfficeField = (sentence: Sentence, name: Name): boolean => {
  const field = fieldsOfOffice.has(textAt(sentence, name.first)) && name.first === name.last;
  if (
    name.kind === 'Organization' &&
    field &&
    /^(Minister|Secretary)$/.test(sentence.tokens[name.last + 1]?.text ?? '')
  )
    return true;
  if (sentence.tokens[name.last]?.text === 'Cabinet' && sentence.tokens[name.last + 1]?.text === 'Secretary')
    return true;
  const [title, of] = [sentence.tokens[name.first - 2], sentence.tokens[name.first - 1]];
  if (name.kind !== 'Organization' || name.rule === 'names.organization-head' || !/^(of|for)$/.test(of?.text ?? ''))
    return false;
  if (!/^(Secretary|Secretaries|Minister|Ministers|Undersecretary|Secretary-General)$/i.test(title?.text ?? ''))
    return false;
  return !isKnownOrganization(wordsOf(sentence, name.first, name.last));
};

const eventWords =
  /^(Olympic|Olympics|Games|Summit|War|Wars|Agreement|Agreements|Accord|Accords|Treaty|Protocol|Declaration|Convention|Championship|Championships|Cup|Prize|Festival|Marathon|Conference|Process|Memorandum|Charter|Pact|Covenant|Communique|Communiqué|dollars?|agreements?|accords?|protocols?)$/;

/** "the Beijing Olympic Games", "the Minsk agreements", "US dollars": nothing is said of the place. */
const isEventPlace = (sentence: Sentence, name: Name): boolean => {
  if (name.kind !== 'Place') return false;
  let next = name.last + 1;
  if (!eventWords.test(sentence.tokens[next]?.text ?? '')) next++;
  return (
    eventWords.test(sentence.tokens[next]?.text ?? '') &&
    (next === name.last + 1 || isCapitalized(sentence.tokens[name.last + 1]))
  );
};

/** "a Boeing 737", "an Airbus A320", "the Aurora X2 phone": a machine, and not who makes it nor a town of that name. */
const isModel = (sentence: Sentence, name: Name): boolean => {
  const [maker, code, next] = [name.last, name.last + 1, name.last + 2].map((at) => sentence.tokens[at]);
  if (name.first !== name.last || name.kind === 'Person' || maker === undefined || code === undefined) return false;
  const isCode = /^\p{Lu}{1,3}-?\d{1,4}\p{L}?$/u.test(code.text) && code.text !== 'G20';
  if (makers.test(maker.text)) return isCode || (/^\d{2,4}$/.test(code.text) && !/^(NNS|JJ)$/.test(next?.pos ?? ''));
  return isCode && next?.pos === 'NN';
};

/** "the MacBook Air", "PlayStation 5": what is sold, and no body. */
const isProduct = (sentence: Sentence, name: Name): boolean =>
  name.kind !== 'Person' &&
  products.test(sentence.tokens[name.first]?.text ?? '') &&
  // "Kindle County" is a place.
  !placeNameHeads.has(sentence.tokens[name.last]?.text ?? '');

const products =
  /^(MacBook|iPhone|iPad|iMac|iPod|AirPods|PlayStation|Xbox|Kindle|Chromebook|ThinkPad|GameBoy|Walkman|ChatGPT|Gmail|Android|Photoshop)$/;

const makers =
  /^(Boeing|Airbus|Embraer|Tupolev|Antonov|Ilyushin|Sukhoi|MiG|Fokker|Bombardier|Cessna|Lockheed|Saab|Mirage|Nokia)$/;

/** "Worldwide Developers Conference", "Force News Release", "Operation Dawn": what is held or issued, and no body. */
const isEvent = (sentence: Sentence, name: Name): boolean =>
  (name.last > name.first &&
    textAt(sentence, name.first) === 'Operation' &&
    sentence.tokens[name.first + 1]?.text !== 'of') ||
  (name.kind === 'Organization' &&
    name.last > name.first &&
    !isKnownOrganization(wordsOf(sentence, name.first, name.last)) &&
    !isOfTreaty(sentence, name) &&
    /^(Conference|Summit|Charter|Covenant|Operation|Exercise|Release|Update|Strike|Meeting|Agreement|Treaty|Games|Championships?|Festival|Award|Awards|Prize|Cup|War|Memorandum|Protocol|Declaration|Convention|Accords?|Pact|Statute|Decree|Communiqué|Act|Bill)$/.test(
      sentence.tokens[name.last]?.text ?? '',
    ));

/** "the Secretariat of the Ocean Treaty": a body that serves it. */
const isOfTreaty = (sentence: Sentence, { first }: Name): boolean =>
  /^(Secretariat|Commission|Committee|Depositary|Organi[sz]ation|Office)$/.test(sentence.tokens[first]?.text ?? '') &&
  /^(of|for)$/.test(sentence.tokens[first + 1]?.text ?? '');

const titleNouns =
  /^(Treaty|Charter|Convention|Declaration|Protocol|Pact|Accords?|Agreement|Memorandum|Peace|Statute|Covenant|Communiqué|Law|Act)$/;

/** "Treaty of Basel", "Protocol on the Delimitation of the State Border": a word of a title is no place and no body. */
const isInTitle = (sentence: Sentence, name: Name): boolean => {
  const text = (index: number) => sentence.tokens[index]?.text ?? '';
  if (name.kind === 'Place')
    return (
      text(name.first - 1) === 'of' &&
      /^(Treaty|Charter|Convention|Protocol|Pact|Accords?|Peace|Statute)$/.test(text(name.first - 2))
    );
  if (name.kind !== 'Organization' || isKnownOrganization(wordsOf(sentence, name.first, name.last))) return false;
  let index = name.first - 1;
  while (
    index > 0 &&
    (isCapitalized(sentence.tokens[index]) || /^(on|of|the|for|and|against|concerning)$/.test(text(index)))
  ) {
    if (titleNouns.test(text(index)) && /^(on|for|against|concerning)$/.test(text(index + 1))) return true;
    index--;
  }
  return titleNouns.test(text(index)) && /^(on|for|against|concerning)$/.test(text(index + 1));
};

/** "the Nobel Prize in Literature", "the Medal of Freedom": what is rewarded. */
const isFieldOfPrize = (sentence: Sentence, { first, kind }: Name): boolean =>
  kind !== 'Person' &&
  /^(in|of)$/.test(sentence.tokens[first - 1]?.text ?? '') &&
  /^(Prize|Award|Medal|Order)$/.test(sentence.tokens[first - 2]?.text ?? '') &&
  placeNamed(sentence.tokens[first]?.text ?? '') === undefined;

/** "Permanent Representative of Tavria": an office, of which only the state is a name. */
const isRepresentative = (sentence: Sentence, name: Name): boolean =>
  name.kind === 'Organization' &&
  /^(Permanent|Special|Personal)$/.test(sentence.tokens[name.first]?.text ?? '') &&
  /^(Representative|Envoy|Rapporteur|Coordinator)$/.test(sentence.tokens[name.first + 1]?.text ?? '');

const stateOf = (sentence: Sentence, name: Name): Name[] => {
  const of = name.first + 2;
  const first = sentence.tokens[of + 1]?.text === 'the' ? of + 2 : of + 1;
  const isState = sentence.tokens[of]?.text === 'of' && /^Permanent$/.test(sentence.tokens[name.first]?.text ?? '');
  return isState && first <= name.last && isCapitalized(sentence.tokens[first])
    ? [{ ...name, first, kind: 'Place', rule: 'names.trimmed' }]
    : [];
};

/** "Katyusha rockets", "a Kalashnikov rifle": a make and no place, unless the tables know one. */
const isWeapon = (sentence: Sentence, { kind, first, last }: Name): boolean =>
  kind !== 'Organization' &&
  first === last &&
  (makes.test(sentence.tokens[last + 1]?.text ?? '') || isNumbered(sentence, last + 1)) &&
  placeNamed(wordsOf(sentence, first, last)) === undefined;

const makes =
  /^(rockets?|missiles?|rifles?|drones?|jets?|helicopters?|tanks?|torpedo(es)?|mortars?|howitzers?|bombers?|interceptors?|assault|launchers?|fighter)$/;

/** "Penang 39 boats". */
const isNumbered = (sentence: Sentence, number: number): boolean =>
  /^\d+$/.test(sentence.tokens[number]?.text ?? '') &&
  /^(boats?|vessels?|ships?|aircraft|planes?|vehicles?|trucks?|missiles?|rockets?|drones?|tanks?|helicopters?)$/.test(
    sentence.tokens[number + 1]?.text ?? '',
  );

/** "Hurricane Lorna" is nobody. */
const isStorm = (sentence: Sentence, name: Name): boolean =>
  /^(Hurricane|Typhoon|Cyclone|Storm)$/.test(
    sentence.tokens[name.first - 1]?.text ?? sentence.tokens[name.first]?.text ?? '',
  ) ||
  (name.last > name.first && /^(Hurricane|Typhoon|Cyclone)$/.test(sentence.tokens[name.first]?.text ?? ''));

/** "Office of the Prime Minister": a body that is named by the office it serves. */
const isOfficeOf = (sentence: Sentence, { first, last }: Name): boolean =>
  /^Office of the (?:Prime |Vice |Deputy |First )?\p{Lu}[\p{L}-]+$/u.test(wordsOf(sentence, first, last));

/** "Air France Flight 447", "Ruritanian Army spokesman": the last word names something else. */
const withoutLastWord = (sentence: Sentence, name: Name): Name => {
  const token = sentence.tokens[name.last];
  if (name.kind !== 'Organization' || name.last === name.first || !token) return name;
  if (isOfficeOf(sentence, name)) return name;
  const other =
    /^(Flight|Resolution|Spokesman|Spokeswoman|Spokesperson|Secretary|Minister|President|Chairman|Director|CEO|MP|MPP|MLA|MEP|MSP|Players?)$/.test(
      token.text,
    );
  const noun = !isCapitalized(token) && token.pos === 'NN' && nounKind(sentence, name.last) === 'Person';
  return other || noun ? withoutLastWord(sentence, { ...name, last: name.last - 1, rule: 'names.trimmed' }) : name;
};

/** "United Nations High Commissioner": before a title an adjective of the office is no part of the organization. */
const withoutOfficeWords = (sentence: Sentence, name: Name): Name => {
  const next = textAt(sentence, name.last + 1);
  if (name.kind !== 'Organization' || !personTitles.has(next)) return name;
  let last = name.last;
  while (
    last > name.first &&
    (modifierWords.has(textAt(sentence, last)) || /^(High|Press)$/.test(sentence.tokens[last]?.text ?? ''))
  )
    last--;
  const left = wordsOf(sentence, name.first, last);
  return last < name.last && (isKnownOrganization(left) || placeNamed(left) !== undefined || last > name.first)
    ? { ...name, last, rule: 'names.trimmed' }
    : name;
};

/** "al" + "-" + "Jamal": the particle stands right before it. */
const withParticle = (sentence: Sentence, name: Name): Name => {
  const [particle, hyphen, token] = [
    sentence.tokens[name.first - 2],
    sentence.tokens[name.first - 1],
    sentence.tokens[name.first],
  ];
  const joined =
    particle &&
    hyphen &&
    token &&
    /^[-‑]$/.test(hyphen.text) &&
    particle.end === hyphen.start &&
    hyphen.end === token.start;
  return joined && nameParticles.has(particle.text.toLowerCase())
    ? { ...name, first: name.first - 2, rule: 'names.trimmed' }
    : name;
};
