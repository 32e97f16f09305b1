import { describe, expect, test } from '@jest/globals';
import { buildSchema, type OperationDefinitionNode, parse } from 'graphql';
import { costOf } from '../../src/serve/cost.js';

const schema = buildSchema(`
  input Id { eq: ID }
  input Where { id: Id }
  type Query { events(where: Where, limit: Int): [Event!]! search(text: String!, limit: Int! = 20): [Event!]! eventsConnection(first: Int): EventsConnection! }
  type EventsConnection { totalCount: Int! edges: [Edge!]! }
  type Edge { node: Event! }
  type Event { id: ID! names: [String!]! place: Place places(limit: Int): [Place!]! rows: [Row!]! }
  type Row { text: String }
  type Place { id: ID! events(limit: Int): [Event!]! }
`);

const check = (query: string, expected: number, variables = {}): void => {
  const document = parse(query);
  expect(costOf(schema, document, document.definitions[0] as OperationDefinitionNode, variables)).toBe(expected);
};

describe('the cost of a query is the number of objects that it may answer', () => {
  test('a page, as asked for, by default, and at most 200', () => {
    check('{ events(limit: 3) { id names } }', 3);
    check('{ events { id } }', 25);
    check('{ search(text: "a") { id } }', 20);
    check('{ events(limit: 1000000) { id } }', 200);
    check('{ events(limit: -5) { id } }', 1);
    check('query ($n: Int) { events(limit: $n) { id } }', 7, { n: 7 });
    check('query ($n: Int) { events(limit: $n) { id } }', 25);
  });

  test('pages in pages multiply, single objects do not', () => {
    check('{ events(limit: 3) { places(limit: 4) { id } } }', 3 + 12);
    check('{ events(limit: 3) { place { id } } }', 6);
    check('{ events(limit: 2) { rows { text } } }', 2 + 10);
    check('{ eventsConnection(first: 10) { totalCount edges { node { id } } } }', 30);
  });

  test('one by its id is one', () => {
    check('{ events(where: { id: { eq: "e" } }) { id } }', 1);
    check('query ($w: Where) { events(where: $w) { id } }', 1, { w: { id: { eq: 'e' } } });
    check('{ events(where: {}) { id } }', 25);
  });

  test('fragments and aliases count where they are spread', () => {
    check(
      'query { a: events(limit: 2) { ...f } b: events(limit: 3) { ... on Event { places(limit: 1) { id } } } } fragment f on Event { place { id } }',
      4 + 6,
    );
  });
});
