import { createReadStream, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { projectRoot } from '../../../src/config.js';
import { evaluation } from '../../../src/evaluate/evaluation.js';
import type { Prediction } from '../../../src/evaluate/line.js';
import { readLines } from '../../../src/evaluate/readLines.js';
import { checkRows } from '../score/rows.js';

const folder = join(projectRoot, 'test', 'evaluate', 'agreement');

/** Gold of three articles of ours without what is optional, and what was read of them: entities, times, events, relations of entities, chains. */
const evaluated = async () => {
  const predictions = new Map(
    readFileSync(join(folder, 'predictions.jsonl'), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Prediction)
      .map((one) => [one.id, one]),
  );
  const sum = evaluation({});
  for await (const read of readLines(createReadStream(join(folder, 'gold.jsonl'), 'utf8'))) {
    if (!('line' in read) || read.line.text === undefined) throw new Error(`line ${read.number} is bad`);
    sum.add({ ...read.line, text: read.line.text }, predictions.get(read.line.id) ?? { id: read.line.id });
  }
  return sum.result();
};

/**
 * Other scorers, written apart from ours for the same measures (right, predicted and gold, from the evaluation folder that newsgraph is
 * developed with), counted this of the same two files on 28 November 2026.
 */
describe('evaluate', () => {
  test('counts as other scorers do', async () => {
    const { rows } = await evaluated();
    checkRows(rows, {
      'entities strict': [86, 125, 97],
      'entities bound': [87, 125, 97],
      'entities lenient': [90, 125, 97],
      'entities lenient-untyped': [92, 125, 97],
      'times strict': [14, 17, 14],
      'times relaxed': [14, 17, 14],
      'times type': [14, 17, 14],
      'times value': [14, 17, 14],
      'events trigger-id strict': [79, 94, 84],
      'events trigger-id lenient': [82, 94, 84],
      'events trigger-cls lenient': [55, 94, 84],
      'events arg-linked-strict': [53, 134, 123],
      'events arg-linked': [61, 134, 123],
      'events arg-id-linked': [68, 134, 123],
      'events doc-arg': [58, 125, 117],
      'relations strict': [4, 13, 11],
      'relations bound': [4, 13, 11],
      'relations lenient': [5, 13, 11],
      'relations pair': [5, 13, 11],
      'relations doc': [7, 13, 11],
      'relations doc-pair': [7, 12, 11],
      'coreference exact muc': [23, 48, 27],
    });
  });

  test('gives chains the shares that they do, to the fourth digit', async () => {
    const { rows } = await evaluated();
    const shares = (name: string) => {
      const { rightPredicted = 0, predicted = 0, rightGold = 0, gold = 0 } = rows.get(name) ?? {};
      return [rightPredicted / predicted, rightGold / gold].map((share) => share.toFixed(4));
    };
    expect(shares('coreference exact b3')).toEqual(['0.3598', '0.8077']);
    expect(shares('coreference exact ceafe')).toEqual(['0.3669', '0.6115']);
  });
});
