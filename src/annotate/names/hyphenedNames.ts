import type { Sentence } from '../../model/annotation.js';
import { bySentence, type Name, type NameRule } from './name.js';

/**
 * "Ban Ki-moon", "Moon Jae-in": what stands right behind the hyphen of a person's given name belongs to it, in small letters too. Where the
 * tagger knows a name and nobody by it, it is somebody's.
 */
export const hyphenedNames: NameRule = (sentences, names) => {
  const groups = bySentence(names, sentences.length);
  return [
    ...extended(sentences, names),
    ...sentences.flatMap((sentence, index) => unseen(sentence, groups[index] ?? [])),
  ];
};

const unseen = (sentence: Sentence, names: readonly Name[]): Name[] =>
  sentence.tokens
    .filter(({ index, text, pos }) => text === '-' && pos === 'HYPH' && index >= 2)
    .map(({ index }) => ({
      sentence: sentence.index,
      first: index - 2,
      last: index - 1,
      kind: 'Person' as const,
      rule: 'names.hyphened',
    }))
    .filter(
      (name) =>
        goesOn(sentence, name) &&
        [name.first, name.last, name.last + 2].every((token) => sentence.tokens[token]?.pos === 'NNP') &&
        /^\p{Lu}\p{Ll}{1,9}$/u.test(sentence.tokens[name.first]?.text ?? '') &&
        !names.some(({ first, last, kind }) => kind !== 'Other' && first <= name.last + 2 && last >= name.first),
    )
    .map((name) => ({ ...name, last: name.last + 2 }));

const extended = (sentences: readonly Sentence[], names: readonly Name[]): Name[] =>
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
