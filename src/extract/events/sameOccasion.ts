import type { AnnotatedDocument, Sentence } from '../../model/annotation.js';
import type { Mention } from '../../model/mention.js';
import { arcTo, children, tokenAt } from '../../model/syntax.js';
import type { Findings } from '../rule.js';
import { isDefinite } from './definiteness.js';
import { prepositionOf } from './trigger.js';

/**
 * The nearest event before that a definite noun may go back to: a travel for "the trip", a meeting for "the talks". Undefined where
 * those who take part, or the place, are others.
 */
export const sameOccasion = (
  annotated: AnnotatedDocument,
  { claims }: Findings,
): ((event: Mention, events: readonly Mention[]) => Mention | undefined) => {
  const clusterOf = new Map(
    annotated.clusters.flatMap(({ id, mentions }) => mentions.map((one) => [one, id] as const)),
  );
  const textOf = new Map(annotated.mentions.map(({ id, text }) => [id, text]));
  const namesOf = (id: string): string[] => [clusterOf.get(id) ?? id, lastWord(textOf.get(id) ?? id)];
  const people = new Map<string, Set<string>>();
  const places = new Map<string, Set<string>>();
  for (const { predicate, subject, object } of claims) {
    if (object === undefined) continue;
    if (predicate === 'PARTICIPATED_IN') addTo(people, object, namesOf(subject));
    if (predicate === 'OCCURRED_IN') addTo(places, subject, namesOf(object));
  }
  const isElsewhere = (event: Mention, before: Mention): boolean =>
    areApart(people.get(event.id), people.get(before.id)) || areApart(places.get(event.id), places.get(before.id));
  return (event, events) => {
    const sentence = annotated.sentences[event.sentence];
    if (!sentence || !(isDefinite(sentence, event.head) || isOfDefinite(sentence, event.head))) return undefined;
    if (isAnother(sentence, event.head)) return undefined;
    const kinds = kindsOf(event, tokenAt(sentence, event.head).lemma);
    const before = events.findLast((one) => one.start < event.start && kinds.some((kind) => kind(one)));
    return before && !isElsewhere(event, before) ? before : undefined;
  };
};

const addTo = (sets: Map<string, Set<string>>, event: string, names: readonly string[]): void => {
  const known = sets.get(event) ?? new Set();
  for (const name of names) known.add(name);
  sets.set(event, known);
};

/** Both known, and nothing in common. */
const areApart = (one: ReadonlySet<string> = new Set(), other: ReadonlySet<string> = new Set()): boolean =>
  one.size > 0 && other.size > 0 && ![...one].some((name) => other.has(name));

/** "The next summit". */
const isAnother = (sentence: Sentence, noun: number): boolean =>
  children(sentence, noun, 'amod').some((arc) =>
    /^(next|other|second|third|new|subsequent|another)$/i.test(tokenAt(sentence, arc.dependent).text),
  );

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
