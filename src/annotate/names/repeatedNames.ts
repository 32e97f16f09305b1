import type { Sentence } from '../../model/annotation.js';
import { isDemonym } from '../../ontology/gazetteer.js';
import { notNames } from '../../ontology/notNames.js';
import { organizationNameHeads } from '../../ontology/organizationNouns.js';
import { speechVerbs } from '../../ontology/speechVerbs.js';
import { modifierWords, personTitles } from '../../ontology/titles.js';
import {
  bySentence,
  type Name,
  type NameKind,
  type NameRule,
  replaceOverlapping,
  textOfName,
  wordsOf,
} from './name.js';

/**
 * A name recognised once is the same name everywhere in the document, in headlines too: the whole name, the last name of a
 * person, and the name of a company without "Inc.".
 */
export const repeatedNames: NameRule = (sentences, names) => {
  const known = knownIn(sentences, names);
  const groups = bySentence(names, sentences.length);
  return sentences.flatMap((sentence, index) => repeatedIn(sentence, groups[index] ?? [], known));
};

const legalForm =
  /,? (Inc\.?|Corp\.?|Corporation|Ltd\.?|Limited|LLC|PLC|plc|Co\.?|Company|AG|SA|N\.V\.|Group|Computer)$/;

/** The forms that can come back, with the kind that each was most often read as; by first token, how many tokens at most. */
interface KnownForms {
  readonly kinds: ReadonlyMap<string, NameKind>;
  readonly longest: ReadonlyMap<string, number>;
  /** Last names that are adjectives of peoples elsewhere: "Danish" of Najib Danish. */
  readonly adjectives: ReadonlySet<string>;
}

const knownIn = (sentences: readonly Sentence[], names: readonly Name[]): KnownForms => {
  const votes = new Map<string, Map<NameKind, number>>();
  const longest = new Map<string, number>();
  const adjectives = new Set<string>();
  const begins = (token: string, length: number) => longest.set(token, Math.max(length, longest.get(token) ?? 0));
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
    begins(sentence.tokens[name.first]?.text ?? '', name.last - name.first + 1);
    if (name.kind === 'Organization' && legalForm.test(text)) vote(text.replace(legalForm, ''), 'Organization', 0.5);
    const last = sentence.tokens[name.last];
    // "Ban" of "Ban Ki-moon": the family name stands first.
    const family = sentence.tokens[name.first];
    if (
      name.kind === 'Person' &&
      family &&
      isLastName(family.text) &&
      /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}*-\p{Ll}+$/u.test(text)
    ) {
      vote(family.text, 'Person', 0.5);
      begins(family.text, 1);
    }
    if (name.kind === 'Person' && name.last > name.first && last && isLastName(last.text)) {
      if (isDemonym(last.text)) adjectives.add(last.text);
      else vote(last.text, 'Person', 0.5);
      begins(last.text, 1);
    }
  }
  const best = [...votes].map(([text, counts]): [string, NameKind] => [
    text,
    [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'Other',
  ]);
  return { kinds: new Map(best.filter(([text, kind]) => kind !== 'Other' && isTelling(text))), longest, adjectives };
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

const repeatedIn = (sentence: Sentence, names: readonly Name[], known: KnownForms): Name[] => {
  let result = names;
  const isFree = (index: number) =>
    !result.some((name) => name.kind !== 'Other' && name.first <= index && name.last >= index);
  for (let first = 0; first < sentence.tokens.length; first++) {
    const length = known.longest.get(sentence.tokens[first]?.text ?? '');
    if (length === undefined || !isFree(first)) continue;
    let end = first + 1;
    while (end < Math.min(first + length, sentence.tokens.length) && isFree(end)) end++;
    for (let last = end - 1; last >= first; last--) {
      const words = wordsOf(sentence, first, last);
      const kind =
        known.kinds.get(words) ??
        (known.adjectives.has(words) && doesSomething(sentence, first) ? 'Person' : undefined);
      const isSaying = kind === 'Person' && first === 0 && last === 0 && doesSomething(sentence, 0);
      if (!kind || !(isSaying || standsFree(sentence, first, last))) continue;
      const from =
        kind === 'Person' && first === last && isGivenNameOf(sentence, first - 1) && isFree(first - 1)
          ? first - 1
          : first;
      result = replaceOverlapping(result, {
        sentence: sentence.index,
        first: from,
        last,
        kind,
        rule: 'names.repeated',
      });
      first = last;
      break;
    }
  }
  return [...result];
};

/** "Mzoxolo" of "Mzoxolo Magidi", who is called Magidi elsewhere: a proper noun that nobody tagged. */
const isGivenNameOf = (sentence: Sentence, index: number): boolean => {
  const token = sentence.tokens[index];
  return (
    token?.pos === 'NNP' &&
    token.ner === 'O' &&
    /^\p{Lu}\p{Ll}{2,}$/u.test(token.text) &&
    !/^NNP/.test(sentence.tokens[index - 1]?.pos ?? '') &&
    isTelling(token.text) &&
    !organizationNameHeads.has(token.text) &&
    !modifierWords.has(token.text.toLowerCase())
  );
};

/** Not a part of a longer unknown name, and at the beginning of a sentence not a plain word. */
const standsFree = (sentence: Sentence, first: number, last: number): boolean => {
  const token = sentence.tokens[first];
  if (first === last && token && !/^(NNP|NNPS|NN|NNS|JJ|FW|VB|VBZ)$/.test(token.pos)) return false;
  if (first === 0 && first === last && token && !/^(NNP|NNPS|NNS)$/.test(token.pos)) return false;
  return true;
};

/** "Danish said", of a spokesman Najib Danish; "the young Danish said" and "Danish ships" are of Denmark. */
const doesSomething = (sentence: Sentence, index: number): boolean =>
  speechVerbs.has(sentence.tokens[index + 1]?.lemma ?? '') &&
  !/^(DT|JJ|PRP\$)$/.test(sentence.tokens[index - 1]?.pos ?? '');
