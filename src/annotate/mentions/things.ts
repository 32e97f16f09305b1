import type { Sentence, Thing } from '../../model/annotation.js';
import type { Mention } from '../../model/mention.js';
import { overlaps, type Span } from '../../model/span.js';
import { vagueThings } from '../../ontology/thingNouns.js';
import { isTitleCase } from '../names/titleCase.js';
import { singularOf } from './nounKind.js';
import { type NounPhrase, nounPhrases } from './nounPhrases.js';

/**
 * Noun phrases that denote neither people nor bodies nor places, named ("Internet Explorer 6") or not ("the vaccine"): only
 * to know what is spoken of again. `taken` are the mentions and times of the sentence.
 */
export const readThings = (sentence: Sentence, taken: readonly (Mention | Span)[]): Thing[] =>
  nounPhrases(sentence).flatMap((phrase): Thing[] => {
    const token = sentence.tokens[phrase.head];
    if (!token || taken.some((one) => overlaps(one, token)) || !isReferring(sentence, phrase)) return [];
    const isName = /^NNP/.test(token.pos);
    if (isName && isTitleCase(sentence)) return [];
    const last = isName && isNumber(sentence, phrase.head + 1) ? phrase.head + 1 : phrase.head;
    const first = sentence.tokens[firstOutside(sentence, phrase, taken)] ?? token;
    const span: Span = { start: first.start, end: sentence.tokens[last]?.end ?? token.end };
    return [
      {
        id: `Thing:${span.start}-${span.end}`,
        kind: 'Thing',
        level: isName ? 'name' : 'nominal',
        ...span,
        text: sentence.text.slice(span.start - sentence.start, span.end - sentence.start),
        sentence: sentence.index,
        head: phrase.head,
      },
    ];
  });

/** "Article 5", "Windows 7": the number is part of the name. */
const isNumber = (sentence: Sentence, at: number): boolean =>
  sentence.tokens[at]?.pos === 'CD' && /^\d+$/.test(sentence.tokens[at]?.text ?? '');

const isReferring = (sentence: Sentence, { first, head }: NounPhrase): boolean => {
  const [start, token] = [sentence.tokens[first], sentence.tokens[head]];
  if (!start || !token || /^(no|such|what|which|any|every|each|another)$/i.test(start.text)) return false;
  return /\p{L}{2}/u.test(token.text) && !vagueThings.has(singularOf(token).toLowerCase());
};

/** A phrase that begins inside a name has all of it. */
const firstOutside = (sentence: Sentence, { first }: NounPhrase, taken: readonly Span[]): number => {
  const start = sentence.tokens[first]?.start ?? 0;
  const around = taken.find((one) => one.start < start && one.end > start);
  return around ? sentence.tokens.findIndex((token) => token.start === around.start) : first;
};
