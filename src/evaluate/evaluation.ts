import type { GoldLine, Line } from './line.js';
import { scoreAttributions } from './score/attributions.js';
import { type CoreferenceOptions, scoreCoreference } from './score/coreference.js';
import { scoreDocumentRelations } from './score/documentRelations.js';
import { scoreDocuments } from './score/documents.js';
import { scoreEvents } from './score/events.js';
import { scoreFigures } from './score/figures.js';
import { scoreRecord } from './score/records.js';
import { scoreRelations } from './score/relations.js';
import type { EventOptions } from './score/settledEvents.js';
import { scoreSpans } from './score/spans.js';
import { scoreTimes } from './score/times.js';
import { scoreOf, sumOfTallies, type Tallies, type Tally } from './tally.js';
import { type TypeMap, withMap } from './typeMap.js';

export interface EvaluationOptions {
  /** Renames entity types; events and relations have maps of their own. */
  readonly map?: TypeMap;
  readonly eventMap?: TypeMap;
  readonly roleMap?: TypeMap;
  readonly relationMap?: TypeMap;
  /** Renames entity types where the ends of relations are compared. */
  readonly entityMap?: TypeMap;
  readonly untyped?: boolean;
  readonly depth?: number;
  readonly roles?: ReadonlySet<string>;
  /** Entity levels that count, as NAM. */
  readonly levels?: ReadonlySet<string>;
  /** Only predicted names count. */
  readonly names?: boolean;
  readonly undirected?: ReadonlySet<string>;
  readonly singletons?: boolean;
  /** Coreference of mentions with a type only. */
  readonly typed?: boolean;
  readonly bodyOnly?: boolean;
  readonly perType?: boolean;
}

/** The running result over a set: measures by the name `part measure`, as `times value`. */
export interface Evaluation {
  readonly add: (gold: GoldLine, predicted: Line) => void;
  readonly result: () => EvaluationResult;
}

export interface EvaluationResult {
  readonly documents: number;
  readonly rows: Tallies;
  /** Numbers that are no precision and recall: means of F1, mean distances. */
  readonly means: ReadonlyMap<string, number>;
}

/** Every measure of every part that the gold annotates. Documents are added one at a time and not kept. */
export const evaluation = (options: EvaluationOptions = {}): Evaluation => {
  const sums = sumOfTallies();
  const distances = new Map<string, number>();
  let documents = 0;
  return {
    add: (gold, predicted) => {
      documents += 1;
      for (const [part, score] of Object.entries(parts)) {
        for (const [name, counts] of score(gold, predicted, options)) sums.add(`${part} ${name}`, counts);
      }
      const { rows, distance } = scoreRecord(gold, predicted);
      for (const [name, counts] of rows) sums.add(`record ${name}`, counts);
      for (const [name, gap] of distance) distances.set(name, (distances.get(name) ?? 0) + gap);
    },
    result: () => {
      const rows = new Map([...sums.all].filter(([name]) => isAnnotated(name, sums.all)));
      return { documents, rows, means: new Map([...conllMeans(rows), ...meanDistances(distances, rows)]) };
    },
  };
};

type ScorePart = (gold: GoldLine, predicted: Line, options: EvaluationOptions) => ReadonlyMap<string, Tally>;

const eventOptions = (options: EvaluationOptions): EventOptions => withMap(options, options.eventMap);

const coreference =
  (lenient: boolean): ScorePart =>
  (gold, predicted, options) =>
    scoreCoreference(gold, predicted, { ...(options satisfies CoreferenceOptions), lenient });

const parts: Readonly<Record<string, ScorePart>> = {
  entities: scoreSpans,
  times: scoreTimes,
  events: (gold, predicted, options) => scoreEvents(gold, predicted, eventOptions(options)),
  figures: scoreFigures,
  relations: (gold, predicted, options) => {
    const settings = withMap(options, options.relationMap);
    return new Map([
      ...scoreRelations(gold, predicted, settings),
      ...scoreDocumentRelations(gold, predicted, settings),
    ]);
  },
  documents: scoreDocuments,
  attributions: scoreAttributions,
  'coreference exact': coreference(false),
  'coreference lenient': coreference(true),
};

/** A set that never annotates a part says nothing about it: its rows are left out. Coreference needs a cluster of two. */
const isAnnotated = (name: string, rows: Tallies): boolean => {
  const part = name.split(' ')[0] ?? '';
  return part === 'record' || [...rows].some(([other, counts]) => other.startsWith(`${part} `) && counts.gold > 0);
};

const conllMeans = (rows: Tallies): [string, number][] =>
  ['exact', 'lenient'].flatMap((way) => {
    const three = ['muc', 'b3', 'ceafe'].flatMap((name) => rows.get(`coreference ${way} ${name}`) ?? []);
    if (three.length < 3) return [];
    return [[`coreference ${way} mean`, three.reduce((sum, counts) => sum + scoreOf(counts).f1, 0) / 3]];
  });

const meanDistances = (distances: ReadonlyMap<string, number>, rows: Tallies): [string, number][] =>
  [...distances].map(([name, sum]) => [
    `record ${name} mean absolute error`,
    sum / (rows.get(`record accuracy ${name}`)?.gold ?? 1),
  ]);
