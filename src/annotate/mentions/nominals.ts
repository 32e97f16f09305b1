import type { Sentence, Token } from '../../model/annotation.js';
import type { Mention } from '../../model/mention.js';
import { overlaps } from '../../model/span.js';
import { doersOf } from './doersBeforeDeeds.js';
import {
  toNominal,
  withBoth,
  withName,
  withOtherCountry,
  withoutAppointee,
  withoutBound,
  withoutHeadlineVerb,
  withQuantity,
} from './nominalSpan.js';
import { nounKind } from './nounKind.js';
import { isPlural } from './nounNumber.js';
import { nounPhrases, phraseStart } from './nounPhrases.js';
import { peopleTaggedAsAdjectives } from './peopleTaggedAsAdjectives.js';
import { peopleOf } from './peopleWithoutNoun.js';
import { isReferring } from './referring.js';
import { speakingNouns } from './speakingNouns.js';

/**
 * Noun phrases that denote people, organizations or places without naming them: "four fishermen", "the company". The
 * span has the article and what stands before the head, as annotated corpora have it, and ends with the head.
 */
export const readNominals = (sentence: Sentence, names: readonly Mention[]): Mention[] => {
  const phrases = nounPhrases(sentence).flatMap(({ first, head }) => {
    const token = sentence.tokens[head];
    const kind = nounKind(sentence, head);
    if (!token || !kind || names.some((name) => overlaps(name, token)) || !isReferring(sentence, first, head, kind))
      return [];
    if (isSideOf(sentence, token, names)) return [];
    const start = withoutHeadlineVerb(
      sentence,
      withoutAppointee(sentence, withoutBound(sentence, first), head, names),
      head,
      names,
    );
    const isMany = kind === 'Group' || isPlural(token);
    const named = withName(sentence, isMany ? withBoth(sentence, withQuantity(sentence, start)) : start, names);
    const from = isMany ? withOtherCountry(sentence, named) : named;
    return [toNominal(sentence, from, head, kind, token)];
  });
  const officers = peopleTaggedAsAdjectives(sentence).flatMap(({ first, head }) => {
    const token = sentence.tokens[head];
    return token && !names.some((name) => overlaps(name, token))
      ? [toNominal(sentence, first, head, 'Person', token)]
      : [];
  });
  const speaking = [...speakingNouns(sentence), ...doersOf(sentence)].flatMap(({ first, head, kind }) => {
    const token = sentence.tokens[head];
    const isKnown = token && (names.some((one) => overlaps(one, token)) || phrases.some((one) => overlaps(one, token)));
    return token && !isKnown ? [toNominal(sentence, first, head, kind, token)] : [];
  });
  const all = [...phrases, ...speaking, ...beforeNames(sentence, names), ...peopleOf(sentence, names), ...officers];
  return all.filter((one) => !all.some((other) => isQuantityOf(sentence, one, other)));
};

/** "the rebel National Union": whose side the body is on, and nobody. */
const isSideOf = (sentence: Sentence, { index, lemma, pos }: Token, names: readonly Mention[]): boolean =>
  pos === 'NN' &&
  /^(rebel|terrorist|militant|separatist|guerrilla|dissident|communist|socialist|nationalist|islamist|extremist)$/.test(
    lemma,
  ) &&
  names.some(({ kind, start }) => kind === 'Organization' && start === sentence.tokens[index + 1]?.start);

/** "A majority" of "a majority of 51 senators" is nobody else. */
const isQuantityOf = (sentence: Sentence, one: Mention, other: Mention): boolean =>
  one.start === other.start &&
  one.end < other.end &&
  /^(majority|minority|couple|crowd|group|bunch|pair)$/.test(sentence.tokens[one.head]?.lemma ?? '') &&
  sentence.tokens[one.head + 1]?.text === 'of' &&
  other.kind === 'Group';

/** "the airline" of "the airline Condor", "trade ministry spokesman" of "trade ministry spokesman Adel Amin". */
const beforeNames = (sentence: Sentence, names: readonly Mention[]): Mention[] =>
  names.flatMap((name) => {
    if (name.kind !== 'Person' && name.kind !== 'Organization') return [];
    const at = sentence.tokens.findIndex((token) => token.start === name.start);
    const token = sentence.tokens[at - 1];
    if (!token || !/^NN/.test(token.pos) || isPlural(token) || names.some((other) => overlaps(other, token))) return [];
    const kind = nounKind(sentence, at - 1);
    // "the opposition National Front": whose side it is on.
    const fits =
      kind === name.kind && !(kind === 'Organization' && (/^NNP/.test(token.pos) || token.text === 'opposition'));
    const first = phraseStart(sentence, at - 1);
    const bareTitle = isBareTitle(sentence, first, at - 1);
    return fits && !bareTitle ? [toNominal(sentence, first, at - 1, name.kind, token)] : [];
  });

/** "Attorney-General Priya Nair", "Coach Henk Visser" at the head of a sentence: a form of address. */
const isBareTitle = (sentence: Sentence, first: number, last: number): boolean => {
  const words = sentence.tokens.slice(first, last + 1);
  if (words.length > 1) return words.every(({ pos }, index) => (index % 2 ? pos === 'HYPH' : /^NNP/.test(pos)));
  return /^NNP/.test(words[0]?.pos ?? '');
};
