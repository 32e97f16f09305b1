import { describe, expect, test } from '@jest/globals';
import { isTree } from '../../../src/annotate/syntax/isTree.js';
import { mendArcs, on } from '../../../src/annotate/syntax/mendArcs.js';
import { repairFronted } from '../../../src/annotate/syntax/repairFronted.js';
import { repairTold } from '../../../src/annotate/syntax/repairTold.js';
import { hung } from '../../../src/annotate/syntax/rewired.js';
import type { Arc, Sentence } from '../../../src/model/annotation.js';
import { arcTo, subtree } from '../../../src/model/syntax.js';

/** "word governor relation pos", the governor as a place in the sentence. */
const sentenceOf = (...rows: readonly string[]): Sentence => {
  const parts = rows.map((row) => row.split(' '));
  const text = parts.map(([word]) => word).join(' ');
  const tree = parts.map(
    ([, governor, relation = ''], dependent): Arc => ({ governor: Number(governor), dependent, relation }),
  );
  const tokens = parts.map(([word = '', , , pos = ''], index) => {
    const start = parts.slice(0, index).reduce((sum, [before = '']) => sum + before.length + 1, 0);
    const lemma = word === 'told' ? 'tell' : word;
    return { index, start, end: start + word.length, text: word, lemma, pos, ner: 'O' };
  });
  return { index: 0, start: 0, end: text.length, text, tokens, tree, graph: tree };
};

const short = sentenceOf('guards 1 nsubj NNS', 'fled -1 root VBD', 'at 3 case IN', 'night 1 obl NN');

test('a sentence without a letter has no gerund before its subject', () => {
  const score = sentenceOf('3 1 nsubj CD', '2 -1 root CD');
  expect(repairFronted(score)).toEqual(score);
});

describe('a repair that hangs a word below itself', () => {
  const ring = hung(short, { governor: 2, dependent: 3, relation: 'obl' });

  test('is no tree, and what hangs in it can be listed', () => {
    expect(isTree(short)).toBe(true);
    expect(isTree(ring)).toBe(false);
    expect(new Set(subtree(ring, 3))).toEqual(new Set([2, 3]));
  });

  test('is left out, and the others of the pass are taken', () => {
    const turned = mendArcs(() => [
      on('obl', (sentence) => hung(sentence, { governor: 2, dependent: 3, relation: 'obl' })),
      on('nsubj', (sentence, arc) => hung(sentence, { ...arc, relation: 'nsubj:pass' })),
    ])(short);
    expect(arcTo(turned, 3)).toEqual(arcTo(short, 3));
    expect(arcTo(turned, 0)?.relation).toBe('nsubj:pass');
  });

  test('ends where who is told hangs on what is told', () => {
    const told = sentenceOf(
      'farmers 1 nsubj NNS',
      'told -1 root VBD',
      'residents 5 obj NNS',
      'who 5 nsubj WP',
      'had 5 aux VBD',
      'fled 1 ccomp VBN',
      'that 8 mark IN',
      'troops 8 nsubj NNS',
      'fired 5 ccomp VBD',
    );
    expect(isTree(repairTold(told))).toBe(true);
  });
});
