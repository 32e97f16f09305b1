import type { Sentence } from '../../model/annotation.js';
import { children } from '../../model/syntax.js';
import { leadingPhrases } from '../../ontology/factualityWords.js';
import { isNoun } from './trigger.js';

/** "in the event of a change", "instead of attacking": the phrase before a noun or gerund that decides on it, if there is one. */
export const leadOf = (sentence: Sentence, token: number): (typeof leadingPhrases)[number] | undefined => {
  const before = wordsBefore(sentence, token);
  return leadingPhrases.find(({ words, onlyVerbs }) => words.test(before) && !(onlyVerbs && isNoun(sentence, token)));
};

/** The four words before a noun phrase or a verb with its auxiliaries, in small letters. */
export const wordsBefore = (sentence: Sentence, token: number): string => {
  const first = isNoun(sentence, token)
    ? Math.min(
        token,
        ...children(sentence, token, 'det', 'amod', 'compound', 'nummod', 'nmod:poss').map((arc) => arc.dependent),
      )
    : // "instead of being taken home".
      Math.min(token, ...children(sentence, token, 'aux').map((arc) => arc.dependent));
  return sentence.tokens
    .slice(Math.max(0, first - 4), first)
    .map(({ text }) => text.toLowerCase())
    .join(' ');
};
