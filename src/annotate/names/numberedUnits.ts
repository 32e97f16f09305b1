import type { Sentence } from '../../model/annotation.js';
import { bySentence, isCapitalized, type Name, type NameRule } from './name.js';
import { isTitleCase } from './titleCase.js';

/**
 * Units of an army are told apart by their number, which is a part of the name: "82nd Airborne Division", "Task Force 145".
 * A number and the word for the unit are a name even where the tagger saw none: "the 14th Division", "its 5th Brigade".
 */
export const numberedUnits: NameRule = (sentences, names) => {
  const groups = bySentence(withNumbers(sentences, names), sentences.length);
  return sentences.flatMap((sentence, index) => {
    const own = groups[index] ?? [];
    return isTitleCase(sentence) ? own : [...own, ...bareUnits(sentence, own)];
  });
};

/** "the 14th Division", "the 2nd Battalion"; not "the Second Division", which may be a league. */
const bareUnits = (sentence: Sentence, names: readonly Name[]): Name[] =>
  sentence.tokens.flatMap((token, last): Name[] => {
    const first = last - 1;
    const number = sentence.tokens[first]?.text ?? '';
    const isUnit = bareUnit.test(token.text) && /^NNPS?$/.test(token.pos) && /^\d{1,4}(?:st|nd|rd|th)$/i.test(number);
    const goesOn = isCapitalized(sentence.tokens[last + 1]);
    const taken = names.some((name) => name.first <= last && name.last >= first);
    return isUnit && !goesOn && !taken
      ? [{ sentence: sentence.index, first, last, kind: 'Organization', rule: 'names.numbered-unit' }]
      : [];
  });

const bareUnit =
  /^(Army|Corps|Division|Brigade|Regiment|Battalion|Squadron|Wing|Fleet|Infantry|Cavalry|Marines|Airborne|Artillery|Flotilla|Battery|Legion)$/;

const withNumbers: NameRule = (sentences, names) =>
  names.map((name) => {
    const sentence = sentences[name.sentence];
    if (!sentence || name.kind !== 'Organization') return name;
    const first = numberBefore(sentence, name);
    const last = numberBehind(sentence, name);
    return first === name.first && last === name.last ? name : { ...name, first, last, rule: 'names.numbered-unit' };
  });

const unit =
  /^(Army|Corps|Division|Brigade|Regiment|Battalion|Squadron|Squadrons|Wing|Group|Fleet|Infantry|Cavalry|Marines|Airborne|Artillery|Armored|Armoured|Engineer|Fighter|Bomber|Company|Platoon|Flotilla|Front|Command|Battery|Rangers|Legion|Directorate|Department|District)$/;

const holds = (sentence: Sentence, name: Name): boolean =>
  sentence.tokens.slice(name.first, name.last + 1).some((token) => unit.test(token.text));

/** "the 82nd Airborne Division", "65 Air Division"; not "50 Army trucks". */
const numberBefore = (sentence: Sentence, name: Name): number => {
  const number = sentence.tokens[name.first - 1]?.text ?? '';
  const plural = sentence.tokens[name.last + 1]?.pos === 'NNS';
  const ordinal = /^\d{1,4}(?:st|nd|rd|th|d)$/i.test(number) && holds(sentence, name);
  const plain = /^\d{1,3}$/.test(number) && !plural && name.last > name.first && unit.test(lastWord(sentence, name));
  return ordinal || plain ? name.first - 1 : name.first;
};

const lastWord = (sentence: Sentence, name: Name): string => sentence.tokens[name.last]?.text ?? '';

/** "Task Force 145", "CTF 50". */
const numberBehind = (sentence: Sentence, name: Name): number => {
  const number = sentence.tokens[name.last + 1];
  const fits = /^(Force|CTF|TF|Unit|Brigade|Squadron|Division|Local)$/.test(lastWord(sentence, name));
  return fits && /^\d{1,4}$/.test(number?.text ?? '') && !/^N/.test(sentence.tokens[name.last + 2]?.pos ?? '')
    ? name.last + 1
    : name.last;
};
