import { expect, test } from '@jest/globals';
import { toReading } from '../../../src/annotate/corenlp/reading.js';

const word = (text: string, at: number) => ({
  word: text,
  lemma: text,
  pos: 'NN',
  ner: 'O',
  characterOffsetBegin: at,
  characterOffsetEnd: at + text.length,
});

test('offsets and sentence numbers go on from the parts before, and the text is the stored one', () => {
  const { sentences, entityMentions } = toReading(
    'Before. The “Ana” sank',
    [
      {
        tokens: [word('The', 0), word('"', 4), word('Ana', 5), word('"', 8), word('sank', 10)],
        entitymentions: [{ ner: 'MISC', tokenBegin: 1, tokenEnd: 4 }],
      },
    ],
    8,
    1,
  );
  expect(sentences[0]).toMatchObject({ index: 1, start: 8, end: 22, text: 'The “Ana” sank' });
  expect(sentences[0]?.tokens.map((token) => token.text)).toEqual(['The', '“', 'Ana', '”', 'sank']);
  expect(entityMentions).toEqual([{ sentence: 1, start: 12, end: 17, text: '“Ana”', ner: 'MISC', tokens: [1, 2, 3] }]);
});

test('arcs count from 0, a token without one hangs from the root, and copies of nodes are left out', () => {
  const { sentences } = toReading(
    'She came and went',
    [
      {
        tokens: [word('She', 0), word('came', 4), word('and', 9), word('went', 13)],
        basicDependencies: [
          { dep: 'ROOT', governor: 0, dependent: 2 },
          { dep: 'nsubj', governor: 2, dependent: 1 },
          { dep: 'conj', governor: 2, dependent: 4 },
        ],
        enhancedPlusPlusDependencies: [
          { dep: 'ROOT', governor: 0, dependent: 2 },
          { dep: 'nsubj', governor: 2, dependent: 1 },
          { dep: 'nsubj', governor: 2, dependent: 1 },
          { dep: 'conj', governor: 2, dependent: 2 },
          { dep: 'conj', governor: 2, dependent: 4.1 },
        ],
      },
    ],
    0,
    0,
  );
  expect(sentences[0]?.tree).toEqual([
    { governor: 1, dependent: 0, relation: 'nsubj' },
    { governor: -1, dependent: 1, relation: 'root' },
    { governor: 1, dependent: 2, relation: 'dep' },
    { governor: 1, dependent: 3, relation: 'conj' },
  ]);
  expect(sentences[0]?.graph).toEqual([
    { governor: -1, dependent: 1, relation: 'root' },
    { governor: 1, dependent: 0, relation: 'nsubj' },
  ]);
});
