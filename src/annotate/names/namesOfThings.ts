import type { Sentence } from '../../model/annotation.js';
import { textAt } from '../../model/words.js';
import { fieldsOfOffice, isFieldWord } from '../../ontology/fieldsOfOffice.js';
import { isKnownOrganization, placeNamed } from '../../ontology/gazetteer.js';
import { placeNameHeads } from '../../ontology/placeNouns.js';
import { isCapitalized, type Name, wordsOf } from './name.js';

/** "Secretary of Defense", "Minister for Trade": a field of office is no organization, be it ever so capital. */
export const isOfficeField = (sentence: Sentence, name: Name): boolean => {
  const field = fieldsOfOffice.has(textAt(sentence, name.first)) && name.first === name.last;
  if (
    name.kind === 'Organization' &&
    field &&
    /^(Minister|Secretary)$/.test(sentence.tokens[name.last + 1]?.text ?? '')
  )
    return true;
  if (sentence.tokens[name.last]?.text === 'Cabinet' && sentence.tokens[name.last + 1]?.text === 'Secretary')
    return true;
  if (isListedField(sentence, name)) return true;
  // "Director of National Intelligence".
  if (
    name.kind === 'Organization' &&
    /^(?:National Intelligence|Central Intelligence|Public Prosecutions?)$/.test(
      wordsOf(sentence, name.first, name.last),
    )
  )
    return true;
  const [title, of] = [sentence.tokens[name.first - 2], sentence.tokens[name.first - 1]];
  if (name.kind === 'Organization' && isPortfolio(sentence, name)) return true;
  if (name.kind !== 'Organization' || name.rule === 'names.organization-head' || !/^(of|for)$/.test(of?.text ?? ''))
    return false;
  if (!/^(Secretary|Secretaries|Minister|Ministers|Undersecretary|Secretary-General)$/i.test(title?.text ?? ''))
    return false;
  return !isKnownOrganization(wordsOf(sentence, name.first, name.last));
};

/** "Under-Secretary-General for Peace Operations", "Commissioner for Human Rights", "Special Rapporteur on Torture". */
const isPortfolio = (sentence: Sentence, { first, last }: Name): boolean => {
  const [title, link] = [sentence.tokens[first - 2]?.text ?? '', sentence.tokens[first - 1]?.text ?? ''];
  return (
    ((link === 'for' &&
      (/^(Representative|Commissioner|Coordinator|Adviser|Advisor)$/.test(title) ||
        (title === 'General' && sentence.tokens[first - 3]?.pos === 'HYPH'))) ||
      (link === 'on' && /^(Rapporteur|Adviser|Advisor|Expert)$/.test(title))) &&
    !isKnownOrganization(wordsOf(sentence, first, last))
  );
};

/** "the Minister of Trade, Regional Markets and Enterprise Reform": a later field of several. */
const isListedField = (sentence: Sentence, { kind, rule, first, last }: Name): boolean => {
  if (kind !== 'Organization' || rule === 'names.organization-head') return false;
  const word = textAt(sentence, last);
  if (!isFieldWord(word)) return false;
  let before = first - 1;
  if (!/^(,|and|&)$/.test(sentence.tokens[before]?.text ?? '')) return false;
  while (isCapitalized(sentence.tokens[before]) || /^(,|and|&)$/.test(sentence.tokens[before]?.text ?? '')) before--;
  return (
    /^(of|for)$/.test(sentence.tokens[before]?.text ?? '') &&
    /^(Minister|Secretary|State)$/.test(sentence.tokens[before - 1]?.text ?? '')
  );
};

const eventWords =
  /^(Olympic|Olympics|Games|Summit|War|Wars|Agreement|Agreements|Accord|Accords|Treaty|Protocol|Declaration|Convention|Championship|Championships|Cup|Prize|Festival|Marathon|Conference|Process|Memorandum|Charter|Pact|Covenant|Communique|Communiqué|dollars?|agreements?|accords?|protocols?)$/;

