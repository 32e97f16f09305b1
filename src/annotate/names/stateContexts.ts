import type { Sentence } from '../../model/annotation.js';
import { textAt } from '../../model/words.js';
import {
  besideStates,
  bodiesOfStates,
  deedsToStates,
  forcesOfStates,
  nounsOfStates,
  ownedByStates,
  tiesToStates,
  verbsOfSieges,
} from '../../ontology/placeNameWords.js';
import { wordsOf } from './name.js';

/** Where only a state, a region or a town can stand, for one word at `at`: its own things, what is done to it, who goes there. */
export const isWhereStatesStand = (sentence: Sentence, at: number): boolean =>
  isOfState(sentence, at) ||
  hasWhatStatesHave(sentence, at) ||
  isBehindTie(sentence, at) ||
  isTaken(sentence, at) ||
  isSeat(sentence, at);

/** "the Utrecht-based company". */
const isSeat = (sentence: Sentence, at: number): boolean => {
  const [hyphen, based, next] = [1, 2, 3].map((step) => sentence.tokens[at + step]);
  return hyphen?.text === '-' && based?.text === 'based' && /^NN/.test(next?.pos ?? '');
};

/** "the territory of X", "the armed forces of X". "the government of Blair" is his own, "the Government of X" a state's. */
export const isOfState = (sentence: Sentence, first: number): boolean => {
  if (sentence.tokens[first - 1]?.text !== 'of') return false;
  const noun = sentence.tokens[first - 2]?.text ?? '';
  return (
    nounsOfStates.has(noun) ||
    (/^([Ff]orces|affaires|[Mm]inister|guard|bank)$/.test(noun) &&
      /^(armed|security|prime|foreign|defen[cs]e|interior|coast|border|national|central|d['’]?)$/i.test(
        sentence.tokens[first - 3]?.text ?? '',
      ))
  );
};

/** "Tamarra's delegate", "Norhan's capital": people have none of these. */
const hasWhatStatesHave = (sentence: Sentence, at: number): boolean =>
  sentence.tokens[at + 1]?.pos === 'POS' &&
  (ownedByStates.has(sentence.tokens[at + 2]?.text ?? '') ||
    bodiesOfStates.has(wordsOf(sentence, at + 2, at + 3).toLowerCase()));

/** "diplomatic relations with X", "the invasion of X", "an arms embargo on X", "ambassador to X". */
export const isBehindTie = (sentence: Sentence, at: number): boolean => {
  const link = sentence.tokens[at - 1]?.text ?? '';
  if (!linksToStates.has(link) || !goesNoFurther(sentence, at)) return false;
  const noun = wordsOf(sentence, at - 2, at - 2);
  return (
    tiesToStates.has(`${noun} ${link}`) ||
    besideStates.has(`${wordsOf(sentence, at - 3, at - 2)} ${link}`) ||
    (link === 'of' && deedsToStates.has(noun))
  );
};

/** The prepositions of ties and deeds: most words are none, and nobody need look at what stands before them. */
const linksToStates: ReadonlySet<string> = new Set(
  ['of', ...tiesToStates, ...besideStates].map((phrase) => phrase.slice(phrase.lastIndexOf(' ') + 1)),
);

/** "retook Lomara", "invaded Lomara", "troops entered Lomara": armies do this to states and towns. */
const isTaken = (sentence: Sentence, at: number): boolean => {
  const verb = sentence.tokens[at - 1];
  if (!verb?.pos.startsWith('VB') || !goesNoFurther(sentence, at)) return false;
  if (verbsOfSieges.has(verb.lemma)) return true;
  return verb.lemma === 'enter' && forcesOfStates.has(textAt(sentence, at - 2));
};

const goesNoFurther = (sentence: Sentence, at: number): boolean =>
  !/^(POS|NNP?S?)$/.test(sentence.tokens[at + 1]?.pos ?? '');
