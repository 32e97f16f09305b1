import type { Sentence } from '../../model/annotation.js';
import { children, isInfinitive, tokenAt } from '../../model/syntax.js';
import { typeOfNoun } from '../../ontology/events/index.js';
import { objectsOf } from './trigger.js';

/** "called a meeting to discuss it", but 'called the vote "a door to Europe"'. */
export const isConvened = (sentence: Sentence, verb: number): boolean =>
  objectsOf(sentence, verb).some(
    (object) => isElection(sentence, object) && !/^(JJ|VBG)$/.test(sentence.tokens[object + 1]?.pos ?? ''),
  ) && children(sentence, verb, 'xcomp').every(({ dependent }) => isInfinitive(sentence, dependent));

/** 'called it "an act of war"': the words in quotation marks are what it is called. */
export const isCalledInQuotes = (sentence: Sentence, verb: number): boolean =>
  children(sentence, verb, 'obj').some((arc) =>
    children(sentence, arc.dependent, 'dep', 'appos').some(
      ({ dependent }) =>
        dependent > arc.dependent &&
        sentence.tokens.slice(arc.dependent + 1, dependent).some(({ text }) => /^["“]$|^``$/.test(text)),
    ),
  );

/** "called the ruling illegal", "called the vote fair": the parser has an illegal or a fair of some sort, and nothing it is said of. */
export const isCalledGoodOrBad = (sentence: Sentence, verb: number): boolean =>
  children(sentence, verb, 'obj').some(
    ({ dependent }) =>
      (tokenAt(sentence, dependent).pos === 'JJ' || judgedSo.test(tokenAt(sentence, dependent).text)) &&
      children(sentence, dependent, 'compound', 'amod').some(
        (arc) =>
          arc.dependent === dependent - 1 &&
          /^(NN|VBG)/.test(tokenAt(sentence, arc.dependent).pos) &&
          !/^(job|book|trade|art|career|science|country|street|fun|craft|health)$/.test(
            tokenAt(sentence, arc.dependent).lemma,
          ),
      ),
  );

const judgedSo = /^(fair|free|wrong|false|legal|illegal|void|null|rubbish|nonsense)$/;

/** "what they call", "what it called". */
export const isWhat = (sentence: Sentence, verb: number): boolean =>
  children(sentence, verb, 'obj', 'nsubj').some((arc) => tokenAt(sentence, arc.dependent).pos === 'WP');

/** "what it called a blockade": which thing, and as what. */
export const isCalledSo = (sentence: Sentence, verb: number): boolean => {
  const objects = children(sentence, verb, 'obj');
  const [whom] = children(sentence, verb, 'obj', 'iobj');
  // "calls them thieves", of which the parser makes two objects.
  if (whom !== undefined && objects.length > (whom.relation === 'obj' ? 1 : 0) && isPronoun(sentence, whom.dependent))
    return true;
  return objects.length > 1 && objects.some((arc) => /^W/.test(tokenAt(sentence, arc.dependent).pos));
};

const isPronoun = (sentence: Sentence, token: number): boolean => tokenAt(sentence, token).pos === 'PRP';

const isElection = (sentence: Sentence, noun: number): boolean =>
  /^(strike|stoppage|boycott|truce|ceasefire|halt|debate)$/.test(tokenAt(sentence, noun).lemma) ||
  /^(Election|Vote|Session|Meeting|LabourStrike|Protest)$/.test(
    typeOfNoun(tokenAt(sentence, noun).lemma.toLowerCase())?.name ?? '',
  );
