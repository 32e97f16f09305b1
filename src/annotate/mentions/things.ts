import type { Sentence, Thing } from '../../model/annotation.js';
import { overlaps, type Span } from '../../model/span.js';
import { isTitleCase } from '../../model/titleCase.js';
import { vagueThings } from '../../ontology/thingNouns.js';
import { singularOf } from './nounNumber.js';
import { type NounPhrase, nounPhrases } from './nounPhrases.js';

/**
 * Noun phrases that denote neither people nor bodies nor places, named ("Internet Explorer 6") or not ("the vaccine"): only
 * to know what is spoken of again. `taken` are the mentions and times of the sentence.
 */
export const readThings = (sentence: Sentence, taken: readonly Span[]): Thing[] => {
  const isFree = (at: number) => !taken.some((one) => overlaps(one, sentence.tokens[at] ?? one));
  const named = !isTitleCase(sentence);
  return nounPhrases(sentence).flatMap((phrase): Thing[] => {
    const isName = isNamed(sentence, phrase.head);
    const inside = isName
      ? []
      : [...(named ? nameBefore(sentence, phrase, isFree) : []), ...nounsBefore(sentence, phrase, isFree)];
    if (!isFree(phrase.head) || !isReferring(sentence, phrase) || (isName && !named)) return inside;
    const last = isName && isNumber(sentence, phrase.head + 1) ? phrase.head + 1 : phrase.head;
    const first = firstOutside(sentence, phrase, taken);
    return [...inside, toThing(sentence, { first, head: phrase.head, last }, isName)];
  });
};

const toThing = (
  sentence: Sentence,
  { first, head, last }: { first: number; head: number; last: number },
  isName: boolean,
): Thing => {
  const span: Span = { start: sentence.tokens[first]?.start ?? 0, end: sentence.tokens[last]?.end ?? 0 };
  return {
    id: `Thing:${span.start}-${span.end}`,
    kind: 'Thing',
    level: isName ? 'name' : 'nominal',
    ...span,
    text: sentence.text.slice(span.start - sentence.start, span.end - sentence.start),
    sentence: sentence.index,
    head,
  };
};

/** "Internet Explorer" of "the Internet Explorer users": the name that a common noun stands behind. */
const nameBefore = (sentence: Sentence, { first, head }: NounPhrase, isFree: (at: number) => boolean): Thing[] => {
  const isPart = (at: number) => at >= first && /^NNP/.test(sentence.tokens[at]?.pos ?? '') && isFree(at);
  let last = head - 1;
  while (last >= first && !isPart(last)) last--;
  if (last < first) return [];
  let start = last;
  while (isPart(start - 1)) start--;
  return [toThing(sentence, { first: start, head: last, last }, true)];
};

/** Taggers take "iPhone" and "A380" for common nouns. */
const isNamed = (sentence: Sentence, at: number): boolean => {
  const { pos = '', text = '' } = sentence.tokens[at] ?? {};
  return /^NNP/.test(pos) || (at > 0 && /\p{Lu}/u.test(text));
};

/** "Article 5", "Windows 7": the number is part of the name. */
const isNumber = (sentence: Sentence, at: number): boolean =>
  sentence.tokens[at]?.pos === 'CD' && /^\d+$/.test(sentence.tokens[at]?.text ?? '');

const isReferring = (sentence: Sentence, { first, head }: NounPhrase): boolean => {
  const [start, token] = [sentence.tokens[first], sentence.tokens[head]];
  if (!start || !token || /^(no|such|what|which|any|every|each|another)$/i.test(start.text)) return false;
  const isLabel = first === 0 && sentence.tokens[head + 1]?.text === ':';
  return !isLabel && /\p{L}/u.test(token.text) && !vagueThings.has(singularOf(token).toLowerCase());
};

/** A phrase that begins inside a name has all of it. */
const firstOutside = (sentence: Sentence, { first }: NounPhrase, taken: readonly Span[]): number => {
  const start = sentence.tokens[first]?.start ?? 0;
  const around = taken.find((one) => one.start < start && one.end > start);
  return around ? sentence.tokens.findIndex((token) => token.start === around.start) : first;
};

/** "asylum" of "an asylum decision": what is meant by a noun before a noun is meant by the noun alone elsewhere. */
const nounsBefore = (sentence: Sentence, { first, head }: NounPhrase, isFree: (at: number) => boolean): Thing[] =>
  sentence.tokens
    .slice(first, head)
    .filter(
      ({ pos, text, index }) => pos === 'NN' && /\p{L}{2}/u.test(text) && !isNamed(sentence, index) && isFree(index),
    )
    .map(({ index }) => toThing(sentence, { first: index, head: index, last: index }, false));
