import type { Arc, Sentence } from '../../model/annotation.js';
import { arcTo } from '../../model/syntax.js';
import { isTree } from './isTree.js';
import { plain } from './plain.js';

/** Knows one pattern of a wrong parse. */
export interface ArcRepair {
  /** The relations of the arcs that it looks at; undefined is any. */
  readonly relations?: readonly string[];
  /** The sentence mended where the arc is of the pattern; undefined where it is not. */
  readonly mend: Mend;
}

type Mend = (sentence: Sentence, arc: Arc) => Sentence | undefined;

/** A repair of arcs of these relations, with blanks between them: `on('obl nmod', ...)`. */
export const on = (relations: string, mend: Mend): ArcRepair => ({ relations: relations.split(' '), mend });

/** A repair of arcs of whatever relation. */
export const onAny = (mend: Mend): ArcRepair => ({ mend });

/**
 * Goes through the arcs of a sentence once; of the repairs the first that knows an arc, and leaves a tree, mends it. They are asked
 * for at the first sentence, since they stand below their list in a file, and looked up by relation: most arcs are nobody's.
 */
export const mendArcs = (list: () => readonly ArcRepair[]): ((sentence: Sentence) => Sentence) => {
  const known = new Map<string, readonly Mend[]>();
  const knowing = (relation: string): readonly Mend[] => {
    const found =
      known.get(relation) ??
      list().flatMap(({ relations, mend }) => (relations === undefined || relations.includes(relation) ? [mend] : []));
    known.set(relation, found);
    return found;
  };
  return (sentence) =>
    sentence.tree.reduce((before, { dependent }) => {
      const arc = arcTo(before, dependent);
      if (!arc || arc.governor < 0) return before;
      for (const mend of knowing(arc.relation)) {
        const mended = mend(before, arc);
        if (mended && isTree(mended)) return plain(mended);
      }
      return before;
    }, sentence);
};
