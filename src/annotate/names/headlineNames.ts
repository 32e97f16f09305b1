import type { Sentence } from '../../model/annotation.js';
import { type Name, type NameRule, textOfName } from './name.js';
import { isTitleCase } from './titleCase.js';

/**
 * In a headline the tagger takes half a clause for a name ("Rescue Teams Reach Island Village"). Three words or more are
 * believed only when the text under it has them too; the names inside are found again by repetition.
 */
export const headlineNames: NameRule = (sentences, names) => {
  const headlines = new Set(sentences.filter(isTitleCase).map((sentence) => sentence.index));
  if (headlines.size === 0 || headlines.size === sentences.length) return names;
  const body = new Set(names.filter((name) => !headlines.has(name.sentence)).map((name) => textIn(sentences, name)));
  return names.filter(
    (name) =>
      !headlines.has(name.sentence) ||
      name.kind !== 'Organization' ||
      name.last - name.first < 2 ||
      name.rule === 'names.known' ||
      body.has(textIn(sentences, name)),
  );
};

const textIn = (sentences: readonly Sentence[], name: Name): string => {
  const sentence = sentences[name.sentence];
  return sentence ? textOfName(sentence, name) : '';
};
