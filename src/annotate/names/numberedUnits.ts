import type { Sentence } from '../../model/annotation.js';
import { atTokens } from '../../model/syntax.js';
import { isTitleCase } from '../../model/titleCase.js';
import { textAt } from '../../model/words.js';
import { isKnownOrganization, placeNamed } from '../../ontology/gazetteer.js';
import { kindsOfUnits, wordsOfArmies } from '../../ontology/militaryUnits.js';
import { bySentence, isCapitalized, type Name, type NameRule, takingIn } from './name.js';

/**
 * Units of an army are told apart by their number, which is a part of the name: "82nd Airborne Division", "Task Force 145".
 * A number and the word for the unit are a name even where the tagger saw none: "the 14th Division", "the 41st motorized rifle
 * regiment"; and where units are told of, the number alone: "the 139th fought".
 */
export const numberedUnits: NameRule = (sentences, names) => {
  const groups = bySentence(withNumbers(sentences, names), sentences.length);
  const ofUnits = sentences.some(tellsOfUnits);
  return sentences.flatMap((sentence, index) => {
    const own = groups[index] ?? [];
    if (isTitleCase(sentence)) return own;
    return [bareUnits, smallUnits, commandedUnits, ...(ofUnits ? [loneNumbers] : [])].reduce<Name[]>(
      (all, find) =>
        find(sentence).reduce(
          // Over nothing but a part of itself: the letters of "the 93d PVI".
          (units, unit) => takingIn(units, unit, ({ last, kind }) => last < unit.last || kind !== 'Person'),
          all,
        ),
      own,
    );
  });
};

export const numberedUnit = 'names.numbered-unit';
const rule = numberedUnit;
const ordinal = /^\d{1,4}(?:st|nd|rd|th|d)$/i;

const tellsOfUnits = (sentence: Sentence): boolean =>
  sentence.tokens.some(({ text }) => wordsOfArmies.has(text.toLowerCase()));

/** "the 41st motorized rifle regiment", "the 366th regiment"; not "the 2nd division" of a league, nor "the 4th wing" of a house. */
const smallUnits = (sentence: Sentence): Name[] =>
  atTokens(sentence, (token, last): Name[] => {
    if (!smallUnit.test(token.text) || !token.pos.startsWith('NN')) return [];
    let first = last;
    while (kindsOfUnits.has(textAt(sentence, first - 1))) first--;
    const isArmed = first < last || /^(regiment|brigade|battalion|squadron)$/.test(token.text);
    return isArmed && ordinal.test(sentence.tokens[first - 1]?.text ?? '')
      ? [{ sentence: sentence.index, first: first - 1, last, kind: 'Organization', rule }]
      : [];
  });

/** "Couch's Division", "Howe's Brigade": called by who commands it. */
const commandedUnits = (sentence: Sentence): Name[] =>
  atTokens(sentence, (token, last): Name[] => {
    const [owner, mark] = [sentence.tokens[last - 2], sentence.tokens[last - 1]];
    const isUnit = /^(Division|Brigade|Corps|Battery|Cavalry|Regiment|Legion|Rangers|Raiders)$/.test(token.text);
    const isName = owner !== undefined && isCapitalized(owner) && /^NNP?$/.test(owner.pos);
    const isOwned = mark?.pos === 'POS' && isName && !isStateOrBody(owner.text);
    return isUnit && isOwned && !isCapitalized(sentence.tokens[last + 1])
      ? [{ sentence: sentence.index, first: last - 2, last, kind: 'Organization', rule }]
      : [];
  });

const isStateOrBody = (word: string): boolean => placeNamed(word) !== undefined || isKnownOrganization(word);

const smallUnit = /^(regiment|brigade|battalion|squadron|division|corps|wing|army|flotilla|battery)$/;

