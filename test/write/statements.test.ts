import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { cypherFolder } from '../../src/store/statement.js';

const written = readdirSync(join(cypherFolder, 'write')).map((name) => ({
  name,
  text: readFileSync(join(cypherFolder, 'write', name), 'utf8'),
}));

test('no relationship is merged by a type that is a parameter: that would read every edge of a well-known entity', () => {
  expect(written.length).toBeGreaterThan(15);
  expect(written.filter(({ text }) => /MERGE[^\n]*\[\w*:\$\(/.test(text)).map(({ name }) => name)).toEqual([]);
});
