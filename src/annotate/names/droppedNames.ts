import type { Sentence } from '../../model/annotation.js';
import { isDemonym, isPeople } from '../../ontology/gazetteer.js';
import { notNames } from '../../ontology/notNames.js';
import { lineNoise, personTitles } from '../../ontology/titles.js';
import { type Name, type NameRule, textOfName } from './name.js';

/** What is left over is no name: works and products, adjectives, words of the calendar, marks like "Ed", titles alone, fragments. */
export const droppedNames: NameRule = (sentences, names) =>
  names.filter((name) => {
    const sentence = sentences[name.sentence];
    return sentence !== undefined && name.kind !== 'Other' && !isNothing(sentence, name);
  });

const isNothing = (sentence: Sentence, name: Name): boolean => {
  const text = textOfName(sentence, name);
  if (notNames.has(text) || lineNoise.has(text)) return true;
  // "Danish said", of Najib Danish.
  const isPerson = name.kind === 'Person' && name.rule === 'names.repeated';
  if (isDemonym(text) && !isPeople(text) && !isPerson) return true;
  if (personTitles.has(text.toLowerCase()) || /^(States?|Parties|Member States)$/.test(text)) return true;
  if (!/\p{L}/u.test(text)) return true;
  return /^\p{L}\.?$/u.test(text) || /^[\p{Ll}\d\s'’-]+$/u.test(text);
};
