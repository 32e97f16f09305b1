import type { Sentence } from '../../model/annotation.js';
import { textAt } from '../../model/words.js';
import { tradesOfFirms } from '../../ontology/bodyNameWords.js';
import { isDemonym, isKnownOrganization, placeNamed } from '../../ontology/gazetteer.js';
import { isGivenName } from '../../ontology/givenNames.js';
import { organizationNameHeads } from '../../ontology/organizationNouns.js';
import { modifierWords, nameParticles, personTitles } from '../../ontology/titles.js';
import { nounKind } from '../mentions/nounKind.js';
import { isCapitalized, type Name, type NameRule, wordsOf } from './name.js';
import {
  isEvent,
  isEventPlace,
  isFieldOfPrize,
  isInTitle,
  isModel,
  isOfficeField,
  isProduct,
  isRepresentative,
  isStorm,
  isWeapon,
  stateOf,
  withoutHeadOf,
  withoutTask,
} from './namesOfThings.js';

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
        withoutOfficeBehind(
          sentence,
          withoutOfficeWords(
            sentence,
            withoutLastWord(
              sentence,
              withoutTrade(
                sentence,
                withoutParty(
                  sentence,
                  withoutProsecutor(
                    sentence,
                    withoutPeople(sentence, withoutTask(sentence, withoutHeadOf(sentence, name))),
                  ),
                ),
              ),
            ),
          ),
        ),
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

/** "Halden County State's Attorney Ada Berg", "DA Berg": what the one who charges is called in America is of no name. */
const withoutProsecutor = (sentence: Sentence, name: Name): Name => {
  if (name.first === name.last) return name;
  const isState = textAt(sentence, name.last) === 'state' && /^[’']s$/.test(textAt(sentence, name.last + 1));
  if (isState && /^attorneys?$/.test(textAt(sentence, name.last + 2)))
    return { ...name, last: name.last - 1, kind: 'Place', rule: 'names.trimmed' };
  return name.kind === 'Person' && /^(?:DA|ADA|DDA)$/.test(sentence.tokens[name.first]?.text ?? '')
    ? { ...name, first: name.first + 1, rule: 'names.trimmed' }
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

/** "the Georgian Imereti province": the adjective tells whose it is. */
const withoutPeople = (sentence: Sentence, name: Name): Name =>
  name.kind === 'Place' &&
  name.rule === 'names.place-division' &&
  name.last - name.first === 2 &&
  isDemonym(sentence.tokens[name.first]?.text ?? '') &&
  placeNamed(wordsOf(sentence, name.first, name.last - 1)) === undefined
    ? { ...name, first: name.first + 1, rule: 'names.trimmed' }
    : name;

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

/** "Office of the Prime Minister": a body that is named by the office it serves. */
const isOfficeOf = (sentence: Sentence, { first, last }: Name): boolean =>
  /^Office of the (?:Prime |Vice |Deputy |First )?\p{Lu}[\p{L}-]+$/u.test(wordsOf(sentence, first, last));

/** "elected Ana Petrova Speaker of the Parliament": what she is made is no part of her name. */
const withoutOfficeBehind = (sentence: Sentence, name: Name): Name =>
  name.kind === 'Person' &&
  name.last - name.first > 1 &&
  /^(Speaker|President|Chairman|Chairwoman|Chairperson|Chair|Minister|Premier|Governor|Mayor|Secretary|Ambassador|Director|Commander|Chancellor|Head)$/.test(
    sentence.tokens[name.last]?.text ?? '',
  ) &&
  sentence.tokens[name.last + 1]?.text === 'of'
    ? { ...name, last: name.last - 1, rule: 'names.trimmed' }
    : name;

/** "Air France Flight 447", "Ruritanian Army spokesman": the last word names something else. */
const withoutLastWord = (sentence: Sentence, name: Name): Name => {
  const token = sentence.tokens[name.last];
  if (name.kind !== 'Organization' || name.last === name.first || !token) return name;
  if (isOfficeOf(sentence, name)) return name;
  const other =
    /^(Flight|Resolution|Spokesman|Spokeswoman|Spokesperson|Secretary|Minister|President|Chairman|Director|CEO|MP|MPP|MLA|MEP|MSP|Players?)$/.test(
      token.text,
    ) ||
    // Not "Halden County Sheriff's Office".
    (sentence.tokens[name.last + 1]?.pos !== 'POS' &&
      /^(Captain|Official|Commander|Commissioner|Sheriff|Ambassador|Under|Rear)$/.test(token.text));
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
