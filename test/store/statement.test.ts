import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { mergeSorted } from '../../src/store/mergeSorted.js';
import { readMigrations } from '../../src/store/migrate.js';
import { cypherFolder, statement } from '../../src/store/statement.js';

describe('statement', () => {
  test('puts names of ours into a statement and refuses what is none', () => {
    expect(statement('store/export-nodes', { LABEL: 'Claim' })).toContain('MATCH (node:Claim)');
    expect(() => statement('store/export-nodes', { LABEL: 'Claim) DETACH DELETE (n' })).toThrow(/«LABEL»/);
    expect(() => statement('store/export-nodes')).toThrow(/«LABEL»/);
  });

  test('every write statement says what it is for', () => {
    for (const name of readdirSync(join(cypherFolder, 'write'))) {
      expect(statement(`write/${name.replace('.cypher', '')}`, { TYPES: 'ANY' })).not.toMatch(/^\/\//m);
    }
  });
});

test('migrations are statements in the order of their numbers', () => {
  const ids = readMigrations().map((one) => one.id);
  expect(ids).toEqual([...ids].sort());
  for (const { statements } of readMigrations()) {
    for (const text of statements)
      expect(text).toMatch(/^(CREATE (CONSTRAINT|INDEX|FULLTEXT INDEX) \w+ IF NOT EXISTS|DROP INDEX \w+ IF EXISTS)/);
  }
});

test('mergeSorted keeps order and, of equal keys, the order of the streams', async () => {
  const stream = async function* (...values: string[]) {
    yield* values;
  };
  const merged: string[] = [];
  for await (const value of mergeSorted([stream('a1', 'c1'), stream('a2', 'b2'), stream()], (text) => text[0] ?? ''))
    merged.push(value);
  expect(merged).toEqual(['a1', 'a2', 'b2', 'c1']);
});
