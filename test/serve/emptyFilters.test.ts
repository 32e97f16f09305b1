import { expect, test } from '@jest/globals';
import { parse } from 'graphql';
import { emptyFilter } from '../../src/serve/emptyFilters.js';

test.each([
  ['{ entities(where: { says: { some: {} } }) { id } }', {}, 'some'],
  ['{ entities(where: { OR: [{ id: { eq: "a" } }, { says: { none: { subject: {} } } }] }) { id } }', {}, 'none'],
  ['{ people(where: { entity: {} }) { id } }', {}, 'entity'],
  [
    'query ($where: EntityWhere) { entities(where: $where) { id } }',
    { where: { AND: [{ says: { all: {} } }] } },
    'all',
  ],
  [
    'query ($where: PersonWhere) { people(where: $where) { id } }',
    { where: { entity: { says: { some: {} } } } },
    'some',
  ],
  ['query ($claim: ClaimWhere) { entities(where: { says: { single: $claim } }) { id } }', { claim: {} }, 'single'],
  ['{ entities(where: {}) { id } }', {}, undefined],
  ['{ entities(where: { says: { some: { id: { contains: "" } } } }) { id } }', {}, undefined],
  ['query ($claim: ClaimWhere) { entities(where: { says: { some: $claim } }) { id } }', { claim: null }, undefined],
  ['query ($id: ID) { entities(where: { says: { some: { id: { in: [$id] } } } }) { id } }', { id: 'some' }, undefined],
])('%s with %j', (query, variables, expected) => expect(emptyFilter(parse(query), variables)).toBe(expected));
