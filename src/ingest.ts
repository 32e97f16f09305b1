import type { CoreNlpClient } from './annotate/corenlp/client.js';
import { inChunks } from './inChunks.js';
import { inOrder } from './inOrder.js';
import type { Extraction } from './model/claim.js';
import type { Document } from './model/document.js';
import type { StageTimes } from './model/graph.js';
import { editionId } from './model/identifier.js';
import type { Outcome, Problem } from './model/problem.js';
import { readSafely, rulesVersion, writeReadings } from './pipeline.js';
import { awaitSearch } from './store/awaitSearch.js';
import type { Store } from './store/openStore.js';
import { openWorkDesk, type WorkDesk, type WorkerOptions } from './write/workDesk.js';
import type { WriteReport } from './write/writeDocument.js';
import { writtenAmong } from './write/writtenAmong.js';

/** What became of one input: written, unchanged, or not read, with the problems on the way. */
export interface Ingested {
  readonly input: string;
  readonly report?: WriteReport;
  readonly problems: readonly Problem[];
}

export interface IngestOptions extends WorkerOptions {
  readonly store: Store;
  /** Documents a transaction: one, unless speed matters more than losing little when something dies. */
  readonly bulk?: number;
  /** Called when documents were read and their writing begins. */
  readonly onWriting?: (() => void) | undefined;
}

type Input<T> = { readonly input: string } & Outcome<T>;

/** On its way: not read yet, read, or settled, when `report` says so or nothing is left but problems. */
interface Passing extends Ingested {
  readonly document?: Document;
  readonly reading?: { readonly extraction: Extraction; readonly times: StageTimes };
}

/**
 * Documents into the graph: several read at once, written one after the other. Results come in the order of the documents, but for
 * those that another worker, of this process or another, was reading: these come when that worker has written them or died. Memory
 * is bounded by `concurrency` and `bulk`, however many documents come. What cannot be read is a result with problems, and the
 * rest goes on. A text that stands in the graph is not read again. Throws ServiceError and StorageError as the store does.
 */
export async function* ingest(
  documents: AsyncIterable<Input<Document>>,
  {
    corenlp,
    concurrency,
    bulk = 1,
    store,
    onWriting,
    ...worker
  }: IngestOptions & { corenlp: CoreNlpClient; concurrency: number },
): AsyncGenerator<Ingested> {
  const desk = openWorkDesk(store, rulesVersion, worker);
  const read = async ({ document, ...one }: Passing): Promise<Passing> => {
    if (!document) return one;
    const { value, problems } = await readSafely(document, corenlp);
    if (!value) await desk.finish(document.source.id);
    return value ? { ...one, reading: value } : { ...one, problems: [...one.problems, ...problems] };
  };
  try {
    for await (const round of rounds(
      unwritten(documents, store, (one) => one),
      desk,
    )) {
      yield* written(inOrder(round, concurrency, read), { store, bulk, desk, onWriting });
    }
  } finally {
    await desk.close();
  }
  await awaitSearch(store);
}

/**
 * Claims that were extracted before, into the graph, in order. What is no extraction is a result with problems. Nothing is claimed of
 * other workers: there is nothing to be saved but the reading, and that is done.
 */
export async function* ingestExtractions(
  extractions: AsyncIterable<Input<Extraction>>,
  { store, bulk = 1, onWriting }: IngestOptions,
): AsyncGenerator<Ingested> {
  const desk = openWorkDesk(store, rulesVersion);
  try {
    const readings = unwritten(extractions, store, (one) => one.document);
    const passing = inOrder(
      readings,
      1,
      async ({ value, ...one }): Promise<Passing> =>
        value ? { ...one, reading: { extraction: value, times: {} } } : one,
    );
    yield* written(passing, { store, bulk, desk, onWriting });
  } finally {
    await desk.close();
  }
  await awaitSearch(store);
}

/** So many documents are asked for with one question: whether the graph has them. Their texts are in memory meanwhile. */
const askedTogether = 16;

type Unwritten<T> = Ingested & { readonly value?: T; readonly document?: Document };