/** "The 139th fought", "the 62d NY": a number above the days of a month, or with the letters of a state behind it. */
const loneNumbers = (sentence: Sentence): Name[] =>
  atTokens(sentence, (token, first): Name[] => {
    if (!ordinal.test(token.text) || !/^(the|,|and)$/i.test(sentence.tokens[first - 1]?.text ?? '')) return [];
    const [next, behind] = [sentence.tokens[first + 1], sentence.tokens[first + 2]];
    const isOfState = /^\p{Lu}{2,4}$/u.test(next?.text ?? '') && !/^N/.test(behind?.pos ?? '');
    const verb = next?.pos === 'RB' ? behind : next;
    const isVerb =
      /^(VB[DZ]|MD)$/.test(verb?.pos ?? '') || (verb?.pos === 'VBN' && /^(IN|TO|,)$/.test(behind?.pos ?? ''));
    const acts = Number.parseInt(token.text, 10) > 31 && isVerb;
    const isDay = /^(celebrate|mark|observe|commemorate)$/.test(behind?.lemma ?? '');
    const last = isOfState ? first + 1 : first;
    return isOfState || (acts && !isDay) ? [{ sentence: sentence.index, first, last, kind: 'Organization', rule }] : [];
  });

/** "the 14th Division", "the 2nd Battalion"; not "the Second Division", which may be a league. */
const bareUnits = (sentence: Sentence): Name[] =>
  atTokens(sentence, (token, last): Name[] => {
    const first = last - 1;
    const number = sentence.tokens[first]?.text ?? '';
    const isUnit = bareUnit.test(token.text) && /^NNPS?$/.test(token.pos) && ordinal.test(number);
    const goesOn = isCapitalized(sentence.tokens[last + 1]);
    return isUnit && !goesOn ? [{ sentence: sentence.index, first, last, kind: 'Organization', rule }] : [];
  });

const bareUnit =
  /^(Army|Corps|Division|Brigade|Regiment|Battalion|Squadron|Wing|Fleet|Infantry|Cavalry|Marines|Airborne|Artillery|Flotilla|Battery|Legion)$/;

const withNumbers: NameRule = (sentences, names) =>
  names.map((name) => {
    const sentence = sentences[name.sentence];
    if (!sentence || name.kind !== 'Organization') return name;
    const first = numberBefore(sentence, name);
    const last = numberBehind(sentence, name);
    return first === name.first && last === name.last ? name : { ...name, first, last, rule };
  });

const unit =
  /^(Army|Corps|Division|Brigade|Regiment|Battalion|Squadron|Squadrons|Wing|Group|Fleet|Infantry|Cavalry|Marines|Airborne|Artillery|Armored|Armoured|Engineer|Fighter|Bomber|Company|Platoon|Flotilla|Front|Command|Battery|Rangers|Legion|Directorate|Department|District)$/;

const holds = (sentence: Sentence, name: Name): boolean =>
  sentence.tokens.slice(name.first, name.last + 1).some((token) => unit.test(token.text));

/** "the 82nd Airborne Division", "65 Air Division"; not "50 Army trucks". */
const numberBefore = (sentence: Sentence, name: Name): number => {
  const number = sentence.tokens[name.first - 1]?.text ?? '';
  const plural = sentence.tokens[name.last + 1]?.pos === 'NNS';
  const isOrdinal = ordinal.test(number) && holds(sentence, name);
  const plain = /^\d{1,3}$/.test(number) && !plural && name.last > name.first && unit.test(lastWord(sentence, name));
  return isOrdinal || plain ? name.first - 1 : name.first;
};

const lastWord = (sentence: Sentence, name: Name): string => sentence.tokens[name.last]?.text ?? '';

/** "Task Force 145", "CTF 50", "BBC Radio 4". */
const numberBehind = (sentence: Sentence, name: Name): number => {
  const number = sentence.tokens[name.last + 1];
  const fits = /^(Force|CTF|TF|Unit|Brigade|Squadron|Division|Local|Radio|Channel|TV)$/.test(lastWord(sentence, name));
  return fits && /^\d{1,4}$/.test(number?.text ?? '') && !/^N/.test(sentence.tokens[name.last + 2]?.pos ?? '')
    ? name.last + 1
    : name.last;
};
