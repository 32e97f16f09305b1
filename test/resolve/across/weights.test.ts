import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { projectRoot } from '../../../src/config.js';
import { thresholds, total, verdictOf, weights } from '../../../src/resolve/across/weights.js';

test('docs/identity.md tells every weight, and the thresholds', () => {
  const page = readFileSync(join(projectRoot, 'docs', 'identity.md'), 'utf8');
  const told = [...page.matchAll(/^\| (\w+): (\w+)(?: \([^|]*\))? \| (-?[\d.]+) \|$/gm)].map(
    ([, sort, name, points]) => [sort, name, Number(points)],
  );
  const known = Object.entries(weights).flatMap(([sort, all]) =>
    Object.entries(all).map(([name, points]) => [sort, name, points]),
  );
  expect(told).toEqual(known);
  expect(page).toContain(
    `from ${thresholds.same} on two are the same, from ${thresholds.unsure} on nobody can be sure`,
  );
});

test('a score is between 0 and 1, the same in every order, and leads to a verdict', () => {
  expect(total([0.1, 0.2, 0.3])).toBe(total([0.3, 0.2, 0.1]));
  expect([total([0.6, -0.45, -0.45]), total([0.6, 0.6])]).toEqual([0, 1]);
  expect([0.5, 0.49, 0.25, 0.24].map(verdictOf)).toEqual(['same', 'unsure', 'unsure', 'not same']);
});