async function* unwritten<T>(
  inputs: AsyncIterable<Input<T>>,
  store: Store,
  documentOf: (value: T) => Document,
): AsyncGenerator<Unwritten<T>> {
  for await (const chunk of inChunks(inputs, askedTogether)) {
    const documents = chunk.flatMap(({ value }) => (value === undefined ? [] : [documentOf(value)]));
    const found = await writtenAmong(store, documents, rulesVersion);
    for (const { input, problems, value } of chunk) {
      const document = value === undefined ? undefined : documentOf(value);
      if (!document || value === undefined) yield { input, problems };
      else if (found.has(document)) yield { input, problems, report: unchanged(document) };
      else yield { input, problems, value, document };
    }
  }
}

/** So many documents of other workers are kept in mind; then the first of them is waited for. */
const mostOfOthers = 64;

/** Milliseconds between two looks at whether another worker is done. */
const betweenLooks = 200;

/**
 * What this worker may read, round by round. What others are reading comes when they have written it or their claim has run out. It is
 * waited for only between two rounds, when all that this worker has read is written: two that waited for each other while they held
 * what the other waits for would wait for ever.
 */
async function* rounds(documents: AsyncIterable<Passing>, desk: WorkDesk): AsyncGenerator<AsyncIterable<Passing>> {
  const coming = documents[Symbol.asyncIterator]();
  const ofOthers: Passing[] = [];
  let ended = false;
  async function* round(): AsyncGenerator<Passing> {
    for (let first = ofOthers[0]; first; first = ofOthers[0]) {
      const now = await taken(first, desk);
      if (!now) break;
      ofOthers.shift();
      yield now;
    }
    while (!ended && ofOthers.length < mostOfOthers) {
      const next = await coming.next();
      ended = next.done === true;
      if (next.done) return;
      const now = await taken(next.value, desk);
      if (now) yield now;
      else ofOthers.push(next.value);
    }
  }
  try {
    yield round();
    while (!ended || ofOthers.length > 0) {
      await new Promise((resolve) => setTimeout(resolve, betweenLooks));
      yield round();
    }
  } finally {
    await coming.return?.();
  }
}

/** Undefined while another worker is at it. */
const taken = async (one: Passing, desk: WorkDesk): Promise<Passing | undefined> => {
  if (!one.document) return one;
  const state = await desk.take(one.document);
  if (state === 'theirs') return undefined;
  const { document, ...rest } = one;
  return state === 'mine' ? one : { ...rest, report: unchanged(document) };
};

/** Writes what was read, `bulk` documents a transaction; two editions of one source never share one, so that both are kept. */
async function* written(
  passing: AsyncIterable<Passing>,
  { store, bulk, desk, onWriting }: { store: Store; bulk: number; desk: WorkDesk; onWriting: (() => void) | undefined },
): AsyncGenerator<Ingested> {
  let batch: Passing[] = [];
  const sourceOf = ({ reading }: Passing): string | undefined => reading?.extraction.document.source.id;
  const flush = async (): Promise<Ingested[]> => {
    const all = batch;
    batch = [];
    const readings = all.flatMap(({ reading }) => reading ?? []);
    if (readings.length > 0) onWriting?.();
    const started = performance.now();
    const reports = readings.length > 0 ? await writeReadings(readings, store) : [];
    const milliseconds = Math.round((performance.now() - started) / Math.max(1, readings.length));
    for (const { source, edition, outcome } of reports) {
      await desk.finish(source, outcome === 'unchanged' ? undefined : { edition, milliseconds });
    }
    let next = 0;
    return all.map(({ reading, input, problems, report }): Ingested => {
      const now = reading ? reports[next++] : report;
      return now ? { input, problems, report: now } : { input, problems };
    });
  };
  for await (const one of passing) {
    const source = sourceOf(one);
    if (source !== undefined && batch.some((other) => sourceOf(other) === source)) yield* await flush();
    batch.push(one);
    if (batch.filter((other) => other.reading).length >= bulk || !batch.some((other) => other.reading))
      yield* await flush();
  }
  yield* await flush();
}

const unchanged = ({ source, text }: Document): WriteReport => ({
  source: source.id,
  edition: editionId(source.id, text),
  outcome: 'unchanged',
  sentences: 0,
  mentions: 0,
  entities: 0,
  claims: 0,
  rejected: 0,
});
