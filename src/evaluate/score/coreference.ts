import type { GoldLine, Line, LineEntity } from '../line.js';
import { likeness, touches } from '../match.js';
import { shared, type Tally } from '../tally.js';
import { bestAssignment } from './assignment.js';
import { anchorsOf, spanKey } from './linkedEntities.js';

export interface CoreferenceOptions {
  /** Snaps each predicted mention to the gold mention that it overlaps most; otherwise only exact spans are the same. */
  readonly lenient?: boolean;
  /** Counts clusters of one mention too. */
  readonly singletons?: boolean;
  readonly levels?: ReadonlySet<string>;
  /** Leaves out predicted mentions without a type, for gold that annotates none but the kinds of the graph. */
  readonly typed?: boolean;
}

type Chain = ReadonlySet<string>;

/**
 * MUC (Vilain et al. 1995), B-cubed (Bagga and Baldwin 1998) and entity-based CEAF (Luo 2005) over `entities[].cluster`;
 * the mean of their F1 is the CoNLL score.
 */
export const scoreCoreference = (
  gold: GoldLine,
  predicted: Line,
  options: CoreferenceOptions = {},
): Map<string, Tally> => {
  const { levels, lenient, typed } = options;
  const atLevel = (line: Line): LineEntity[] =>
    (line.entities ?? []).filter((entity) => !levels || levels.has(entity.level ?? ''));
  const counted = (all: readonly LineEntity[]) => (typed ? all.filter((entity) => entity.type) : all);
  const anchors = lenient ? anchorsOf(atLevel(gold)) : [];
  const key = chainsOf(atLevel(gold), options, spanKey);
  const response = lenient
    ? chainsOf(counted(predicted.entities ?? []), options, (entity) => snapped(entity, anchors))
    : chainsOf(counted(atLevel(predicted)), options, spanKey);
  return new Map([
    ['muc', muc(key, response)],
    ['b3', bCubed(key, response)],
    ['ceafe', ceaf(key, response)],
  ]);
};

/** A span that stands in two clusters belongs to the first. */
const chainsOf = (
  entities: readonly LineEntity[],
  { singletons = false }: CoreferenceOptions,
  keyOf: (entity: LineEntity) => string,
): Chain[] => {
  const byCluster = new Map<string, Set<string>>();
  entities.forEach((entity, index) => {
    const cluster = entity.cluster || `alone ${index}`;
    const chain = byCluster.get(cluster) ?? new Set();
    byCluster.set(cluster, chain.add(keyOf(entity)));
  });
  const seen = new Set<string>();
  return [...byCluster.values()].flatMap((all) => {
    const chain = new Set([...all].filter((mention) => !seen.has(mention)));
    for (const mention of chain) seen.add(mention);
    return chain.size > 1 || (singletons && chain.size === 1) ? [chain] : [];
  });
};

/** Of equally good anchors the one that stands later. */
const snapped = (entity: LineEntity, anchors: readonly LineEntity[]): string => {
  const near = anchors.filter((anchor) => touches(anchor, entity));
  if (near.length === 0) return spanKey(entity);
  return spanKey(
    near.reduce((best, anchor) => {
      const gain = likeness(anchor, entity) - likeness(best, entity);
      return (gain || anchor.start - best.start || anchor.end - best.end) > 0 ? anchor : best;
    }),
  );
};

const chainOfMention = (chains: readonly Chain[]): Map<string, Chain> =>
  new Map(chains.flatMap((chain) => [...chain].map((mention) => [mention, chain] as const)));

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** Links that both sides have: a chain split into k parts by the other side keeps its size less k. */
const muc = (key: readonly Chain[], response: readonly Chain[]): Tally => {
  const kept = (chains: readonly Chain[], others: Map<string, Chain>): number =>
    sum(chains.map((chain) => chain.size - new Set([...chain].map((mention) => others.get(mention) ?? mention)).size));
  const links = (chains: readonly Chain[]): number => sum(chains.map((chain) => chain.size - 1));
  return {
    rightPredicted: kept(response, chainOfMention(key)),
    predicted: links(response),
    rightGold: kept(key, chainOfMention(response)),
    gold: links(key),
  };
};

/** For each mention, the share of its chain that stands with it on the other side too. */
const bCubed = (key: readonly Chain[], response: readonly Chain[]): Tally => {
  const kept = (chains: readonly Chain[], others: Map<string, Chain>): number =>
    sum(
      chains.flatMap((chain) =>
        [...chain].map((mention) => shared(chain, others.get(mention) ?? new Set()) / chain.size),
      ),
    );
  return {
    rightPredicted: kept(response, chainOfMention(key)),
    predicted: sum(response.map((chain) => chain.size)),
    rightGold: kept(key, chainOfMention(response)),
    gold: sum(key.map((chain) => chain.size)),
  };
};

/** Likeness (phi-4, the Dice coefficient) of chains under the best one-to-one alignment. */
const ceaf = (key: readonly Chain[], response: readonly Chain[]): Tally => {
  const right = bestAssignment(
    key.map((one) => response.map((other) => (2 * shared(one, other)) / (one.size + other.size))),
  );
  return { rightPredicted: right, predicted: response.length, rightGold: right, gold: key.length };
};
