import { describe, expect, test } from '@jest/globals';
import { repairClauses } from '../../../src/annotate/syntax/repairClauses.js';
import { repairParticiples } from '../../../src/annotate/syntax/repairParticiples.js';
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

const arcsOf = (sentence: Sentence): string[] => sentence.tree.map((arc) => `${arc.relation}-${arc.governor}`);

describe('repairParticiples', () => {
  test('a participle behind the subject is not the verb of the sentence', () => {
    const mended = repairParticiples(
      parsed(
        'Gunmen/NNS armed/VBN with/IN rifles/NNS killed/VBD guards/NNS',
        '0<nsubj-1',
        '1<root--1',
        '2<case-3',
        '3<obl-1',
        '4<dep-1',
        '5<obj-4',
      ),
    );
    expect(arcsOf(mended)).toEqual(['nsubj-4', 'acl-0', 'case-3', 'obl-1', 'root--1', 'obj-4']);
  });

  test('a gerund before a counted noun governs it', () => {
    const mended = repairParticiples(
      parsed(
        'accused/VBD rebels/NNS of/IN murdering/VBG two/CD men/NNS',
        '0<root--1',
        '1<obj-0',
        '2<case-5',
        '3<amod-5',
        '4<nummod-5',
        '5<obl-0',
      ),
    );
    expect(arcsOf(mended)).toEqual(['root--1', 'obj-0', 'mark-3', 'advcl-0', 'nummod-5', 'obj-3']);
  });

  test('a participle with an auxiliary stays', () => {
    const whole = parsed(
      'Guards/NNS were/VBD armed/VBN with/IN rifles/NNS said/VBD',
      '0<nsubj-2',
      '1<aux:pass-2',
      '2<root--1',
      '3<case-4',
      '4<obl-2',
      '5<parataxis-2',
    );
    expect(repairParticiples(whole)).toEqual(whole);
  });
});

describe('repairClauses', () => {
  const infinitive = (verb: string): Sentence =>
    parsed(
      `Police/NNS ${verb}/VBD men/NNS to/TO find/VB him/PRP`,
      '0<nsubj-1',
      '1<root--1',
      '2<obj-1',
      '3<mark-4',
      '4<xcomp-1',
      '5<obj-4',
    );

  test('an infinitive behind an object is a purpose', () =>
    expect(arcsOf(repairClauses(infinitive('questioned')))[4]).toBe('advcl-1'));

  test('but not behind a verb that makes its object do it', () => {
    const whole = parsed(
      'Police/NNS ask/VBD men/NNS to/TO find/VB him/PRP',
      '0<nsubj-1',
      '1<root--1',
      '2<obj-1',
      '3<mark-4',
      '4<xcomp-1',
      '5<obj-4',
    );
    expect(arcsOf(repairClauses(whole))[4]).toBe('xcomp-1');
  });
});
