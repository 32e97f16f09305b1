import type { Sentence, Token } from '../../model/annotation.js';
import { children, tokenAt } from '../../model/syntax.js';
import { lemmaAt, textAt } from '../../model/words.js';
import { isInPreposition } from '../../ontology/complexPrepositions.js';
import { isFixedTerm } from '../../ontology/fixedTerms.js';
import { placeNouns } from '../../ontology/placeNouns.js';
import { isInTitle } from './inTitle.js';
import { governorOf, prepositionOf, relationOf } from './trigger.js';

/** Whether an event noun tells of nothing that happened here: a description, a part of a preposition, a share, a penalty, a text. */
export const tellsNothing = (sentence: Sentence, token: Token): boolean =>
  isDescription(sentence, token.index) ||
  isPenalty(sentence, token.index) ||
  isNumbered(sentence, token) ||
  isPartOfPreposition(sentence, token) ||
  isInTerm(sentence, token) ||
  isInTitle(sentence, token) ||
  isShareOf(sentence, token.index) ||
  isStore(sentence, token) ||
  isEndOfThing(sentence, token) ||
  isCrossing(sentence, token.index) ||
  isHalfOfWord(sentence, token) ||
  isSpeaking(sentence, token) ||
  isToldTo(sentence, token);

/** "qualified as a crime", "as an act of aggression": what something is called is not told to have happened. */
const isDescription = (sentence: Sentence, index: number): boolean => {
  const governor = governorOf(sentence, index);
  return (
    prepositionOf(sentence, index) === 'as' ||
    (relationOf(sentence, index) === 'conj' && governor >= 0 && prepositionOf(sentence, governor) === 'as')
  );
};

/** "Executive Order 13413": the number is of a text. */
const isNumbered = (sentence: Sentence, { index, text }: Token): boolean =>
  /^\p{Lu}/u.test(text) && index > 0 && /^(?:No\.?|\d+)/.test(sentence.tokens[index + 1]?.text ?? '');

/** "on the eastern end of the bridge": a part of it. */
const isEndOfThing = (sentence: Sentence, { index, lemma }: Token): boolean =>
  lemma === 'end' &&
  children(sentence, index, 'nmod').some(
    ({ dependent }) =>
      prepositionOf(sentence, dependent) === 'of' && placeNouns.has(tokenAt(sentence, dependent).lemma.toLowerCase()),
  ) &&
  /^(at|on|near|from|to|towards|toward)$/.test(prepositionOf(sentence, index));

/** "in exchange for", "by the end of the year". */
const isPartOfPreposition = (sentence: Sentence, token: Token): boolean => {
  const before = sentence.tokens.slice(Math.max(0, token.index - 2), token.index);
  const hasArticle = /^(the|further|any|undue)$/.test(before.at(-1)?.text.toLowerCase() ?? '');
  const preposition = before.at(hasArticle ? -2 : -1)?.text.toLowerCase() ?? '';
  const after = textAt(sentence, token.index + 1);
  return isInPreposition(token.lemma.toLowerCase(), preposition, hasArticle, after);
};

/** "the line of contact", "the right to self-determination". */
const isInTerm = (sentence: Sentence, { index, lemma }: Token): boolean => {
  const governor = governorOf(sentence, index);
  return (
    governor >= 0 &&
    // "Right of first refusal".
    (governor === index - 2 || (governor === index - 3 && tokenAt(sentence, index - 1).pos === 'JJ')) &&
    relationOf(sentence, index) === 'nmod' &&
    isFixedTerm(tokenAt(sentence, governor).lemma.toLowerCase(), lemma.toLowerCase())
  );
};

/** "told Trend", "told the Report": a medium that is called so. */
const isToldTo = (sentence: Sentence, { index, text }: Token): boolean =>
  /^\p{Lu}\p{Ll}/u.test(text) &&
  /^(obj|iobj|obl)$/.test(relationOf(sentence, index)) &&
  tokenAt(sentence, Math.max(0, governorOf(sentence, index))).lemma === 'tell';

/** "a border crossing", "the Rafah crossing": a place. */
const isCrossing = (sentence: Sentence, index: number): boolean =>
  tokenAt(sentence, index).lemma === 'crossing' &&
  (/^NNP/.test(sentence.tokens[index - 1]?.pos ?? '') ||
    /^(border|level|rail|railway|pedestrian|frontier|checkpoint|street|zebra|main)$/.test(
      lemmaAt(sentence, index - 1),
    ));

/** "in order to", "hard drives", "by year end", "deputy chief of mission", "medical supplies", "our interests", "an atmosphere of hostility": words that happen in other senses. */
const isStore = (sentence: Sentence, { index, lemma, pos }: Token): boolean => {
  const before = textAt(sentence, index - 1);
  switch (lemma.toLowerCase()) {
    case 'order':
      return before === 'in';
    // "all levers at its disposal".
    case 'disposal':
      return prepositionOf(sentence, index) === 'at';
    case 'drive':
      return /^(hard|zip|flash|usb|disk|external|thumb)$/.test(before);
    case 'supply':
    case 'interest':
      return pos === 'NNS';
    case 'end':
      return /^(year|month|week|decade|season|year's|dead|high|low|front|back|rear|far|other)$/.test(before);
    case 'mission':
      return before === 'of' && /^(chief|head|deputy)$/i.test(sentence.tokens[index - 2]?.text ?? '');
    case 'ruling':
      return sentence.tokens[index + 1]?.text === ',' && sentence.tokens[index + 2]?.pos === 'JJ';
    case 'speech':
      return /^(free|hate)$/.test(before);
    case 'hostility':
      return pos === 'NN';
    default:
      return false;
  }
};

/** "the opposition-led parliament", "drought-stricken provinces": half of an adjective. */
const isHalfOfWord = ({ tokens }: Sentence, { index }: Token): boolean =>
  tokens[index + 1]?.text === '-' &&
  /^(VBN|VBG|VBD|JJ)$/.test(tokens[index + 2]?.pos ?? '') &&
  tokens[index + 2]?.text !== '-' &&
  tokens[index]?.end === tokens[index + 1]?.start &&
  tokens[index + 1]?.end === tokens[index + 2]?.start;

/** "Amnesty voiced concern": a body that is called so. */
const isSpeaking = (sentence: Sentence, { index, text }: Token): boolean =>
  text === 'Amnesty' && relationOf(sentence, index) === 'nsubj';

/** "62 percent of the vote": a share of what was counted. */
const isShareOf = (sentence: Sentence, index: number): boolean => {
  const governor = governorOf(sentence, index);
  if (tokenAt(sentence, index).lemma !== 'vote' || governor < 0) return false;
  return (
    /^(%|percent|cent|share|majority|half|third|quarter)$/.test(tokenAt(sentence, governor).lemma) ||
    // "by three votes", "with 57 votes".
    (/^(by|with)$/.test(prepositionOf(sentence, index)) && children(sentence, index, 'nummod').length > 0)
  );
};

/** "sentenced to death", "weapons of mass destruction": a punishment and a kind, and nothing that happened. */
const isPenalty = (sentence: Sentence, index: number): boolean => {
  const governor = governorOf(sentence, index);
  if (governor < 0) return false;
  const [noun, above] = [tokenAt(sentence, index).lemma, tokenAt(sentence, governor).lemma];
  return (
    (noun === 'death' &&
      prepositionOf(sentence, index) === 'to' &&
      /^(sentence|condemn|put|bring|lead)$/.test(above)) ||
    (noun === 'destruction' && sentence.tokens[index - 1]?.lemma === 'mass')
  );
};
