import type { GoldLine, Line, LineEnd, LineSpan } from '../line.js';
import { normalText } from '../normalText.js';
import { shared, type Tally, tally } from '../tally.js';
import { anchorsOf, bestOverlap, spanKey } from './linkedEntities.js';
import { type PlacedEnd, type PlacedRelation, type RelationOptions, settleRelations } from './relations.js';

/**
 * At document level a relation is (type, head entity, tail entity), however often and wherever it is told. doc: all
 * three are right; doc-pair: both entities are. A predicted entity is the gold entity that it shares most mentions with.
 */
export const scoreDocumentRelations = (
  gold: GoldLine,
  predicted: Line,
  options: RelationOptions = {},
): Map<string, Tally> => {
  const both = relationFacts(gold, predicted, options);
  const facts = new Set(both.gold.values());
  const told = new Set(both.predicted.values());
  const pairs = withoutType(facts);
  const toldPairs = withoutType(told);
  return new Map([
    ['doc', tally(shared(facts, told), told.size, facts.size)],
    ['doc-pair', tally(shared(pairs, toldPairs), toldPairs.size, pairs.size)],
  ]);
};

/** What each relation says of entities of gold. */
export const relationFacts = (
  gold: GoldLine,
  predicted: Line,
  options: RelationOptions,
): { gold: Map<PlacedRelation, string>; predicted: Map<PlacedRelation, string> } => {
  const { undirected = new Set() } = options;
  const sides = settleRelations(gold, predicted, options);
  const factsOf = (relations: readonly PlacedRelation[], key: (reference: LineEnd, end: PlacedEnd) => string) =>
    new Map(
      relations.map((one) => [
        one,
        fact(one.type, key(one.headReference, one.head), key(one.tailReference, one.tail), undirected),
      ]),
    );
  return {
    gold: factsOf(sides.gold, goldEntityKeys(gold)),
    predicted: factsOf(sides.predicted, entityAligner(gold, predicted)),
  };
};

const separator = '\u0000';

const fact = (type: string, head: string, tail: string, undirected: ReadonlySet<string>): string =>
  [type, ...(undirected.has(type) ? [head, tail].sort() : [head, tail])].join(separator);

const withoutType = (facts: ReadonlySet<string>): Set<string> =>
  new Set([...facts].map((one) => one.slice(one.indexOf(separator) + 1)));

/** Whatever may stand at the end of a relation and in a cluster. */
const thingsOf = (line: Line): readonly LineThing[] => [
  ...(line.entities ?? []),
  ...(line.events ?? []),
  ...(line.documents ?? []),
];

type LineThing = LineSpan & { readonly id?: string };

const clusterOfMention = (line: Line, things: readonly LineThing[]): Map<string, string> => {
  const known = new Set(things.map((thing) => thing.id));
  return new Map(
    (line.clusters ?? []).flatMap((cluster) =>
      cluster.mentions.filter((id) => known.has(id)).map((id) => [id, cluster.id] as const),
    ),
  );
};

const clusterOfEnd = (line: Line, things: readonly LineThing[]): ((reference: LineEnd) => string | undefined) => {
  const clusters = new Set((line.clusters ?? []).map((cluster) => cluster.id));
  const ofMention = clusterOfMention(line, things);
  return (reference) =>
    typeof reference === 'string' && clusters.has(reference)
      ? reference
      : ofMention.get((typeof reference === 'string' ? reference : reference.id) ?? '');
};

const goldEntityKeys = (gold: GoldLine): ((reference: LineEnd, end: PlacedEnd) => string) => {
  const clusterOf = clusterOfEnd(gold, thingsOf(gold));
  return (reference, end) => clusterOf(reference) ?? spanKey(end);
};

/** Votes of the predicted entity's mentions: 1 and the overlap for an overlapping gold mention, one half for equal words. */
const entityAligner = (gold: GoldLine, predicted: Line): ((reference: LineEnd, end: PlacedEnd) => string) => {
  const ofGold = clusterOfMention(gold, thingsOf(gold));
  const ends = (gold.relations ?? []).flatMap(({ head, tail }) => [head, tail]);
  // Ends that are no entities (events, documents) are known only from the relations themselves.
  const others = ends.flatMap((end) => (typeof end === 'string' ? [] : [end]));
  const keyed = [...anchorsOf(gold.entities), ...others].map((place) => ({
    place,
    key: ofGold.get(place.id ?? '') ?? spanKey(place),
  }));
  const byWords = new Map<string, Votes>();
  for (const { place, key } of keyed) {
    const words = normalText(place.text ?? '');
    const votes = byWords.get(words) ?? new Map();
    byWords.set(words, vote(votes, key, 1));
  }
  // A predicted event stands where its words do: what causes another may well be told as one with it.
  const clusterOf = clusterOfEnd(predicted, predicted.entities ?? []);
  const things = new Map((predicted.entities ?? []).map((entity) => [entity.id, entity]));
  const mentions = new Map((predicted.clusters ?? []).map((cluster) => [cluster.id, cluster.mentions]));
  return (reference, end) => {
    const cluster = clusterOf(reference);
    const places: readonly PlacedEnd[] = cluster
      ? (mentions.get(cluster) ?? []).flatMap((id) => things.get(id) ?? [])
      : [end];
    const votes: Votes = new Map();
    for (const place of places) {
      const overlapping = bestOverlap(keyed, place);
      const named = winner(byWords.get(normalText(place.text ?? '')));
      if (overlapping) vote(votes, overlapping.key, 1 + overlapping.worth);
      else if (named && place.text) vote(votes, named, 0.5);
    }
    return winner(votes) ?? `? ${cluster ?? `${spanKey(end)} ${end.text}`}`;
  };
};

type Votes = Map<string, number>;

const vote = (votes: Votes, key: string, weight: number): Votes => votes.set(key, (votes.get(key) ?? 0) + weight);

/** The key with most votes, of equal ones the first. */
const winner = (votes: Votes = new Map()): string | undefined => {
  const most = Math.max(...votes.values());
  return [...votes].find(([, weight]) => weight === most)?.[0];
};
