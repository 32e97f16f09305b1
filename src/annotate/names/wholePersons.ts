import type { Sentence } from '../../model/annotation.js';
import { isDemonym, isKnownOrganization, placeNamed } from '../../ontology/gazetteer.js';
import { notNames } from '../../ontology/notNames.js';
import { organizationNameHeads, organizationNouns } from '../../ontology/organizationNouns.js';
import { placeNameHeads } from '../../ontology/placeNouns.js';
import { personTitles } from '../../ontology/titles.js';
import { bySentence, type Name, type NameRule } from './name.js';
import { isTitleCase } from './titleCase.js';

/** "PKK commander Baran Amed": where the tagger took the given name alone, the proper noun behind it is the last name. */
export const wholePersons: NameRule = (sentences, names) => {
  const groups = bySentence(names, sentences.length);
  return sentences.flatMap((sentence, index) => {
    const own = groups[index] ?? [];
    return isTitleCase(sentence) ? own : own.map((name) => withLastName(sentence, name, own));
  });
};

const withLastName = (sentence: Sentence, name: Name, names: readonly Name[]): Name => {
  const next = name.last + 1;
  const fits = name.kind === 'Person' && name.first === name.last && isLastName(sentence, next);
  const taken = names.some((other) => other.first <= next && other.last >= next);
  const more = /^NNP/.test(sentence.tokens[next + 1]?.pos ?? '');
  return fits && !taken && !more ? { ...name, last: next, rule: 'names.whole-person' } : name;
};

const isLastName = (sentence: Sentence, index: number): boolean => {
  const token = sentence.tokens[index];
  if (token?.ner !== 'O' || token.pos !== 'NNP' || !/^\p{Lu}[\p{L}'’]*\p{Ll}$/u.test(token.text)) return false;
  const { text } = token;
  const word = text.toLowerCase();
  return !(
    personTitles.has(word) ||
    organizationNouns.has(word) ||
    organizationNameHeads.has(text) ||
    placeNameHeads.has(text) ||
    notNames.has(text) ||
    isDemonym(text) ||
    isKnownOrganization(text) ||
    placeNamed(text) !== undefined ||
    /(?:ism|ist|tion|ment|ship|ance|ence)$/.test(word)
  );
};
