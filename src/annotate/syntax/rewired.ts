import type { Arc, Sentence, Token } from '../../model/annotation.js';
import { plainArc } from './plain.js';

/** A sentence with the arcs that reach a token replaced, in the tree by one and in the graph by several. */
export const rewired = (
  sentence: Sentence,
  token: number,
  arc: Arc,
  arcs: readonly Arc[] = [withPreposition(sentence, arc)],
): Sentence => {
  const { index, start, end, text, tokens, tree, graph } = sentence;
  const instead = plainArc(arc);
  return {
    index,
    start,
    end,
    text,
    tokens,
    tree: tree.map((one) => (one.dependent === token ? instead : one)),
    graph: [...graph.filter((one) => one.dependent !== token), ...arcs.map(plainArc)],
  };
};

/** In the graph a phrase bears its preposition: `obl` is `obl:in`. It keeps the one it had. */
const withPreposition = (sentence: Sentence, arc: Arc): Arc => {
  const known = sentence.graph.find(
    (one) => one.dependent === arc.dependent && /^(nmod|obl):/.test(one.relation) && /^(nmod|obl)$/.test(arc.relation),
  );
  return known ? { ...arc, relation: known.relation.replace(/^\w+/, arc.relation) } : arc;
};

/** The token of an arc hung by it, and by nothing else, in the tree and in the graph. */
export const hung = (sentence: Sentence, arc: Arc): Sentence => rewired(sentence, arc.dependent, arc, [arc]);

/** The token moved from its governor in the tree to another one; what else the graph knows it to be, as of a clause that describes it, stays. */
export const moved = (sentence: Sentence, arc: Arc): Sentence => {
  const old = sentence.tree[arc.dependent]?.governor;
  const kept = sentence.graph.filter((one) => one.dependent === arc.dependent && one.governor !== old);
  return rewired(sentence, arc.dependent, arc, [arc, ...kept]);
};

/** A token with another part of speech, or lemma, than the tagger gave it. */
export const retagged = (
  sentence: Sentence,
  token: number,
  tags: Partial<Pick<Token, 'pos' | 'lemma' | 'ner'>>,
): Sentence => ({
  ...sentence,
  tokens: sentence.tokens.map((one) => (one.index === token ? { ...one, ...tags } : one)),
});