/** "the Beijing Olympic Games", "the Minsk agreements", "US dollars": nothing is said of the place. */
export const isEventPlace = (sentence: Sentence, name: Name): boolean => {
  if (name.kind !== 'Place') return false;
  let next = name.last + 1;
  if (!eventWords.test(sentence.tokens[next]?.text ?? '')) next++;
  return (
    eventWords.test(sentence.tokens[next]?.text ?? '') &&
    (next === name.last + 1 || isCapitalized(sentence.tokens[name.last + 1]))
  );
};

/** "a Boeing 737", "an Airbus A320", "the Aurora X2 phone": a machine, and not who makes it nor a town of that name. */
export const isModel = (sentence: Sentence, name: Name): boolean => {
  const [maker, code, next] = [name.last, name.last + 1, name.last + 2].map((at) => sentence.tokens[at]);
  if (name.first !== name.last || name.kind === 'Person' || maker === undefined || code === undefined) return false;
  const isCode = /^\p{Lu}{1,3}-?\d{1,4}\p{L}?$/u.test(code.text) && code.text !== 'G20';
  if (makers.test(maker.text)) return isCode || (/^\d{2,4}$/.test(code.text) && !/^(NNS|JJ)$/.test(next?.pos ?? ''));
  return isCode && next?.pos === 'NN';
};

/** "the MacBook Air", "PlayStation 5": what is sold, and no body. */
export const isProduct = (sentence: Sentence, name: Name): boolean =>
  name.kind !== 'Person' &&
  products.test(sentence.tokens[name.first]?.text ?? '') &&
  // "Kindle County" is a place.
  !placeNameHeads.has(sentence.tokens[name.last]?.text ?? '');

const products =
  /^(MacBook|iPhone|iPad|iMac|iPod|AirPods|PlayStation|Xbox|Kindle|Chromebook|ThinkPad|GameBoy|Walkman|ChatGPT|Gmail|Android|Photoshop)$/;

const makers =
  /^(Boeing|Airbus|Embraer|Tupolev|Antonov|Ilyushin|Sukhoi|MiG|Fokker|Bombardier|Cessna|Lockheed|Saab|Mirage|Nokia)$/;

/** "Worldwide Developers Conference", "Force News Release", "Operation Dawn": what is held or issued, and no body. */
export const isEvent = (sentence: Sentence, name: Name): boolean =>
  (name.last > name.first &&
    textAt(sentence, name.first) === 'Operation' &&
    sentence.tokens[name.first + 1]?.text !== 'of') ||
  (/^(Organization|Place|Person)$/.test(name.kind) &&
    name.last > name.first &&
    isOfForce.test(sentence.tokens[name.last]?.text ?? '')) ||
  (name.kind === 'Organization' &&
    name.last > name.first &&
    /^(Convention|Covenant|Treaty|Protocol)$/.test(sentence.tokens[name.first]?.text ?? '') &&
    /^(on|against|for)$/.test(sentence.tokens[name.first + 1]?.text ?? '')) ||
  (name.kind === 'Organization' &&
    name.last > name.first &&
    !isKnownOrganization(wordsOf(sentence, name.first, name.last)) &&
    !isOfTreaty(sentence, name) &&
    /^(Conference|Summit|Charter|Covenant|Operation|Exercise|Release|Update|Strike|Meeting|Agreement|Treaty|Games|Championships?|Festival|Award|Awards|Prize|Cup|War|Memorandum|Protocol|Declaration|Convention|Accords?|Pact|Statute|Decree|Communiqué|Act|Bill|Day|Anniversary|Jubilee|Centenary)$/.test(
      sentence.tokens[name.last]?.text ?? '',
    ));

/** "the Santa Cruz Massacre", "the Warsaw Uprising": what happened, and no place and no body. */
const isOfForce =
  /^(Massacre|Massacres|Uprising|Uprisings|Rebellion|Revolt|Mutiny|Insurrection|Pogrom|Pogroms|Genocide|Famine|Bombing|Bombings|Earthquake|Riots|Killings|Siege|Putsch)$/;

/** "the Secretariat of the Ocean Treaty": a body that serves it. */
const isOfTreaty = (sentence: Sentence, { first }: Name): boolean =>
  /^(Secretariat|Commission|Committee|Depositary|Organi[sz]ation|Office)$/.test(sentence.tokens[first]?.text ?? '') &&
  /^(of|for)$/.test(sentence.tokens[first + 1]?.text ?? '');

