import { describe, expect, test } from '@jest/globals';
import { repairCoordination } from '../../../src/annotate/syntax/repairCoordination.js';
import type { Arc, Sentence } from '../../../src/model/annotation.js';
import { sentenceOf } from '../../support/sentenceOf.js';

/** A sentence whose arcs are written "dependent<relation-governor"; graph and tree are the same. */
const parsed = (words: string, ...arcs: string[]): Sentence => {
  const tree = arcs.map((arc): Arc => {
    const [, dependent, relation = '', governor] = /^(\d+)<(.+)-(-?\d+)$/.exec(arc) ?? [];
    return { dependent: Number(dependent), relation, governor: Number(governor) };
  });
  return { ...sentenceOf(words), tree, graph: tree };
};

const arcOf = (sentence: Sentence, token: number): string =>
  `${sentence.tree[token]?.relation}-${sentence.tree[token]?.governor}`;

describe('repairCoordination', () => {
  test('a verb with an object of its own is coordinated, with the subject of the first verb', () => {
    const mended = repairCoordination(
      parsed(
        'Shells/NNS killed/VBD nine/CD men/NNS ,/, wounded/VBN six/CD others/NNS',
        '0<nsubj-1',
        '1<root--1',
        '2<nummod-3',
        '3<obj-1',
        '4<punct-3',
        '5<acl-3',
        '6<nummod-7',
        '7<obj-5',
      ),
    );
    expect(arcOf(mended, 5)).toBe('conj-1');
    expect(mended.graph).toContainEqual({ governor: 5, dependent: 0, relation: 'nsubj' });
  });

  test('a finite verb on a listed noun makes a clause of its own', () => {
    const mended = repairCoordination(
      parsed(
        'Shells/NNS killed/VBD nine/CD men/NNS and/CC two/CD boys/NNS vanished/VBD',
        '0<nsubj-1',
        '1<root--1',
        '2<nummod-3',
        '3<obj-1',
        '4<cc-6',
        '5<nummod-6',
        '6<conj-3',
        '7<acl-6',
      ),
    );
    expect(arcOf(mended, 7)).toBe('conj-1');
    expect(arcOf(mended, 6)).toBe('nsubj-7');
    expect(mended.graph.filter((arc) => arc.dependent === 6)).toEqual([
      { governor: 7, dependent: 6, relation: 'nsubj' },
    ]);
  });

  test('a participle that describes its noun stays', () => {
    const sentence = parsed(
      'Police/NNS found/VBD men/NNS wounded/VBN by/IN shells/NNS',
      '0<nsubj-1',
      '1<root--1',
      '2<obj-1',
      '3<acl-2',
      '4<case-5',
      '5<obl-3',
    );
    expect(repairCoordination(sentence)).toEqual(sentence);
  });
});
