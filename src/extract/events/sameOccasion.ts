import type { AnnotatedDocument, Sentence } from '../../model/annotation.js';
import type { Mention } from '../../model/mention.js';
import { arcTo, tokenAt } from '../../model/syntax.js';
import type { Findings } from '../rule.js';
import { isDefinite } from './definiteness.js';
import { prepositionOf } from './trigger.js';

/**
 * The nearest event before that a definite noun may go back to: a travel for "the trip", a meeting for "the talks". Undefined where
 * those who take part are others.
 */
export const sameOccasion = (
  annotated: AnnotatedDocument,
  { claims }: Findings,
): ((event: Mention, events: readonly Mention[]) => Mention | undefined) => {
  const clusterOf = new Map(
    annotated.clusters.flatMap(({ id, mentions }) => mentions.map((one) => [one, id] as const)),
  );
  const textOf = new Map(annotated.mentions.map(({ id, text }) => [id, text]));
  const keysOf = (event: Mention): Set<string> =>
    new Set(
      claims
        .filter(({ predicate, object }) => predicate === 'PARTICIPATED_IN' && object === event.id)
        .flatMap(({ subject }) => [clusterOf.get(subject) ?? subject, lastWord(textOf.get(subject) ?? subject)]),
    );
  const isOfOthers = (event: Mention, before: Mention): boolean => {
    const [own, others] = [keysOf(event), keysOf(before)];
    return own.size > 0 && others.size > 0 && ![...own].some((key) => others.has(key));
  };
  return (event, events) => {
    const sentence = annotated.sentences[event.sentence];
    if (!sentence || !(isDefinite(sentence, event.head) || isOfDefinite(sentence, event.head))) return undefined;
    const kinds = kindsOf(event, tokenAt(sentence, event.head).lemma);
    const before = events.findLast((one) => one.start < event.start && kinds.some((kind) => kind(one)));
    return before && !isOfOthers(event, before) ? before : undefined;
  };
};

/** "the two days of talks". */
const isOfDefinite = (sentence: Sentence, noun: number): boolean => {
  const arc = arcTo(sentence, noun);
  return arc?.relation === 'nmod' && prepositionOf(sentence, noun) === 'of' && isDefinite(sentence, arc.governor);
};

const lastWord = (text: string): string => text.toLowerCase().split(/\s+/).at(-1) ?? '';

/** What may be told again by the noun: what has its type, and its kin. */
const kindsOf = (event: Mention, lemma: string): ((one: Mention) => boolean)[] => [
  (one) => one.event?.type === event.event?.type && one.event?.type !== 'Action',
  (one) => one.event?.lemma === lemma,
  ...(/^(visit|trip|tour)$/.test(lemma)
    ? [(one: Mention) => /^(travel|visit|go|fly|head|tour|return|arrive|trip)$/.test(one.event?.lemma ?? '')]
    : []),
  ...(/^(talk|negotiation|meeting|summit|consultation|discussion)$/.test(lemma)
    ? [(one: Mention) => /^(Negotiation|Meeting)$/.test(one.event?.type ?? '')]
    : []),
];
