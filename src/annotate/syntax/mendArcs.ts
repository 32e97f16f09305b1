import type { Arc, Sentence } from '../../model/annotation.js';
import { arcTo } from '../../model/syntax.js';

/** Mends the sentence where an arc is of the pattern that it knows; undefined where it is not. */
export type ArcRepair = (sentence: Sentence, arc: Arc) => Sentence | undefined;

/** Goes through the arcs of a sentence once; of the repairs the first that knows an arc mends it. */
export const mendArcs =
  (repairs: readonly ArcRepair[]) =>
  (sentence: Sentence): Sentence =>
    sentence.tree.reduce((mended, { dependent }) => {
      const arc = arcTo(mended, dependent);
      if (!arc || arc.governor < 0) return mended;
      return repairs.reduce<Sentence | undefined>((done, repair) => done ?? repair(mended, arc), undefined) ?? mended;
    }, sentence);
