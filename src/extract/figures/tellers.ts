import type { Sentence } from '../../model/annotation.js';
import { isVerbAt, lemmaAt } from '../../model/words.js';
import type { CountedPhrase } from './countedPhrase.js';

/**
 * The verb with which somebody gives a bare number of his own: "the rebels said 40", "the ministry put the toll at 12". The number is
 * his, whoever else told of the event.
 */
export const tellingVerb = (sentence: Sentence, { first, last }: CountedPhrase): number | undefined => {
  const ends = /^([.,:;]|CC|IN|)$/.test(sentence.tokens[last + 1]?.pos ?? '');
  if (!ends) return undefined;
  const before = first - 1;
  // "claimed 40 lives": no words of theirs.
  if (lemmaAt(sentence, last) === 'life' || (lemmaAt(sentence, before) === 'claim' && takesLives(sentence)))
    return undefined;
  if (telling.test(lemmaAt(sentence, before)) && isVerbAt(sentence, before)) return before;
  if (isSpokenOf(sentence, before)) return before - 1;
  return lemmaAt(sentence, before) === 'at' ? puttingVerb(sentence, before) : undefined;
};

const telling = /^(say|claim|report|estimate|count|admit|acknowledge|concede|confirm|announce)$/;

/** "the ministry speaks of one". */
const isSpokenOf = (sentence: Sentence, of: number): boolean =>
  lemmaAt(sentence, of) === 'of' && /^(speak|talk|tell)$/.test(lemmaAt(sentence, of - 1)) && isVerbAt(sentence, of - 1);

const takesLives = (sentence: Sentence): boolean => sentence.tokens.some((token) => token.lemma === 'life');

/** "put the number of people killed in the raids at 12": no other finite verb and no comma in between. */
const puttingVerb = (sentence: Sentence, end: number): number | undefined => {
  for (let index = end - 1; index >= Math.max(0, end - 12); index--) {
    if (/^(put|place|estimate)$/.test(lemmaAt(sentence, index)) && isVerbAt(sentence, index)) return index;
    if (/^([.,:;]|CC|MD|VBD|VBZ|VBP|W.*)$/.test(sentence.tokens[index]?.pos ?? '')) return undefined;
  }
  return undefined;
};

/** Where the verb stands says what the number is of: "the figure", "the number", "it" are what was counted before. */
export const isOfBefore = (sentence: Sentence, { first }: CountedPhrase, verb: number): boolean =>
  verb === first - 1 ||
  (verb === first - 2 && isSpokenOf(sentence, first - 1)) ||
  (/^(figure|number|toll|total|it)$/.test(lemmaAt(sentence, first - 2)) && first - 2 - verb <= 2);
