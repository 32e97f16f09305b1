import type { GoldLine, Line, LineEntity } from '../line.js';
import { likeness, matchOneToOne, sameExtent, tieBreak, touches } from '../match.js';
import { type Tally, tally } from '../tally.js';
import { rename, type TypeMap } from '../typeMap.js';

export interface SpanOptions {
  readonly map?: TypeMap;
  /** Only gold of these levels counts; other gold is neutral. */
  readonly levels?: ReadonlySet<string>;
  /** Only predicted names count: for sets that annotate nothing else. */
  readonly names?: boolean;
  /** Adds rows for each type. */
  readonly perType?: boolean;
}

export type TypedSpan = LineEntity & { readonly type: string };

/** What is compared of one document: gold that counts, gold that is neutral, and predictions, under their mapped types. */
export interface SpanSides {
  readonly gold: readonly TypedSpan[];
  readonly neutral: readonly LineEntity[];
  readonly predicted: readonly TypedSpan[];
}

type Fits = (gold: TypedSpan, predicted: TypedSpan) => boolean;

const sameType: Fits = (g, p) => g.type === p.type;

/**
 * strict: span and type (the CoNLL-2003 measure). bound: span. lenient: overlap and type. lenient-untyped: overlap.
 * All one to one, the best overlap first. A prediction that is nothing but overlaps neutral gold is not counted.
 */
export const spanMeasures: Readonly<Record<string, Fits>> = {
  strict: (g, p) => sameExtent(g, p) && sameType(g, p),
  bound: sameExtent,
  lenient: (g, p) => touches(g, p) && sameType(g, p),
  'lenient-untyped': touches,
};

export const scoreSpans = (gold: GoldLine, predicted: Line, options: SpanOptions = {}): Map<string, Tally> => {
  const sides = spanSides(gold, predicted, options);
  const rows = new Map<string, Tally>();
  for (const [name, fits] of Object.entries(spanMeasures)) {
    const { right, wrong, missed } = compareSpans(sides, fits);
    rows.set(name, tally(right.length, right.length + wrong.length, right.length + missed.length));
    if (options.perType && (name === 'strict' || name === 'lenient')) {
      for (const type of [...new Set([...sides.gold, ...sides.predicted].map((span) => span.type))].sort()) {
        const of = (spans: readonly TypedSpan[]): number => spans.filter((span) => span.type === type).length;
        const hits = of(right.map(([g]) => g));
        rows.set(`${type} ${name}`, tally(hits, hits + of(wrong), hits + of(missed)));
      }
    }
  }
  return rows;
};

export const spanSides = (gold: GoldLine, predicted: Line, { map, levels, names = false }: SpanOptions): SpanSides => {
  const counted: TypedSpan[] = [];
  const neutral: LineEntity[] = [];
  for (const span of gold.entities ?? []) {
    const type = rename(span.type, map?.gold);
    if (type === null || span.optional || (levels && !levels.has(span.level ?? ''))) neutral.push(span);
    else counted.push({ ...span, type });
  }
  const found = (predicted.entities ?? []).flatMap((span) => {
    const type = rename(span.type, map?.pred);
    return type === null || (names && span.level !== 'NAM') ? [] : [{ ...span, type }];
  });
  return { gold: distinct(counted.map((span) => settled(span, found))), neutral, predicted: distinct(found) };
};

/** Where gold allows several types, the predicted one is taken if it is among them. */
const settled = (gold: TypedSpan, predicted: readonly TypedSpan[]): TypedSpan => {
  const found = predicted.find((span) => touches(gold, span) && gold.types?.includes(span.type));
  return found ? { ...gold, type: found.type } : gold;
};

/** Which spans of one document are right by a measure, which are not, and which gold was not found. */
export const compareSpans = ({ gold, neutral, predicted }: SpanSides, fits: Fits) => {
  const pairs = matchOneToOne(gold, predicted, fits, (g, p) => likeness(g, p) + (sameType(g, p) ? tieBreak : 0));
  const hit = new Set(pairs.map(([, p]) => p));
  const found = new Set(pairs.map(([g]) => g));
  return {
    right: pairs.map(([g, p]) => [gold[g] as TypedSpan, predicted[p] as TypedSpan] as const),
    wrong: predicted.filter((span, p) => !hit.has(p) && !neutral.some((other) => touches(other, span))),
    missed: gold.filter((_, g) => !found.has(g)),
  };
};

const distinct = (spans: readonly TypedSpan[]): TypedSpan[] => {
  const seen = new Set<string>();
  return spans.filter(({ start, end, type }) => {
    const key = `${start} ${end} ${type}`;
    return !seen.has(key) && seen.add(key);
  });
};
