import { describe, expect, test } from '@jest/globals';
import { asJson, asTable } from '../../src/cli/rows.js';

const person = { labels: ['Entity', 'Person'], properties: { id: 'p', name: 'Ada' }, elementId: '1' };
const event = { labels: ['Entity', 'Event'], properties: { id: 'e', name: 'vote' }, elementId: '2' };
const edge = { type: 'PARTICIPATED_IN', properties: { role: 'agent' }, elementId: '3' };

describe('asTable', () => {
  test('lines up what fits, and leaves out drawings that other columns repeat', () => {
    expect(
      asTable([
        { entity: person, name: 'Ada', score: 1.23456 },
        { entity: event, name: 'vote', score: 2 },
      ]),
    ).toBe('name  score\n----  -----\nAda   1.235\nvote  2');
  });

  test('shows drawings by name when there is nothing else', () => {
    expect(asTable([{ from: person, edge, to: event }])).toBe('from  edge   to\n----  -----  ----\nAda   agent  vote');
  });

  test('gives a value a line when a table would be too wide', () => {
    expect(asTable([{ quote: 'x'.repeat(200), role: null, subject: { id: 'p', name: 'Ada', kind: 'Person' } }])).toBe(
      `quote    ${'x'.repeat(200)}\nsubject  Ada`,
    );
  });
});

describe('asJson', () => {
  test('gives nodes and edges as their properties, paths as both in turn', () => {
    expect(
      JSON.parse(
        asJson({
          n: 1,
          path: { start: person, end: event, segments: [{ start: person, relationship: edge, end: event }] },
        }),
      ),
    ).toEqual({
      n: 1,
      path: [
        { labels: ['Entity', 'Person'], id: 'p', name: 'Ada' },
        { type: 'PARTICIPATED_IN', role: 'agent' },
        { labels: ['Entity', 'Event'], id: 'e', name: 'vote' },
      ],
    });
  });
});
