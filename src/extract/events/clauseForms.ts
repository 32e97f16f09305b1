import type { Sentence } from '../../model/annotation.js';
import { children, hasMark, tokenAt } from '../../model/syntax.js';
import { typeOfVerb } from '../../ontology/events/index.js';

/** "is illegal", "is the best method": what is so in general, and was not so once. */
export const isJudgedNow = (sentence: Sentence, token: number): boolean =>
  /^(JJ|NN)/.test(tokenAt(sentence, token).pos) &&
  children(sentence, token, 'cop').some((arc) => /^(is|are|be|['’]s)$/i.test(tokenAt(sentence, arc.dependent).text));

/** "was a mistake", "took six years". */
export const isDonePast = (sentence: Sentence, token: number): boolean =>
  tokenAt(sentence, token).pos === 'VBD' ||
  children(sentence, token, 'cop').some((arc) => /^(was|were)$/i.test(tokenAt(sentence, arc.dependent).text));

/** "it", in whatever letters. */
export const isIt = (sentence: Sentence, token: number): boolean =>
  tokenAt(sentence, token).text.toLowerCase() === 'it';

/** In the present or perfect, without a modal. A plural's present looks like what is wanted, but for verbs of what is so. */
export const isSoNow = (sentence: Sentence, verb: number): boolean => {
  const auxiliaries = children(sentence, verb, 'aux', 'aux:pass', 'cop').map((arc) => tokenAt(sentence, arc.dependent));
  const { pos, lemma } = tokenAt(sentence, verb);
  const isPerfect = auxiliaries.some((one) => one.lemma === 'have');
  if (!isPerfect && /^VB[ZPN]$/.test(pos) && isArranged(sentence, verb)) return false;
  if (auxiliaries.length > 0) return auxiliaries.every(({ text }) => /^(is|are|has|have|been)$/i.test(text));
  return pos === 'VBZ' || (pos === 'VBP' && holdsNow.test(lemma));
};

/** "agreed that prisoners are freed", "that the commission meets twice a year", "that the embassy reopens in June": what they want. */
const isArranged = (sentence: Sentence, verb: number): boolean => {
  const { lemma } = tokenAt(sentence, verb);
  const isDeed = typeOfVerb(lemma) !== undefined || /^(take|hold|go|come)$/.test(lemma);
  return (
    (isDeed && !holdsNow.test(lemma)) ||
    children(sentence, verb, 'obl', 'obl:tmod').some((arc) => tokenAt(sentence, arc.dependent).ner === 'DATE')
  );
};

const holdsNow =
  /^(serve|remain|constitute|represent|reflect|form|share|need|depend|play|contribute|enjoy|pose|require|show|lie|rest)$/;

/** "asked that the letter be circulated", "insisted that he leave". */
export const isSubjunctive = (sentence: Sentence, verb: number): boolean => {
  const auxiliaries = children(sentence, verb, 'aux', 'aux:pass', 'cop').map((arc) => tokenAt(sentence, arc.dependent));
  const isBare =
    auxiliaries.length === 0
      ? tokenAt(sentence, verb).pos === 'VB'
      : auxiliaries.every(({ text }) => text.toLowerCase() === 'be');
  return isBare && hasMark(sentence, verb, /^that$/);
};
