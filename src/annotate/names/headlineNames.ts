import type { Sentence } from '../../model/annotation.js';
import { organizationNameHeads } from '../../ontology/organizationNouns.js';
import { type Name, type NameRule, textOfName } from './name.js';
import { isCapitalLine } from './titleCase.js';

/**
 * In a headline the tagger takes half a clause for a name ("Rescue Teams Reach Island Village"). Three words or more
 * without a head noun are believed only when the text under it has them too; names inside are found again by repetition.
 */
export const headlineNames: NameRule = (sentences, names) => {
  const headlines = new Set(sentences.filter(isCapitalLine).map((sentence) => sentence.index));
  if (headlines.size === 0 || headlines.size === sentences.length) return names;
  const body = new Set(names.filter((name) => !headlines.has(name.sentence)).map((name) => textIn(sentences, name)));
  return names.filter(
    (name) =>
      !headlines.has(name.sentence) ||
      name.kind !== 'Organization' ||
      name.last - name.first < 2 ||
      name.rule !== 'names.tagged' ||
      endsInHead(sentences, name) ||
      body.has(textIn(sentences, name)),
  );
};

const endsInHead = (sentences: readonly Sentence[], name: Name): boolean => {
  const tokens = sentences[name.sentence]?.tokens.slice(name.first, name.last + 1) ?? [];
  return (
    organizationNameHeads.has(tokens[tokens.length - 1]?.text ?? '') || tokens.some((token) => token.text === 'of')
  );
};

const textIn = (sentences: readonly Sentence[], name: Name): string => {
  const sentence = sentences[name.sentence];
  return sentence ? textOfName(sentence, name) : '';
};
