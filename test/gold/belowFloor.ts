import { createReadStream, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { evaluation } from '../../src/evaluate/evaluation.js';
import type { Predict } from '../../src/evaluate/line.js';
import { readLines } from '../../src/evaluate/readLines.js';
import { scoreOf } from '../../src/evaluate/tally.js';
import { goldFolder } from './goldSources.js';

/** The lowest share that a measure may have. */
interface Floor {
  readonly precision: number;
  readonly recall: number;
}

export const floors = JSON.parse(readFileSync(join(goldFolder, 'floor.json'), 'utf8')) as Record<
  string,
  Record<string, Floor>
>;

/**
 * Reads our own gold with a pipeline and says which measures are lower than `floor.json` allows, as
 * `entities strict: precision 0.81, at least 0.90`. Nothing is said when all is well. `set` names a file of the gold without its ending.
 */
export const belowFloor = async (set: string, predict: Predict): Promise<string[]> => {
  const sum = evaluation({ typed: true });
  for await (const read of readLines(createReadStream(join(goldFolder, `${set}.jsonl`), 'utf8'))) {
    if (!('line' in read) || read.line.text === undefined) throw new Error(`${set}.jsonl: line ${read.number} is bad`);
    const { id, text, dct, title } = read.line;
    const input = { id, text, ...(dct ? { dct } : {}), ...(title ? { title } : {}) };
    sum.add({ ...read.line, text }, await predict(input));
  }
  const { rows } = sum.result();
  return Object.entries(floors[set] ?? {}).flatMap(([name, floor]) => {
    const row = rows.get(name);
    if (!row) return [`${name}: is not measured`];
    const score = scoreOf(row);
    return (['precision', 'recall'] as const)
      .filter((share) => score[share] < floor[share])
      .map((share) => `${name}: ${share} ${score[share].toFixed(3)}, at least ${floor[share].toFixed(3)}`);
  });
};
