import type { Sentence } from '../../model/annotation.js';
import { isKnownOrganization, placeNamed } from '../../ontology/gazetteer.js';
import { organizationHeadsWithOf, organizationNameHeads } from '../../ontology/organizationNouns.js';
import { isCapitalized, type Name, type NameRule, wordsOf } from './name.js';

/**
 * Where one possesses the other, two names: "Department of the Treasury's Office of Foreign Assets Control", "New York's
 * Carnegie Hall"; a small noun possesses without a name: "the ministry's Press Department". "People's Party" is one.
 */
export const possessiveNames: NameRule = (sentences, names) =>
  names.flatMap((name) => {
    const sentence = sentences[name.sentence];
    return sentence ? partsOf(sentence, name) : [name];
  });

const partsOf = (sentence: Sentence, name: Name): Name[] => {
  if (name.kind !== 'Organization' && name.kind !== 'Place') return [name];
  const mark = sentence.tokens.findIndex(
    (token, index) => index > name.first && index < name.last && token.pos === 'POS' && token.text.length > 1,
  );
  if (mark < 0) return [name];
  const rest: Name = { ...name, first: mark + 1, rule: 'names.possessive' };
  const plural = name.first === 0 && sentence.tokens[0]?.pos === 'NNS' && sentence.tokens[1]?.text === 'of';
  if (plural) return partsOf(sentence, { ...name, first: sentence.tokens[2]?.text === 'the' ? 3 : 2 });
  if (!isCapitalized(sentence.tokens[mark - 1])) return [rest];
  const owner = ownerKind(sentence, name.first, mark - 1);
  return owner ? [{ ...name, last: mark - 1, kind: owner, rule: 'names.possessive' }, rest] : [name];
};

const ownerKind = (sentence: Sentence, first: number, last: number): 'Organization' | 'Place' | undefined => {
  const text = wordsOf(sentence, first, last);
  if (isKnownOrganization(text)) return 'Organization';
  if (placeNamed(text)) return /^(St|Saint)\b/.test(text) ? undefined : 'Place';
  const words = sentence.tokens.slice(first, last + 1).map((token) => token.text);
  const headed = words.some((word) => organizationHeadsWithOf.has(word)) && words.includes('of');
  return headed || (words.length > 1 && organizationNameHeads.has(words[words.length - 1] ?? ''))
    ? 'Organization'
    : undefined;
};
