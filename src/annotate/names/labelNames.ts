import type { Sentence } from '../../model/annotation.js';
import { nameParticles, personTitles } from '../../ontology/titles.js';
import type { Name, NameRule } from './name.js';

/**
 * "MR WREN: Good afternoon.", "FOREIGN MINISTER ASKANI: ...": in capitals the tagger takes the names of those who speak in a transcript for
 * common words. What stands between a title and the colon of the label is the name.
 */
export const labelNames: NameRule = (sentences, names) =>
  sentences.reduce<readonly Name[]>((all, sentence) => {
    const found = nameInLabel(sentence);
    if (!found) return all;
    const isOver = (one: Name): boolean =>
      one.sentence === sentence.index && one.last >= found.first && one.first <= found.last;
    return [...all.filter((one) => !isOver(one)), found];
  }, names);

const nameInLabel = (sentence: Sentence): Name | undefined => {
  const colon = sentence.tokens.slice(0, longest).findIndex(({ text }) => text === ':');
  const label = sentence.tokens.slice(0, Math.max(colon, 0));
  if (label.length < 2 || !label.every(({ text }) => inCapitals.test(text))) return undefined;
  const title = label.findLastIndex(({ text }) => personTitles.has(text.toLowerCase()));
  const words = label.slice(title + 1);
  const isNamed =
    title >= 0 &&
    words.length > 0 &&
    words.length <= 3 &&
    words.every(({ text }) => text.length > 2 || nameParticles.has(text.toLowerCase())) &&
    !words.some(({ text }) => notNames.test(text));
  return isNamed
    ? { sentence: sentence.index, first: title + 1, last: colon - 1, kind: 'Person', rule: 'names.title' }
    : undefined;
};

/** Words of a label. */
const longest = 9;

const inCapitals = /^\p{Lu}[\p{Lu}.'’-]*$/u;

/** "SECRETARY OF STATE", "MINISTER FOR TRADE", "OFFICIAL TWO": the office goes on, and nobody is named. */
const notNames = /^(OF|FOR|THE|AND|TO|IN|ON|ONE|TWO|THREE|OFFICE|OFFICIAL|STATE|GENERAL|DESIGNATE|ELECT)$/;
