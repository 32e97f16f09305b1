import type { Arc, Sentence } from '../../model/annotation.js';
import { lookup } from '../../model/lookup.js';
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
  let knowing: Knowing | undefined;
  return (sentence) => {
    knowing ??= byRelation(list());
    for (const { dependent } of arcsKnownTo(knowing, sentence)) {
      const mended = mendedAt(knowing, sentence, dependent);
      // What is mended may have given any arc another relation: all that follow are looked at.
      if (mended) return mendedFrom(knowing, mended, dependent + 1);
    }
    return sentence;
  };
};

interface Knowing {
  /** The relations that some repair looks at; undefined is any. */
  readonly relations: readonly string[] | undefined;
  readonly mends: (relation: string) => readonly Mend[];
}

const byRelation = (list: readonly ArcRepair[]): Knowing => {
  const isOfAny = list.some(({ relations }) => relations === undefined);
  const known = new Map<string, readonly Mend[]>();
  const mends = (relation: string): readonly Mend[] => {
    const there = known.get(relation);
    if (there) return there;
    const found = list.flatMap(({ relations, mend }) => (relations?.includes(relation) === false ? [] : [mend]));
    known.set(relation, found);
    return found;
  };
  return { relations: isOfAny ? undefined : [...new Set(list.flatMap(({ relations = [] }) => relations))], mends };
};

/** Sorted once for each tree, which some eighty lists of repairs are asked about. */
const arcsOf = lookup((arc: Arc) => [arc.relation]);

const arcsKnownTo = ({ relations }: Knowing, { tree }: Sentence): readonly Arc[] => {
  if (relations === undefined) return tree;
  let found = none;
  for (const relation of relations) found = inOrder(found, arcsOf(tree, relation));
  return found;
};

const none: readonly Arc[] = [];

/** Two lists of arcs, each in the order of their words, as one; without a sort, since most are empty or of one arc. */
const inOrder = (some: readonly Arc[], others: readonly Arc[]): readonly Arc[] => {
  if (others.length === 0) return some;
  if (some.length === 0) return others;
  const found: Arc[] = [];
  let next = 0;
  for (const arc of some) {
    for (let other = others[next]; other && other.dependent < arc.dependent; other = others[++next]) found.push(other);
    found.push(arc);
  }
  for (; next < others.length; next++) found.push(others[next] as Arc);
  return found;
};

const mendedAt = ({ mends }: Knowing, sentence: Sentence, token: number): Sentence | undefined => {
  const arc = sentence.tree[token];
  if (!arc || arc.governor < 0) return undefined;
  for (const mend of mends(arc.relation)) {
    const mended = mend(sentence, arc);
    if (mended && isTree(mended)) return plain(mended);
  }
  return undefined;
};

const mendedFrom = (knowing: Knowing, sentence: Sentence, first: number): Sentence => {
  let mended = sentence;
  for (let token = first; token < sentence.tree.length; token++) mended = mendedAt(knowing, mended, token) ?? mended;
  return mended;
};
