import type { Sentence } from '../../model/annotation.js';
import { bodiesOfLearning, possessiveBrands } from '../../ontology/bodyNameWords.js';
import { foreignHeads } from './jointNames.js';
import { type Name, type NameRule, tokensOf } from './name.js';

/**
 * Bodies that the tagger reads as one are taken apart at "and" ("Procter & Gamble and Johnson & Johnson"), and the mark that
 * belongs to a name is given back ("Moody's", "Standard & Poor's").
 */
export const separateBodies: NameRule = (sentences, names) =>
  names.flatMap((name) => {
    const sentence = sentences[name.sentence];
    return sentence && name.kind === 'Organization'
      ? apart(sentence, name).map((one) => withMark(sentence, one))
      : [name];
  });

const rule = 'names.separate';

/** "the Second Brigade of the Northern Army", "Howe's Brigade of Couch's Division": a unit and what it is a part of are two. */
const isBetweenUnits = (words: readonly string[], of: number): boolean => {
  if (words[of] !== 'of' || !units.test(words[of - 1] ?? '') || of === words.length - 1) return false;
  const end = words.findIndex((word, index) => index > of && word === 'of');
  const isOwned = words.slice(0, of).some((word) => /^['’]s$/.test(word));
  return (
    isOwned || /^(Army|Corps|Division|Brigade|Regiment|Fleet)$/.test(words[(end < 0 ? words.length : end) - 1] ?? '')
  );
};

const units = /^(Division|Brigade|Battalion|Regiment|Corps|Squadron|Battery)$/;

const apart = (sentence: Sentence, name: Name): Name[] => {
  const words = tokensOf(sentence, name).map(({ text }) => text);
  const of = words.findIndex((_, index) => isBetweenUnits(words, index));
  if (of > 0) {
    const next = words[of + 1] === 'the' ? of + 2 : of + 1;
    return [
      { ...name, last: name.first + of - 1, rule },
      ...apart(sentence, { ...name, first: name.first + next, rule }),
    ];
  }
  const at = words.indexOf('and');
  if (at < 1 || at === words.length - 1) return [name];
  const [left, right] = [words.slice(0, at), words.slice(at + 1)];
  const firms = left.includes('&') && right.includes('&');
  const schools =
    left.length > 1 && bodiesOfLearning.has(left.at(-1) ?? '') && right.length > 1 && right.some(isOfLearning);
  // "Fuerza Popular and Alianza para el Progreso".
  const foreign =
    left.length > 1 && right.length > 1 && foreignHeads.test(right[0] ?? '') && foreignHeads.test(left[0] ?? '');
  if (!firms && !schools && !foreign) return [name];
  return [
    { ...name, last: name.first + at - 1, rule },
    ...apart(sentence, { ...name, first: name.first + at + 1, rule }),
  ];
};

const isOfLearning = (word: string): boolean => bodiesOfLearning.has(word);

const withMark = (sentence: Sentence, name: Name): Name => {
  const [last, mark] = [sentence.tokens[name.last], sentence.tokens[name.last + 1]];
  const owns = /^['’]s$/.test(mark?.text ?? '') && mark?.start === last?.end && possessiveBrands.has(last?.text ?? '');
  return owns ? { ...name, last: name.last + 1, rule: 'names.separate' } : name;
};
