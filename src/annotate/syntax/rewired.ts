import type { Arc, Sentence } from '../../model/annotation.js';

/** The sentence with the arcs that reach a token replaced, in the tree by one and in the graph by several. */
export const rewired = (sentence: Sentence, token: number, arc: Arc, arcs: readonly Arc[] = [arc]): Sentence => ({
  ...sentence,
  tree: sentence.tree.map((one) => (one.dependent === token ? arc : one)),
  graph: [...sentence.graph.filter((one) => one.dependent !== token), ...arcs],
});