const titleNouns =
  /^(Treaty|Charter|Convention|Declaration|Protocol|Pact|Accords?|Agreement|Memorandum|Peace|Statute|Covenant|Communiqué|Law|Act)$/;

/** "Treaty of Basel", "Protocol on the Delimitation of the State Border": a word of a title is no place and no body. */
export const isInTitle = (sentence: Sentence, name: Name): boolean => {
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
export const isFieldOfPrize = (sentence: Sentence, { first, kind }: Name): boolean =>
  kind !== 'Person' &&
  /^(in|of)$/.test(sentence.tokens[first - 1]?.text ?? '') &&
  /^(Prize|Award|Medal|Order)$/.test(sentence.tokens[first - 2]?.text ?? '') &&
  placeNamed(sentence.tokens[first]?.text ?? '') === undefined;

/** "Permanent Representative of Tavria": an office, of which only the state is a name. */
export const isRepresentative = (sentence: Sentence, name: Name): boolean =>
  name.kind === 'Organization' &&
  /^(Permanent|Special|Personal)$/.test(sentence.tokens[name.first]?.text ?? '') &&
  /^(Representative|Observer|Envoy|Rapporteur|Coordinator)$/.test(sentence.tokens[name.first + 1]?.text ?? '');

export const stateOf = (sentence: Sentence, name: Name): Name[] => {
  const of = name.first + 2;
  const first = sentence.tokens[of + 1]?.text === 'the' ? of + 2 : of + 1;
  const isState = sentence.tokens[of]?.text === 'of' && /^Permanent$/.test(sentence.tokens[name.first]?.text ?? '');
  return isState && first <= name.last && isCapitalized(sentence.tokens[first])
    ? [{ ...name, first, kind: 'Place', rule: 'names.trimmed' }]
    : [];
};

/** "Katyusha rockets", "a Kalashnikov rifle": a make and no place, unless the tables know one. */
export const isWeapon = (sentence: Sentence, { kind, first, last }: Name): boolean =>
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

/** "Hurricane Lorna" is nobody, nor is "Operation Karsin". */
export const isStorm = (sentence: Sentence, name: Name): boolean =>
  /^(Hurricane|Typhoon|Cyclone|Storm|Operation)$/.test(
    sentence.tokens[name.first - 1]?.text ?? sentence.tokens[name.first]?.text ?? '',
  ) ||
  (name.last > name.first && /^(Hurricane|Typhoon|Cyclone)$/.test(sentence.tokens[name.first]?.text ?? ''));

/** "Head of AU Mission": an office, of which only the body is a name. */
export const withoutHeadOf = (sentence: Sentence, name: Name): Name => {
  if (name.kind !== 'Organization' || sentence.tokens[name.first + 1]?.text !== 'of') return name;
  if (!/^(Head|Chair|Chairman|Chairwoman|Chairperson|Chief)$/.test(sentence.tokens[name.first]?.text ?? ''))
    return name;
  const first = sentence.tokens[name.first + 2]?.text === 'the' ? name.first + 3 : name.first + 2;
  return first <= name.last && isCapitalized(sentence.tokens[first]) ? { ...name, first, rule: 'names.trimmed' } : name;
};

/** "High Representative of the European Union for Foreign Affairs": what somebody does for a body is no part of its name. */
export const withoutTask = (sentence: Sentence, name: Name): Name => {
  if (name.kind !== 'Organization') return name;
  const task = sentence.tokens.findIndex(
    ({ text, index }) => text === 'for' && index > name.first && index < name.last,
  );
  const of = sentence.tokens[name.first - 1]?.text === 'the' ? name.first - 2 : name.first - 1;
  if (task < 0 || sentence.tokens[of]?.text !== 'of') return name;
  if (!/^(Representative|Commissioner|Envoy|Coordinator|Chairperson)$/.test(sentence.tokens[of - 1]?.text ?? ''))
    return name;
  const isOwn =
    isKnownOrganization(wordsOf(sentence, name.first, task - 1)) ||
    (task - name.first > 1 && placeNamed(wordsOf(sentence, task + 1, name.last))?.subtype === 'country');
  return isOwn ? { ...name, last: task - 1, rule: 'names.trimmed' } : name;
};
