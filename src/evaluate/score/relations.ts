import type { GoldLine, Line, LineEnd, LineEntity } from '../line.js';
import { likeness, matchOneToOne, sameExtent, tieBreak, touches } from '../match.js';
import { type Tally, tally } from '../tally.js';
import { rename, type TypeMap } from '../typeMap.js';

export interface RelationOptions {
  readonly map?: TypeMap;
  readonly entityMap?: TypeMap;
  /** Relation types that say the same with their ends swapped. */
  readonly undirected?: ReadonlySet<string>;
}

export interface PlacedRelation {
  readonly type: string;
  readonly head: PlacedEnd;
  readonly tail: PlacedEnd;
  /** As the line gave them: an id of an entity or cluster, or a span. */
  readonly headReference: LineEnd;
  readonly tailReference: LineEnd;
  readonly optional: boolean;
  readonly confidence?: number;
  readonly rule?: string;
}

export type PlacedEnd = Pick<LineEntity, 'id' | 'start' | 'end' | 'text' | 'type'>;

type EndsFit = (gold: PlacedEnd, predicted: PlacedEnd) => boolean;

/**
 * At mention level, one to one. strict: relation type, both spans and both entity types. bound: type and both spans.
 * lenient: type, both ends overlap. pair: both ends overlap, the type is not looked at.
 */
export const scoreRelations = (gold: GoldLine, predicted: Line, options: RelationOptions = {}): Map<string, Tally> => {
  const sides = settleRelations(gold, predicted, options);
  const expected = distinct(sides.gold);
  const found = distinct(sides.predicted);
  const sameKind: EndsFit = (g, p) =>
    rename(g.type, options.entityMap?.gold) === rename(p.type, options.entityMap?.pred);
  const row = (fits: EndsFit, typed: boolean): Tally => {
    const both = (g: PlacedRelation, p: PlacedRelation): boolean =>
      (!typed || g.type === p.type) &&
      ((fits(g.head, p.head) && fits(g.tail, p.tail)) ||
        ((options.undirected?.has(g.type) ?? false) && fits(g.head, p.tail) && fits(g.tail, p.head)));
    return tally(matchOneToOne(expected, found, both, relationWorth).length, found.length, expected.length);
  };
  return new Map([
    ['strict', row((g, p) => sameExtent(g, p) && sameKind(g, p), true)],
    ['bound', row(sameExtent, true)],
    ['lenient', row(touches, true)],
    ['pair', row(touches, false)],
  ]);
};

export const relationWorth = (g: PlacedRelation, p: PlacedRelation): number =>
  likeness(g.head, p.head) + likeness(g.tail, p.tail) + (g.type === p.type ? tieBreak : 0);

/** Optional gold disappears together with the predictions that say the same and are no other gold. */
export const settleRelations = (
  gold: Line,
  predicted: Line,
  { map }: RelationOptions,
): { gold: PlacedRelation[]; predicted: PlacedRelation[] } => {
  const all = placedRelations(gold, map?.gold);
  const meets = (p: PlacedRelation, optional: boolean): boolean =>
    all.some((g) => g.optional === optional && g.type === p.type && touches(g.head, p.head) && touches(g.tail, p.tail));
  return {
    gold: all.filter((relation) => !relation.optional),
    predicted: placedRelations(predicted, map?.pred).filter((p) => !meets(p, true) || meets(p, false)),
  };
};

/** The relations of a line with their ends looked up; those with an end that is not in the line are left out. */
export const placedRelations = (line: Line, renaming: TypeMap['gold']): PlacedRelation[] => {
  const entities = new Map((line.entities ?? []).flatMap((entity) => (entity.id ? [[entity.id, entity]] : [])));
  const clusters = new Map((line.clusters ?? []).map((cluster) => [cluster.id, cluster.mentions]));
  const place = (end: LineEnd): PlacedEnd | undefined => {
    if (typeof end !== 'string') return end;
    const first = clusters.get(end)?.find((mention) => entities.has(mention));
    return entities.get(end) ?? (first === undefined ? undefined : entities.get(first));
  };
  return (line.relations ?? []).flatMap((relation) => {
    const type = rename(relation.type, renaming);
    const head = place(relation.head);
    const tail = place(relation.tail);
    if (type === null || !head || !tail) return [];
    return [
      {
        type,
        head,
        tail,
        headReference: relation.head,
        tailReference: relation.tail,
        optional: relation.optional ?? false,
        ...(relation.confidence === undefined ? {} : { confidence: relation.confidence }),
        ...(relation.rule === undefined ? {} : { rule: relation.rule }),
      },
    ];
  });
};

/** One of each type and pair of spans, the last told. */
const distinct = (relations: readonly PlacedRelation[]): PlacedRelation[] => [
  ...new Map(
    relations.map((one) => [[one.head.start, one.head.end, one.tail.start, one.tail.end, one.type].join(' '), one]),
  ).values(),
];
