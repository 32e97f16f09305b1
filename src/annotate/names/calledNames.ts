import type { Sentence } from '../../model/annotation.js';
import { atTokens, children } from '../../model/syntax.js';
import { textAt } from '../../model/words.js';
import { isKnownOrganization, placeNamed } from '../../ontology/gazetteer.js';
import { calledThings } from '../../ontology/nounsBesideNames.js';
import { nounKind } from '../mentions/nounKind.js';
import { phraseStart } from '../mentions/nounPhrases.js';
import { isNameWord, type Name, type NameKind, wordsOf } from './name.js';

/** "a militia called the Zande Gbe", "the rebel leader, known as Kadogo": a name is of the kind of whoever is called so. */
export const calledKind = (sentence: Sentence, { first, last }: Name): NameKind | undefined => {
  const text = wordsOf(sentence, first, last);
  if (isKnownOrganization(text) || placeNamed(text)?.subtype === 'country') return undefined;
  return whoIsCalled(sentence, first, last);
};

/** "The village, called Al-Buwayda, was shelled": a name that nobody tagged. */
export const calledNames = (sentence: Sentence, names: readonly Name[]): Name[] =>
  atTokens(sentence, (token, verb): Name[] => {
    if (!naming.test(token.text) && !(token.text === 'as' && textAt(sentence, verb - 1) === 'known')) return [];
    const first = textAt(sentence, verb + 1) === 'the' ? verb + 2 : verb + 1;
    let last = first - 1;
    for (let next = nextOfName(sentence, last); next !== undefined; next = nextOfName(sentence, last)) last = next;
    if (last < first || names.some((name) => name.first <= last && name.last >= first)) return [];
    const kind = whoIsCalled(sentence, first, last);
    return kind ? [{ sentence: sentence.index, first, last, kind, rule: 'names.context' }] : [];
  });

const naming = /^(called|named|dubbed|nicknamed|codenamed)$/;

/** The next capital word, over a hyphen that joins two. */
const nextOfName = (sentence: Sentence, last: number): number | undefined => {
  const isFree = (index: number) =>
    isNameWord(sentence.tokens[index]) && !/^(DATE|TIME)$/.test(sentence.tokens[index]?.ner ?? '');
  if (isFree(last + 1)) return last + 1;
  const [word, hyphen, next] = [last, last + 1, last + 2].map((index) => sentence.tokens[index]);
  const tight = /^[-‑]$/.test(hyphen?.text ?? '') && word?.end === hyphen?.start && hyphen?.end === next?.start;
  return tight && isFree(last + 2) ? last + 2 : undefined;
};

/** The kind of who is called what stands from `first` on, where the words say so and may mean nothing else. */
const whoIsCalled = (sentence: Sentence, first: number, last: number): NameKind | undefined => {
  const text = (index: number) => textAt(sentence, index);
  const end = text(first - 1) === 'the' ? first - 2 : first - 1;
  const isKnownAs = text(end) === 'as' && text(end - 1) === 'known';
  const verb = isKnownAs ? end - 1 : end;
  if (!isKnownAs && !naming.test(text(verb))) return undefined;
  // "A judge called Hale a liar", "A minister named Hale as the culprit".
  const next = sentence.tokens[last + 1];
  if (/^(DT|PRP\$|TO|JJ|NNS?|CD|POS)$/.test(next?.pos ?? '') || next?.text === 'as') return undefined;
  const adverb = /^(also|better|best|commonly|locally|widely|formerly|once|popularly|now|then|simply|usually)$/;
  const before = adverb.test(text(verb - 1)) ? verb - 2 : verb - 1;
  const isApart = text(before) === ',';
  const isPassive = /^(is|was|are|were)$/.test(text(before));
  const noun = isPassive ? (children(sentence, verb, 'nsubj:pass')[0]?.dependent ?? -1) : isApart ? before - 1 : before;
  if (isKnownAs && isApart && [noun - 1, noun].every((index) => sentence.tokens[index]?.ner === 'PERSON'))
    return 'Person';
  if (sentence.tokens[noun]?.pos !== 'NN') return undefined;
  const start = phraseStart(sentence, noun);
  // "the leader of the group, known as Kadogo": either.
  if (isApart && /^(of|for)$/.test(text(start - 1))) return undefined;
  if (calledThings.has(text(noun))) return 'Other';
  const kind = nounKind(sentence, noun);
  const isSure = isKnownAs || isApart || isPassive || kind === 'Place' || /^(an?|another|one)$/.test(text(start));
  return isSure && (kind === 'Person' || kind === 'Organization' || kind === 'Place') ? kind : undefined;
};
