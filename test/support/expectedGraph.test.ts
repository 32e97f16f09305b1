import { describe, expect, test } from '@jest/globals';
import { edtfBounds } from './edtfBounds.js';
import { compareGraph, type ExpectedGraph } from './expectedGraph.js';

/** A bombing in a port, a second attack elsewhere, a resolution on the first, and its commemoration. */
const node = (id: string, kind: string, properties: object) =>
  JSON.stringify({ node: id, labels: ['Entity', kind], properties });
const edge = (from: string, type: string, to: string, properties: object = {}) =>
  JSON.stringify({ edge: type, from, to, properties });
const lines = [
  node('p1', 'Place', { name: 'Port Example', aliases: ['Puerto Ejemplo'] }),
  node('p2', 'Place', { name: 'Exampleland' }),
  node('o1', 'Organization', { name: 'Example Army' }),
  node('o2', 'Organization', { name: 'General Council' }),
  node('g1', 'Group', { name: 'unarmed dock workers' }),
  node('h1', 'Person', { name: 'Anna Example' }),
  node('d1', 'Date', { edtf: '2001-05-03' }),
  node('d2', 'Date', { edtf: '2001-06' }),
  node('f1', 'Figure', { measure: 'killed', value: 12, qualifier: 'at least' }),
  node('f2', 'Figure', { measure: 'wounded', value: 30, upper: 40, qualifier: 'about' }),
  node('e1', 'Event', { type: 'Attack', name: 'bombing', start: '2001-05-03', end: '2001-05-03' }),
  node('e2', 'Event', { type: 'Attack', name: 'raid' }),
  node('e3', 'Event', { type: 'Commemoration', name: 'anniversary' }),
  node('t1', 'Document', { name: 'Resolution 9', title: 'On the Bombing', number: '9', documentType: 'resolution' }),
  edge('e1', 'OCCURRED_ON', 'd1'),
  edge('e1', 'OCCURRED_IN', 'p1'),
  edge('e2', 'OCCURRED_IN', 'p2'),
  edge('e1', 'HAS_FIGURE', 'f1'),
  edge('e1', 'HAS_FIGURE', 'f2'),
  edge('e3', 'COMMEMORATES', 'e1'),
  edge('g1', 'PARTICIPATED_IN', 'e1', { role: 'victim' }),
  edge('h1', 'HELD_OFFICE', 'o2', { title: 'president' }),
  edge('o1', 'PARTICIPATED_IN', 'e1', { role: 'agent' }),
  edge('o2', 'ADOPTED', 't1'),
  edge('p2', 'PARTICIPATED_IN', 'e3', { role: 'destination' }),
  edge('p1', 'LOCATED_IN', 'p2'),
  edge('t1', 'ABOUT', 'e1'),
  edge('t1', 'ADOPTED_ON', 'd2'),
];

const check = (expected: ExpectedGraph, found: number, missing: readonly string[], wrong: readonly string[] = []) => {
  const comparison = compareGraph(lines, expected);
  expect(comparison.missing).toEqual(missing);
  expect(comparison.wrong).toEqual(wrong);
  expect(comparison.found).toHaveLength(found);
};

