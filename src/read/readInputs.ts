import { createReadStream } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { UsageError } from '../errors.js';
import type { Document } from '../model/document.js';
import type { Outcome, Problem } from '../model/problem.js';
import { fileProblem, type InputFile, inputFiles } from './inputFiles.js';
import type { Overrides } from './metadata.js';
import { publicationDate } from './publicationDate.js';
import { notADate, readBytes } from './readBytes.js';

export type { Overrides } from './metadata.js';

export interface ReadOptions {
  readonly overrides: Overrides;
  readonly stdin: NodeJS.ReadableStream;
  readonly cwd: string;
  /** Longest input that is read, in bytes. */
  readonly maxBytes?: number;
}

/**
 * A press document has some kilobytes, a page with pictures in it a few megabytes: more is a mistake or an archive. A page of
 * this size takes some four seconds and 400 MB to read.
 */
export const defaultMaxBytes = 5_000_000;

/**
 * Reads files, folders and standard input (`-`), one document in memory at a time. What cannot be read is an outcome
 * without a value, and the next input follows. Throws UsageError when the overrides fit no input: a date that is none,
 * or one title or address for several inputs.
 */
export async function* readInputs(
  inputs: readonly string[],
  options: ReadOptions,
): AsyncGenerator<{ readonly input: string } & Outcome<Document>> {
  checkOverrides(options.overrides);
  const { uri, title } = options.overrides;
  let first: string | undefined;
  for await (const file of inputFiles(inputs, options.cwd)) {
    if (first !== undefined && (uri ?? title) !== undefined) throw oneDocumentOnly(uri ? '--uri' : '--title', first);
    first ??= file.input;
    yield { input: file.input, ...(await read(file, options)) };
  }
}

const read = async (file: InputFile, options: ReadOptions): Promise<Outcome<Document>> => {
  if (file.from === 'nowhere') return { problems: [file.problem] };
  const stream = file.from === 'stdin' ? options.stdin : createReadStream(file.path);
  const lasting = file.from === 'file' && file.regular;
  try {
    const maxBytes = options.maxBytes ?? defaultMaxBytes;
    const bytes = await bytesOf(stream, maxBytes);
    if (!bytes) return { problems: [tooLarge(file.input, maxBytes)] };
    const origin = {
      retrievedAt: new Date().toISOString(),
      ...(lasting ? { uri: pathToFileURL(file.path).href } : {}),
    };
    return readBytes(bytes, { ...origin, name: file.input }, options.overrides);
  } catch (error) {
    return { problems: [fileProblem(file.input, error)] };
  }
};

/** Undefined as soon as there are more than `maxBytes`; the rest is not read. */
const bytesOf = async (stream: NodeJS.ReadableStream, maxBytes: number): Promise<Uint8Array | undefined> => {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of stream) {
    const bytes = Buffer.from(chunk);
    length += bytes.length;
    if (length > maxBytes) return undefined;
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
};

const checkOverrides = ({ published }: Overrides): void => {
  if (published === undefined || publicationDate(published)) return;
  const { message, hint } = notADate(published, 'error');
  throw new UsageError(`--published: ${message}`, hint ? { hint } : {});
};

const oneDocumentOnly = (option: string, first: string): UsageError =>
  new UsageError(`${option} is for one document, but "${first}" is not the only one.`, {
    hint: 'Ingest them one by one, or write it into their front matter.',
  });

const tooLarge = (input: string, maxBytes: number): Problem => ({
  code: 'input.too-large',
  severity: 'error',
  message: `"${input}" is larger than the limit of ${maxBytes / 1_000_000} MB.`,
  hint: 'Split it into its documents, or raise the limit with --max-bytes.',
});
