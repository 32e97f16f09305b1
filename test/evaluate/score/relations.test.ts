import { describe, test } from '@jest/globals';
import type { Line, LineRelation } from '../../../src/evaluate/line.js';
import { scoreDocumentRelations } from '../../../src/evaluate/score/documentRelations.js';
import { scoreRelations } from '../../../src/evaluate/score/relations.js';
import { checkRows } from './rows.js';

//            0         1         2         3         4
//            0123456789012345678901234567890123456789012345678
const text = 'Kaito Mori of Amur Air flew to Vostok. Mori smiled.';
const line: Omit<Line, 'relations'> = {
  id: '1',
  text,
  entities: [
    { id: 'm', start: 0, end: 10, type: 'Person', text: 'Kaito Mori' },
    { id: 'a', start: 14, end: 22, type: 'Organization', text: 'Amur Air' },
    { id: 'v', start: 31, end: 37, type: 'Place', text: 'Vostok' },
    { id: 's', start: 39, end: 43, type: 'Person', text: 'Mori' },
  ],
  clusters: [{ id: 'mori', mentions: ['m', 's'] }],
};
const gold = { ...line, text, relations: [{ head: 'm', tail: 'a', type: 'MEMBER_OF' }] };
const predict = (...relations: LineRelation[]) => ({ ...line, relations });

describe('scoreRelations', () => {
  test('looks at type and both spans', () => {
    checkRows(scoreRelations(gold, predict({ head: 'm', tail: 'a', type: 'MEMBER_OF' })), { strict: [1, 1, 1] });
    checkRows(scoreRelations(gold, predict({ head: 'm', tail: 'a', type: 'PART_OF' })), {
      lenient: [0, 1, 1],
      pair: [1, 1, 1],
    });
    checkRows(scoreRelations(gold, predict({ head: 's', tail: 'a', type: 'MEMBER_OF' })), { pair: [0, 1, 1] });
  });

  test('takes ends as spans too, and looks at their types only when strict', () => {
    const tail = { start: 14, end: 22, type: 'Place' };
    checkRows(scoreRelations(gold, predict({ head: 'm', tail, type: 'MEMBER_OF' })), {
      strict: [0, 1, 1],
      bound: [1, 1, 1],
    });
  });

  test('lets ends be swapped only where the relation has no direction', () => {
    const swapped = predict({ head: 'a', tail: 'm', type: 'MEMBER_OF' });
    checkRows(scoreRelations(gold, swapped), { lenient: [0, 1, 1] });
    checkRows(scoreRelations(gold, swapped, { undirected: new Set(['MEMBER_OF']) }), { lenient: [1, 1, 1] });
  });

  test('counts a relation told twice once, and leaves out one whose end is not in the line', () => {
    const told = { head: 'm', tail: 'a', type: 'MEMBER_OF' };
    checkRows(scoreRelations(gold, predict(told, told, { ...told, tail: 'nobody' })), { strict: [1, 1, 1] });
  });
});

describe('scoreDocumentRelations', () => {
  test('takes a relation of another mention of the same entity for the same', () => {
    checkRows(scoreDocumentRelations(gold, predict({ head: 's', tail: 'a', type: 'MEMBER_OF' })), { doc: [1, 1, 1] });
    checkRows(scoreDocumentRelations(gold, predict({ head: 'mori', tail: 'v', type: 'MEMBER_OF' })), {
      doc: [0, 1, 1],
      'doc-pair': [0, 1, 1],
    });
  });
});
