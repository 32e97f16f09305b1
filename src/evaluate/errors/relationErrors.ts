import type { GoldLine, Line } from '../line.js';
import { matchOneToOne, touches } from '../match.js';
import { type PlacedRelation, type RelationOptions, relationWorth, settleRelations } from '../score/relations.js';
import { type ErrorCase, inContext } from './errorClasses.js';
import { headWord } from './headWord.js';

/** What is wrong with the relations: missed, spurious and of another type, told apart by the head word of the tail. */
export const relationErrors = (gold: GoldLine, predicted: Line, options: RelationOptions): ErrorCase[] => {
  const points = [...gold.text];
  const { gold: expected, predicted: found } = settleRelations(gold, predicted, options);
  const ends = (g: PlacedRelation, p: PlacedRelation): boolean =>
    (touches(g.head, p.head) && touches(g.tail, p.tail)) ||
    ((options.undirected?.has(g.type) ?? false) && touches(g.head, p.tail) && touches(g.tail, p.head));
  const right = pairsOf(expected, found, (g, p) => g.type === p.type && ends(g, p));
  const settled = new Set<PlacedRelation>(right.flat());
  const left = [expected, found].map((list) => list.filter((one) => !settled.has(one))) as [
    PlacedRelation[],
    PlacedRelation[],
  ];
  const retyped = pairsOf(...left, ends);
  const told = new Set<PlacedRelation>(retyped.flat());
  const error = (name: string, { head, tail }: PlacedRelation): ErrorCase => ({
    name: `relations: ${name}`,
    detail: headWord(points.slice(tail.start, tail.end).join('')),
    example: `${inContext(gold.id, points, head)}  with «${points.slice(tail.start, tail.end).join('')}»`,
  });
  return [
    ...retyped.map(([g, p]) => error(`wrong type ${g.type}, read as ${p.type}`, g)),
    ...left[0].filter((one) => !told.has(one)).map((one) => error(`missed ${one.type}`, one)),
    ...left[1].filter((one) => !told.has(one)).map((one) => error(`spurious ${one.type}`, one)),
  ];
};

const pairsOf = (
  gold: readonly PlacedRelation[],
  predicted: readonly PlacedRelation[],
  fits: (g: PlacedRelation, p: PlacedRelation) => boolean,
): [PlacedRelation, PlacedRelation][] =>
  matchOneToOne(gold, predicted, fits, relationWorth).map(([g, p]) => [
    gold[g] as PlacedRelation,
    predicted[p] as PlacedRelation,
  ]);
