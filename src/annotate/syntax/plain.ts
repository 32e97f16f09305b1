import type { Arc, Sentence, Token } from '../../model/annotation.js';

/**
 * The same sentence, made of objects of one shape. V8 gives the copy that each `{ ...arc, governor }` of the code makes a hidden
 * class of its own, and every question about arcs, asked some thirty times a word, is slower for as many as it has met.
 */
export const plain = ({ index, start, end, text, tokens, tree, graph }: Sentence): Sentence => ({
  index,
  start,
  end,
  text,
  tokens: tokens.map(plainToken),
  tree: tree.map(plainArc),
  graph: graph.map(plainArc),
});

export const plainArc = ({ governor, dependent, relation }: Arc): Arc => ({ governor, dependent, relation });

const plainToken = ({ index, start, end, text, lemma, pos, ner }: Token): Token => ({
  index,
  start,
  end,
  text,
  lemma,
  pos,
  ner,
});
