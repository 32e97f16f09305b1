import type { Sentence } from '../../model/annotation.js';
import { isTitleCase } from '../../model/titleCase.js';
import { isGivenName } from '../../ontology/givenNames.js';
import { organizationNameHeads, organizationNouns } from '../../ontology/organizationNouns.js';
import { bySentence, type Name, type NameRule } from './name.js';

/** "Elena Okoro": a given name before a proper noun is a person, and before a last name that the tagger took alone a part of it. */
export const givenNames: NameRule = (sentences, names) => {
  const groups = bySentence(names, sentences.length);
  return sentences.flatMap((sentence, index) => {
    const own = groups[index] ?? [];
    return isTitleCase(sentence) ? own : withGivenNames(sentence, own);
  });
};

const withGivenNames = (sentence: Sentence, names: readonly Name[]): Name[] => {
  const taken = (index: number) => names.some((name) => name.first <= index && name.last >= index);
  const found: Name[] = [];
  const extended = names.map((name) => {
    const given = name.first - 1;
    const single = name.kind === 'Person' && name.first === name.last;
    return single && isGiven(sentence, given) && !taken(given) ? { ...name, first: given, rule: 'names.given' } : name;
  });
  sentence.tokens.forEach((_, first) => {
    const last = first + 1;
    if (!isGiven(sentence, first) || !isLastName(sentence, last) || taken(first) || taken(last)) return;
    if (/^NNP/.test(sentence.tokens[last + 1]?.pos ?? '') || /^NNP/.test(sentence.tokens[first - 1]?.pos ?? '')) return;
    found.push({ sentence: sentence.index, first, last, kind: 'Person', rule: 'names.given' });
  });
  return [...extended, ...found];
};

const isGiven = (sentence: Sentence, index: number): boolean => {
  const token = sentence.tokens[index];
  return token?.ner === 'O' && token.pos === 'NNP' && isGivenName(token.text);
};

const isLastName = (sentence: Sentence, index: number): boolean => {
  const token = sentence.tokens[index];
  if (token?.ner !== 'O' || token.pos !== 'NNP' || !/^\p{Lu}\p{L}*\p{Ll}/u.test(token.text)) return false;
  return !organizationNameHeads.has(token.text) && !organizationNouns.has(token.text.toLowerCase());
};
