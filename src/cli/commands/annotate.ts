import { createReadStream } from 'node:fs';
import type { Readable, Writable } from 'node:stream';
import { exitCodes, NewsgraphError, UsageError } from '../../errors.js';
import type { Prediction } from '../../evaluate/line.js';
import { type ReadLine, readLines } from '../../evaluate/readLines.js';
import { inOrder } from '../../inOrder.js';
import type { Register } from '../register.js';

/** A document to annotate. `dct` is its date, which relative dates count from. */
export interface AnnotateInput {
  readonly id: string;
  readonly text: string;
  readonly dct?: string;
  readonly title?: string;
}

/** What the command needs of the world. */
export interface AnnotateTools {
  readonly input: Readable;
  readonly output: Writable;
  readonly progress: Writable;
  /** Starts what reads documents: called once, when there is something to read. */
  readonly openReader: () => Promise<AnnotateReader>;
  /** How many documents are read at once. */
  readonly concurrency: number;
}

export interface AnnotateReader {
  /** The line of one document. Rejects only when this document cannot be read. */
  readonly annotate: (input: AnnotateInput) => Promise<Prediction>;
  readonly close: () => Promise<void>;
}

export const registerAnnotate =
  (tools: AnnotateTools): Register =>
  (program) => {
    program
      .command('annotate')
      .description('read documents and print what is in them as JSON lines, without a database')
      .argument('[file]', 'documents as JSON lines; - is standard input', '-')
      .option('--jsonl', 'input and output are JSON lines (the only form there is)')
      .addHelpText(
        'after',
        '\nA line is {"id", "text", "dct"?, "title"?}; offsets in what is printed count Unicode code points.\n\nExample:\n  newsgraph annotate --jsonl documents.jsonl > annotated.jsonl',
      )
      .action((file: string) => annotate(file, tools));
  };

const annotate = async (file: string, tools: AnnotateTools): Promise<void> => {
  const lines = readLines(file === '-' ? tools.input : chunksOf(file));
  const reader = await tools.openReader();
  let failed = 0;
  try {
    for await (const result of inOrder(lines, tools.concurrency, (line) => annotateLine(line, reader))) {
      if ('prediction' in result) await print(`${JSON.stringify(result.prediction)}\n`, tools.output);
      else {
        failed += 1;
        tools.progress.write(`${result.failure}\n`);
      }
    }
  } finally {
    await reader.close();
  }
  if (failed > 0) {
    throw new NewsgraphError(
      `${failed} ${failed === 1 ? 'line was' : 'lines were'} not annotated.`,
      exitCodes.someFailed,
    );
  }
};

type Result = { readonly prediction: Prediction } | { readonly failure: string };

const annotateLine = async (read: ReadLine, reader: AnnotateReader): Promise<Result> => {
  if ('problem' in read) return { failure: `${read.problem.message} ${read.problem.hint ?? ''}` };
  const { id, text, dct, title } = read.line;
  if (text === undefined) return { failure: `Line ${read.number} (${id}) has no "text".` };
  try {
    return {
      prediction: await reader.annotate({ id, text, ...(dct ? { dct } : {}), ...(title ? { title } : {}) }),
    };
  } catch (error) {
    // A service that is gone is gone for every line: that ends the command with its own sentence.
    if (error instanceof NewsgraphError) throw error;
    return { failure: `Line ${read.number} (${id}): ${error instanceof Error ? error.message : String(error)}` };
  }
};

/** Waits for a slow reader of our output, so that nothing piles up. */
const print = (text: string, output: Writable): Promise<void> | void => {
  if (!output.write(text)) return new Promise((resolve) => output.once('drain', resolve));
};

async function* chunksOf(file: string): AsyncGenerator<string> {
  try {
    for await (const chunk of createReadStream(file, 'utf8')) yield chunk;
  } catch (cause) {
    throw new UsageError(`${file} cannot be read.`, {
      cause,
      hint: cause instanceof Error ? cause.message : String(cause),
    });
  }
}
