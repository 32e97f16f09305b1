import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { type GraphQLSchema, graphql } from 'graphql';
import { projectRoot } from '../../src/config.js';
import { buildSchema, type Driver } from '../../src/serve/buildSchema.js';
import { knownOperations } from '../../src/serve/operations.js';
import { loadFixture, openTestDriver } from '../support/testGraph.js';

jest.setTimeout(60_000);

let driver: Driver;
let schema: GraphQLSchema;
beforeAll(async () => {
  driver = openTestDriver();
  await loadFixture(driver);
  schema = await buildSchema(driver);
});
afterAll(async () => {
  await driver?.close();
});

const recipes = readFileSync(join(projectRoot, 'docs', 'graphql.md'), 'utf8')
  .split(/^## /m)
  .filter((section) => section.includes('```graphql'))
  .map((section) => ({
    question: section.split('\n', 1)[0] ?? '',
    source: /```graphql\n([^`]*)```/.exec(section)?.[1] ?? '',
    variableValues: JSON.parse(/```json\n([^`]*)```/.exec(section)?.[1] ?? '{}'),
  }));

const ask = (source: string, variableValues: { readonly [name: string]: unknown }) =>
  graphql({ schema, source, variableValues, contextValue: { executionContext: driver } });

describe('the cookbook', () => {
  test('answers at least ten questions', () => {
    expect(recipes.length).toBeGreaterThanOrEqual(10);
  });

  test.each(recipes)('$question', async ({ source, variableValues }) => {
    const { data, errors } = await ask(source, variableValues);
    expect(errors).toBeUndefined();
    for (const answer of Object.values(data ?? {})) {
      expect(Array.isArray(answer) ? answer.length : answer).toBeTruthy();
    }
  });
});

describe('the operations that are warmed at start', () => {
  test.each(knownOperations.map((source) => [source]))('%s', async (source) => {
    const { errors } = await ask(source, { id: 'person:halden', other: 'person:ruhl', text: 'arlen' });
    expect(errors).toBeUndefined();
  });
});
