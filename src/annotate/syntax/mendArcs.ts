import type { Arc, Sentence } from '../../model/annotation.js';
import { arcTo } from '../../model/syntax.js';
import { isTree } from './isTree.js';
import { plain } from './plain.js';

/** Mends the sentence where an arc is of the pattern that it knows; undefined where it is not. */
export type ArcRepair = (sentence: Sentence, arc: Arc) => Sentence | undefined;

/** Goes through the arcs of a sentence once; of the repairs the first that knows an arc, and leaves a tree, mends it. */
export const mendArcs =
  (repairs: readonly ArcRepair[]) =>
  (sentence: Sentence): Sentence =>
    sentence.tree.reduce((before, { dependent }) => {
      const arc = arcTo(before, dependent);
      if (!arc || arc.governor < 0) return before;
      for (const repair of repairs) {
        const mended = repair(before, arc);
        if (mended && isTree(mended)) return plain(mended);
      }
      return before;
    }, sentence);
