import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { Writable } from 'node:stream';
import { exitCodes, NewsgraphError } from '../errors.js';
import type { GoldLine, Line, Predict, Prediction } from '../evaluate/line.js';
import { type ReadLine, readLines } from '../evaluate/readLines.js';
import { inOrder } from '../inOrder.js';

/** What reads documents, where no predictions are given. */
export interface PairTools {
  readonly progress: Writable;
  /** Called only when no predictions are given. */
  readonly openReader: () => Promise<{ readonly predict: Predict; readonly close: () => Promise<void> }>;
  /** How many documents are read at once. */
  readonly concurrency: number;
}

/** Files of JSON lines. */
export interface PairFiles {
  readonly gold: string;
  readonly predictions?: string;
}

/** Gold with what was predicted for it: from the file, where a missing document is an empty prediction, or read now. */
export async function* documentPairs(options: PairFiles, tools: PairTools): AsyncGenerator<[GoldLine, Prediction]> {
  const gold = goldLines(options.gold, tools);
  if (options.predictions) {
    const found = new Map<string, Prediction>();
    const file = options.predictions;
    for await (const line of usable(readLines(chunksOf(file)), file, tools)) found.set(line.id, line);
    for await (const line of gold) {
      const predicted = found.get(line.id) ?? { id: line.id };
      if (predicted.text !== undefined && predicted.text !== line.text) {
        tools.progress.write(`warning: the text of ${line.id} differs in ${file}; spans may not line up\n`);
      }
      yield [line, predicted];
      found.delete(line.id);
    }
    if (found.size) tools.progress.write(`note: ${found.size} documents of ${file} are not in gold and are left out\n`);
    return;
  }
  const reader = await tools.openReader();
  try {
    yield* inOrder(gold, tools.concurrency, async (line): Promise<[GoldLine, Prediction]> => {
      const { id, text, dct, title } = line;
      return [line, await reader.predict({ id, text, ...(dct ? { dct } : {}), ...(title ? { title } : {}) })];
    });
  } finally {
    await reader.close();
  }
}

async function* goldLines(file: string, tools: PairTools): AsyncGenerator<GoldLine> {
  for await (const line of usable(readLines(chunksOf(file)), file, tools)) yield { ...line, text: line.text ?? '' };
}

async function* usable(lines: AsyncIterable<ReadLine>, file: string, tools: PairTools): AsyncGenerator<Line> {
  for await (const read of lines) {
    if ('line' in read) yield read.line;
    else tools.progress.write(`${file}: ${read.problem.message}\n`);
  }
}

async function* chunksOf(file: string): AsyncGenerator<string> {
  try {
    for await (const chunk of createReadStream(file, 'utf8')) yield chunk;
  } catch (cause) {
    throw unreadable(file, cause);
  }
}

export const textOf = async (file: string): Promise<string> => {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    throw unreadable(file, cause);
  }
};

const unreadable = (file: string, cause: unknown): NewsgraphError =>
  new NewsgraphError(`${file} cannot be read.`, exitCodes.usage, {
    cause,
    hint: cause instanceof Error ? cause.message : String(cause),
  });