describe('compareGraph counts', () => {
  test('entities by kind, and each alias', () => {
    check(
      {
        entities: [
          { kind: 'Place', name: 'Puerto Ejemplo', aliases: ['port example', 'The Port'] },
          { kind: ['Organization', 'Group'], name: 'the Example Army' },
          { kind: 'Person', name: 'Exampleland' },
        ],
      },
      3,
      ['Puerto Ejemplo is also known as The Port', 'Person Exampleland'],
    );
  });

  test('an event, and each of its dates, places, participants and figures', () => {
    check(
      {
        events: [
          {
            id: 'bombing',
            type: ['Bombing', 'Attack'],
            dates: ['2001-05-03'],
            places: ['Port Example', 'Moon'],
            participants: [
              { name: 'Example Army', role: 'agent' },
              { name: 'Example Army', role: 'victim' },
              { name: ['dock workers', 'dockers'], role: ['victim', 'patient'] },
            ],
            figures: [
              { measure: 'killed', value: 12, qualifier: 'at least' },
              { measure: 'wounded', value: 30, upper: 40 },
              { measure: 'missing', value: 1 },
            ],
          },
        ],
      },
      7,
      ['Event bombing in Moon', 'Event bombing with Example Army as victim', 'Event bombing missing 1'],
    );
  });

  test('cited documents, offices, and edges between entities and between events', () => {
    check(
      {
        events: [
          { id: 'bombing', type: 'Attack', places: ['Port Example'] },
          { id: 'day', type: 'Commemoration', places: ['Exampleland'] },
        ],
        documents: [
          {
            title: 'On the Bombing',
            documentType: 'resolution',
            adopter: 'General Council',
            adoptedOn: '2001-06',
            about: 'bombing',
          },
          { title: '9', adoptedOn: '2001' },
        ],
        offices: [
          { person: 'Anna Example', title: ['President', 'head'], of: 'General Council' },
          { person: 'Anna Example', title: 'minister' },
        ],
        relations: [
          { from: 'day', type: 'COMMEMORATES', to: 'bombing' },
          { from: 'Port Example', type: 'LOCATED_IN', to: 'Exampleland' },
          { from: 'Exampleland', type: 'LOCATED_IN', to: 'Port Example' },
        ],
      },
      13,
      [
        'Document "9" adopted on 2001',
        'Anna Example holds the office of minister',
        'Exampleland LOCATED_IN Port Example',
      ],
    );
  });

  test('each node for one event only, the one that it has most in common with', () => {
    check(
      {
        events: [
          { id: 'raid', type: 'Attack', places: ['Exampleland'] },
          { id: 'bombing', type: 'Attack', dates: ['2001-05-03'] },
          { id: 'other', type: 'Attack', named: 'bombing' },
        ],
      },
      4,
      ['Event other: Attack'],
    );
  });

  test('no event that has nothing in common with what is expected', () => {
    check({ events: [{ id: 'fire', type: 'Attack', places: ['Moon'] }] }, 0, [
      'Event fire: Attack',
      'Event fire in Moon',
    ]);
  });
});

describe('compareGraph calls wrong', () => {
  test('what must never be there', () => {
    check(
      {
        never: {
          figures: [
            { measure: 'killed', value: 12 },
            { measure: 'killed', value: 30 },
          ],
          dates: ['2001-06', '2001-06-01'],
          entities: ['Example army', 'Army'],
        },
      },
      0,
      [],
      ['Figure killed 12', 'Date 2001-06', 'Entity Example army'],
    );
  });

  test('another number or another date of an event that is otherwise the one expected', () => {
    const elsewhen = { id: 'e', type: 'Attack', places: ['Port Example'], dates: ['2001-06'] };
    check(
      {
        events: [{ ...elsewhen, participants: [{ name: 'Example Army' }], figures: [{ measure: 'killed', value: 7 }] }],
      },
      3,
      ['Event e on 2001-06', 'Event e killed 7'],
      ['Event e on 2001-05-03', 'Event e killed 12'],
    );
    // With the place alone in common it is another event.
    check({ events: [elsewhen] }, 0, ['Event e: Attack', 'Event e on 2001-06', 'Event e in Port Example']);
  });

  test('no date that only says the same less or more exactly', () => {
    check({ events: [{ id: 'e', type: 'Attack', places: ['Port Example'], dates: ['2001-05'] }] }, 2, [
      'Event e on 2001-05',
    ]);
  });

  test('a second telling of an event that the text has once', () => {
    check(
      { events: [{ id: 'e', type: 'Attack', dates: ['2001-05-03'], only: 'Attack' }] },
      2,
      [],
      ['Event e a second time: raid'],
    );
  });
});

test('edtfBounds', () => {
  expect(edtfBounds('198X')).toEqual({ first: '1980-01-01', last: '1989-12-31' });
  expect(edtfBounds('1994-03')).toEqual({ first: '1994-03-01', last: '1994-03-31' });
  expect(edtfBounds('1990-01-19/1990-01-20')).toEqual({ first: '1990-01-19', last: '1990-01-20' });
  expect(edtfBounds('2001-XX-XX')).toEqual({ first: '2001-01-01', last: '2001-12-31' });
});
