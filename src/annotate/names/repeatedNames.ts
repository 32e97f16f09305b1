import type { Sentence } from '../../model/annotation.js';
import { notNames } from '../../ontology/not-names.js';
import { organizationNameHeads } from '../../ontology/organization-nouns.js';
import { personTitles } from '../../ontology/titles.js';
import { isDemonym } from './gazetteer.js';
import { bySentence, isCapitalized, type Name, type NameKind, type NameRule, textOfName, wordsOf } from './name.js';

/**
 * A name recognised once is the same name everywhere in the document, in headlines too: the whole name, the last name of a
 * person, and the name of a company without "Inc.".
 */
export const repeatedNames: NameRule = (sentences, names) => {
  const known = knownIn(sentences, names);
  if (known.size === 0) return names;
  const longest = Math.max(...[...known.keys()].map((text) => text.split(' ').length));
  const groups = bySentence(names, sentences.length);
  return sentences.flatMap((sentence, index) => repeatedIn(sentence, groups[index] ?? [], known, longest));
};

const legalForm =
  /,? (Inc\.?|Corp\.?|Corporation|Ltd\.?|Limited|LLC|PLC|plc|Co\.?|Company|AG|SA|N\.V\.|Group|Computer)$/;

/** Every form that can come back, with the kind that it was most often read as. */
const knownIn = (sentences: readonly Sentence[], names: readonly Name[]): ReadonlyMap<string, NameKind> => {
  const votes = new Map<string, Map<NameKind, number>>();
  const vote = (text: string, kind: NameKind, weight: number) => {
    const counts = votes.get(text) ?? new Map<NameKind, number>();
    counts.set(kind, (counts.get(kind) ?? 0) + weight);
    votes.set(text, counts);
  };
  for (const name of names) {
    const sentence = sentences[name.sentence];
    if (!sentence) continue;
    const text = textOfName(sentence, name);
    vote(text, name.kind, 1);
    if (name.kind === 'Organization' && legalForm.test(text)) vote(text.replace(legalForm, ''), 'Organization', 0.5);
    const last = sentence.tokens[name.last];
    if (name.kind === 'Person' && name.last > name.first && last && isLastName(last.text))
      vote(last.text, 'Person', 0.5);
  }
  const best = [...votes].map(([text, counts]): [string, NameKind] => [
    text,
    [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'Other',
  ]);
  return new Map(best.filter(([text, kind]) => kind !== 'Other' && isTelling(text)));
};

const isLastName = (text: string): boolean =>
  text.length > 2 && /^\p{Lu}\p{Ll}/u.test(text) && !organizationNameHeads.has(text);

/** One capitalised word that is also a plain word of the calendar, of creeds or a title tells nothing. */
const isTelling = (text: string): boolean =>
  /^\p{Lu}/u.test(text) &&
  text.length > 1 &&
  !notNames.has(text) &&
  !personTitles.has(text.toLowerCase()) &&
  !isDemonym(text);

const repeatedIn = (
  sentence: Sentence,
  names: readonly Name[],
  known: ReadonlyMap<string, NameKind>,
  longest: number,
): Name[] => {
  const result = [...names];
  const taken = new Set(names.flatMap((name) => (name.kind === 'Other' ? [] : range(name.first, name.last))));
  for (let first = 0; first < sentence.tokens.length; first++) {
    if (taken.has(first) || !isCapitalized(sentence.tokens[first])) continue;
    for (let last = Math.min(first + longest + 2, sentence.tokens.length) - 1; last >= first; last--) {
      if (range(first, last).some((index) => taken.has(index))) continue;
      const kind = known.get(wordsOf(sentence, first, last));
      if (!kind || !standsFree(sentence, first, last)) continue;
      for (const other of names.filter((name) => name.kind === 'Other' && name.first <= last && name.last >= first)) {
        if (result.includes(other)) result.splice(result.indexOf(other), 1);
      }
      result.push({ sentence: sentence.index, first, last, kind, rule: 'names.repeated' });
      for (const index of range(first, last)) taken.add(index);
      break;
    }
  }
  return result;
};

/** Not a part of a longer unknown name, and at the beginning of a sentence not a plain word. */
const standsFree = (sentence: Sentence, first: number, last: number): boolean => {
  const token = sentence.tokens[first];
  if (first === last && token && !/^(NNP|NNPS|NN|NNS|JJ|FW|VB|VBZ)$/.test(token.pos)) return false;
  if (first === 0 && first === last && token && !/^(NNP|NNPS|NNS)$/.test(token.pos)) return false;
  return true;
};

const range = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, step) => first + step);
