import type { Document } from '../model/document.js';
import type { Outcome } from '../model/problem.js';
import { readInputs } from '../read/readInputs.js';
import type { DocumentOptions } from './documentOptions.js';

/** What became of reading one input. */
export type ReadInput = { readonly input: string } & Outcome<Document>;

export interface Inputs {
  /** Whether one of them can be read at all: if not, no server needs to be started for them. */
  readonly readable: boolean;
  readonly all: AsyncIterable<ReadInput>;
}

/**
 * Opens the inputs of a command line and reads on to the first that is a document. Throws UsageError when the options do not
 * fit, before anything else is done.
 */
export const openInputs = async (inputs: readonly string[], options: DocumentOptions): Promise<Inputs> => {
  const { title, publisher, author, published, uri, language, maxBytes } = options;
  const given = { title, publisher, author, published, uri, language };
  const reading = readInputs(inputs, {
    overrides: Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)),
    stdin: process.stdin,
    cwd: process.cwd(),
    ...(maxBytes === undefined ? {} : { maxBytes }),
  });
  const first: ReadInput[] = [];
  for (;;) {
    const next = await reading.next();
    if (next.done) return { readable: false, all: chain(first) };
    first.push(next.value);
    if (next.value.value) return { readable: true, all: chain(first, reading) };
  }
};

async function* chain(first: readonly ReadInput[], rest?: AsyncIterable<ReadInput>): AsyncGenerator<ReadInput> {
  yield* first;
  if (rest) yield* rest;
}
