import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { repaired } from '../../../src/annotate/syntax/repaired.js';
import type { Arc, Sentence } from '../../../src/model/annotation.js';
import { sentenceOf } from '../../support/sentenceOf.js';

const words =
  'while/IN said/VBD ordered/VBN killing/VBG states/VBZ member/NN who/WP which/WDT some/DT rebels/NNS Oslo/NNP by/IN from/IN to/TO be/VB had/VBD ,/, "/"" hostage/NN mayor/NN Ruiz/NNP Monday/NNP on/IN and/CC saying/VBG according/VBG denied/VBD provided/VBD that/IN out/RP carried/VBN murder/NN \'s/POS blame/VBD attack/NN for/IN claims/VBZ order/NN in/IN with/IN stating/NN loved/VBD ones/NNS find/VBD beaten/VBN the/DT door/NN let/VB providing/VBG';
const entities: Readonly<Record<string, string>> = { Ruiz: 'PERSON', Monday: 'DATE', Oslo: 'CITY' };
const relations =
  'nsubj nsubj:pass obj iobj obl nmod acl acl:relcl advcl ccomp xcomp conj dep parataxis amod compound case mark det aux aux:pass cop punct nmod:poss csubj cc appos'.split(
    ' ',
  );

/** A sentence of any words with any tree: each word hangs on one that was placed before it, in any order of places. */
const sentences = fc
  .array(fc.constantFrom(...words.split(' ')), { minLength: 2, maxLength: 12 })
  .chain((tokens) =>
    fc.tuple(
      fc.constant(tokens),
      fc.shuffledSubarray([...tokens.keys()], { minLength: tokens.length, maxLength: tokens.length }),
      fc.array(fc.nat(1000), { minLength: tokens.length, maxLength: tokens.length }),
      fc.array(fc.constantFrom(...relations), { minLength: tokens.length, maxLength: tokens.length }),
    ),
  )
  .map(([tokens, order, picks, names]): Sentence => {
    const arcs = order.map((dependent, place): Arc => {
      const governor = place === 0 ? -1 : (order[(picks[place] ?? 0) % place] ?? -1);
      return { dependent, governor, relation: governor < 0 ? 'root' : (names[place] ?? 'dep') };
    });
    const tree = arcs.sort((a, b) => a.dependent - b.dependent);
    const sentence = sentenceOf(tokens.join(' '));
    const named = sentence.tokens.map((token) => ({ ...token, ner: entities[token.text] ?? token.ner }));
    return { ...sentence, tokens: named, tree, graph: tree };
  });

const depth = ({ tree }: Sentence, token: number): number => {
  let steps = 0;
  for (let at = token; at >= 0 && steps <= tree.length; at = tree[at]?.governor ?? -1) steps++;
  return steps;
};

test('whatever is repaired stays a tree, and no repair looks past the end of a sentence', () => {
  fc.assert(
    fc.property(sentences, (sentence) => {
      const mended = repaired(sentence);
      expect(mended.tree).toHaveLength(sentence.tree.length);
      for (const { index } of mended.tokens) expect(depth(mended, index)).toBeLessThanOrEqual(mended.tree.length);
    }),
    { numRuns: 3000 },
  );
});
