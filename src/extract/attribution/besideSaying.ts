import type { Sentence } from '../../model/annotation.js';
import { children, isAcrossQuotation, isInfinitive, isQuotationMark, tokenAt } from '../../model/syntax.js';
import { lemmaAt, textAt } from '../../model/words.js';
import { addingVerbs, anybodysSpeech, demandingVerbs, speechVerbs } from '../../ontology/speechVerbs.js';
import { words } from '../../ontology/words.js';
import { isPassive } from './speaker.js';

/**
 * Behind what somebody says the author goes on to the end of the sentence: with what others say ("argues that it is close, while the
 * premier denies it"), with what is going on as he writes, in a tense that is not of what was said ("said it had taken the town, as it
 * presses its offensive"), or with what he could not learn. Told by the words, since the parser hangs such a clause on anything before it.
 */
export const besideSaying = (sentence: Sentence, verb: number, clause: number): number[] => {
  const mark = sentence.tokens.find(
    ({ index }) =>
      index > clause &&
      index > verb &&
      marks.test(textAt(sentence, index)) &&
      !isAcrossQuotation(sentence, verb, index) &&
      isAuthors(sentence, verb, clause, index),
  )?.index;
  if (mark === undefined) return [];
  return sentence.tokens.slice(mark, endOf(sentence, mark)).map(({ index }) => index);
};

const marks = /^(while|whereas|after|as|although|though|amid)$/;

const isAuthors = (sentence: Sentence, verb: number, clause: number, mark: number): boolean => {
  const before = textAt(sentence, mark - 1);
  const isApart = before === ',' || isQuotationMark(sentence, mark - 1);
  const word = textAt(sentence, mark);
  if (word === 'amid') return isApart;
  const told = verbBehind(sentence, mark);
  if (told === undefined) return false;
  // "although the rebels had released them": in the tense of what was said it was said too.
  if (isPutBack(sentence, verb, told)) return false;
  if (word === 'although' || word === 'though') return /^[-–—]+$/.test(before) || isNotLearnt(sentence, told);
  if (word === 'as') return isApart && isGoingOn(sentence, verb, mark, told);
  if (word === 'after' && isAskedAfter(sentence, verb, clause, mark, told)) return true;
  return isApart && isOthers(sentence, told);
};

/** The verb of the clause that a conjunction opens, with its subject between the two. */
const verbBehind = (sentence: Sentence, mark: number): number | undefined =>
  sentence.tokens.find(
    ({ index, pos }) =>
      index > mark &&
      pos.startsWith('VB') &&
      subjectOf(sentence, index).some((subject) => subject > mark && subject < index),
  )?.index;

const subjectOf = (sentence: Sentence, verb: number): number[] =>
  children(sentence, verb, 'nsubj', 'nsubj:pass').map(({ dependent }) => dependent);

/** "while others said": a verb by which hardly anybody else does anything but speak. */
const isOthers = (sentence: Sentence, told: number): boolean =>
  speechVerbs.has(lemmaAt(sentence, told)) && !anybodysSpeech.has(lemmaAt(sentence, told)) && isOfNoun(sentence, told);

const isOfNoun = (sentence: Sentence, told: number): boolean =>
  subjectOf(sentence, told).some((subject) => /^(NN|DT)/.test(tokenAt(sentence, subject).pos));

/**
 * "said it had taken the town, as it presses": what was said is put into the past, and this is not. A state is a reason that he gives, and
 * so is what is quoted.
 */
const isGoingOn = (sentence: Sentence, verb: number, mark: number, told: number): boolean =>
  !isPassive(sentence, verb) &&
  textAt(sentence, mark - 1) === ',' &&
  // "as customers spend less" is a reason, and "as well as" is no clause.
  subjectOf(sentence, told).some((subject) => /^(it|he|she|they)$/.test(textAt(sentence, subject))) &&
  !/^(well|such|of)$/.test(textAt(sentence, mark + 1)) &&
  /^VB[DNG]$/.test(tokenAt(sentence, verb).pos) &&
  /^VB[ZP]$/.test(tokenAt(sentence, told).pos) &&
  children(sentence, told, 'aux', 'aux:pass', 'cop').length === 0 &&
  !states.has(lemmaAt(sentence, told)) &&
  !speechVerbs.has(lemmaAt(sentence, told));

const states = words(
  'be have need want know believe remain mean require lack cost contain include depend deserve matter seem appear allow make give',
);

/** "said the talks had failed, while the rebels had kept their word": put back with what was said. */
const isPutBack = (sentence: Sentence, verb: number, told: number): boolean =>
  tokenAt(sentence, verb).pos === 'VBD' &&
  children(sentence, told, 'aux').some(({ dependent }) => /^(had|would)$/.test(textAt(sentence, dependent)));

/** "although the party has declined to say how many", "though the figures have not been verified". */
const isNotLearnt = (sentence: Sentence, told: number): boolean =>
  (lemmaAt(sentence, told) === 'decline' && children(sentence, told, 'xcomp').length > 0) ||
  (/^(verify|confirm|corroborate|substantiate|specify|elaborate)$/.test(lemmaAt(sentence, told)) &&
    sentence.tokens.slice(told - 5, told).some(({ text }) => /^(not|n['’]t|never|yet)$/.test(text)));

/** "urged the party to be open after its leader was accused": what is asked for is ahead, and this was before. */
const isAskedAfter = (sentence: Sentence, verb: number, clause: number, mark: number, told: number): boolean =>
  demandingVerbs.has(lemmaAt(sentence, verb)) &&
  isInfinitive(sentence, clause) &&
  [told, ...children(sentence, told, 'aux:pass', 'aux').map(({ dependent }) => dependent)].some(
    (token) => tokenAt(sentence, token).pos === 'VBD',
  ) &&
  sentence.tokens.slice(clause, mark).every(({ pos }) => pos !== 'VBD');

/** ", adding that", ", and that": he speaks again. */
const endOf = (sentence: Sentence, mark: number): number =>
  sentence.tokens.find(
    ({ index, text, pos, lemma }) =>
      index > mark &&
      (text === ';' ||
        (pos === 'VBG' && addingVerbs.has(lemma) && textAt(sentence, index - 1) === ',') ||
        (text === 'that' && textAt(sentence, index - 1) === 'and')),
  )?.index ?? sentence.tokens.length;
