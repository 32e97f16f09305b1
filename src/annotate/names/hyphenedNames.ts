import type { Sentence } from '../../model/annotation.js';
import type { Name, NameRule } from './name.js';

/** "Ban Ki-moon", "Moon Jae-in": what stands right behind the hyphen of a person's given name belongs to it, in small letters too. */
export const hyphenedNames: NameRule = (sentences, names) =>
  names.map((name) => {
    const sentence = sentences[name.sentence];
    if (name.kind !== 'Person' || name.first === name.last || !sentence) return name;
    return goesOn(sentence, name) ? { ...name, last: name.last + 2, rule: 'names.hyphened' } : name;
  });

const goesOn = (sentence: Sentence, { last }: Name): boolean => {
  const [word, hyphen, next] = [sentence.tokens[last], sentence.tokens[last + 1], sentence.tokens[last + 2]];
  return (
    hyphen?.text === '-' &&
    word?.end === hyphen.start &&
    hyphen.end === next?.start &&
    /^\p{Lu}\p{Ll}{1,5}$/u.test(word.text) &&
    /^\p{Ll}{2,6}$/u.test(next.text) &&
    // "Anderson-led", "Kim-style".
    !/(?:ed|ing)$/.test(next.text) &&
    next.pos !== 'JJ' &&
    !/^(led|style|era|like|based|born|linked|owned|run|type|backed|aged|held|made)$/.test(next.text)
  );
};
