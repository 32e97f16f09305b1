import type { Sentence } from '../../model/annotation.js';
import { children } from '../../model/syntax.js';
import { leadingPhrases } from '../../ontology/factualityWords.js';
import { isNoun } from './trigger.js';

/** "in the event of a change", "instead of attacking": the phrase before a noun or gerund that decides on it, if there is one. */
export const leadOf = (sentence: Sentence, token: number): (typeof leadingPhrases)[number] | undefined => {
  const first = isNoun(sentence, token)
    ? Math.min(
        token,
        ...children(sentence, token, 'det', 'amod', 'compound', 'nummod', 'nmod:poss').map((arc) => arc.dependent),
      )
    : // "instead of being taken home".
      Math.min(token, ...children(sentence, token, 'aux').map((arc) => arc.dependent));
  const before = sentence.tokens
    .slice(Math.max(0, first - 4), first)
    .map(({ text }) => text.toLowerCase())
    .join(' ');
  return leadingPhrases.find(({ words, onlyVerbs }) => words.test(before) && !(onlyVerbs && isNoun(sentence, token)));
};
