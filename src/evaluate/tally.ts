/** Counts behind a precision and a recall. Their numerators differ only for measures that are not one to one (MUC, B3). */
export interface Tally {
  readonly rightPredicted: number;
  readonly predicted: number;
  readonly rightGold: number;
  readonly gold: number;
}

export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** A measure's name and its counts over all documents so far. */
export type Tallies = ReadonlyMap<string, Tally>;

export const noCounts: Tally = { rightPredicted: 0, predicted: 0, rightGold: 0, gold: 0 };

/** Counts of a one-to-one measure. */
export const tally = (right: number, predicted: number, gold: number): Tally => ({
  rightPredicted: right,
  predicted,
  rightGold: right,
  gold,
});

export const addTallies = (a: Tally, b: Tally): Tally => ({
  rightPredicted: a.rightPredicted + b.rightPredicted,
  predicted: a.predicted + b.predicted,
  rightGold: a.rightGold + b.rightGold,
  gold: a.gold + b.gold,
});

/** Micro-averaged: counts are summed over documents before they are divided. Nothing predicted gives precision 0. */
export const scoreOf = (counts: Tally): Score => {
  const precision = counts.predicted ? counts.rightPredicted / counts.predicted : 0;
  const recall = counts.gold ? counts.rightGold / counts.gold : 0;
  return { precision, recall, f1: precision + recall ? (2 * precision * recall) / (precision + recall) : 0 };
};

/** How many items two sets have in common. */
export const shared = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number => [...a].filter((item) => b.has(item)).length;

/** A running sum of named tallies; names stand in the order in which they first came. */
export const sumOfTallies = (): { add: (name: string, counts: Tally) => void; all: Tallies } => {
  const all = new Map<string, Tally>();
  return { add: (name, counts) => void all.set(name, addTallies(all.get(name) ?? noCounts, counts)), all };
};
