import type { CoreNlpClient } from './annotate/corenlp/client.js';
import { annotate } from './annotate/index.js';
import { NewsgraphError } from './errors.js';
import { extract } from './extract/index.js';
import { inOrder } from './inOrder.js';
import type { AnnotatedDocument } from './model/annotation.js';
import type { Extraction } from './model/claim.js';
import type { Document } from './model/document.js';
import { editionId } from './model/identifier.js';
import type { Outcome, Problem } from './model/problem.js';
import { unify } from './resolve/across/unify.js';
import { resolveWithin } from './resolve/within/index.js';
import type { Store } from './store/openStore.js';
import { isWritten } from './write/isWritten.js';
import { type WriteReport, writeDocument } from './write/writeDocument.js';

/**
 * Version of everything between a text and its claims. A document that another version has read is read again; raise it with every
 * change of the rules that readers of a graph would see.
 */
export const rulesVersion = '2';

/** A document read to the end. */
export interface Reading {
  readonly annotated: AnnotatedDocument;
  readonly extraction: Extraction;
}

/**
 * The whole story, a paragraph a stage:
 *
 *     for each document:   read -> annotate -> extract          pure from text to claims; documents in parallel
 *     then, per document:  resolve -> write                     one transaction a document
 *
 * `read` is `readInputs`; this is annotate and extract. Throws ServiceError when the CoreNLP server is not there.
 */
export const readDocument = async (document: Document, corenlp: CoreNlpClient): Promise<Reading> => {
  const { value: annotated, problems } = await annotate(document, corenlp);

  const found = extract(annotated);

  return { annotated, extraction: { ...found, problems: [...problems, ...found.problems] } };
};

/**
 * `readDocument` for batches: a document that our own rules stumble over is an outcome with a problem, and the next one follows.
 * Throws ServiceError, which would meet every document.
 */
export const readSafely = async (document: Document, corenlp: CoreNlpClient): Promise<Outcome<Reading>> => {
  try {
    return { value: await readDocument(document, corenlp), problems: [] };
  } catch (error) {
    if (error instanceof NewsgraphError) throw error;
    return { problems: [stumbled(error)] };
  }
};

const stumbled = (error: unknown): Problem => ({
  code: 'document.stumbled',
  severity: 'error',
  message: `The rules of newsgraph stumbled over this document: ${error instanceof Error ? error.message : String(error)}.`,
  hint: 'That is a bug: please report it, with the text if you may.',
});

/** What became of one input: written, unchanged, or not read, with the problems on the way. */
export interface Ingested {
  readonly input: string;
  readonly report?: WriteReport;
  readonly problems: readonly Problem[];
}

/**
 * Documents into the graph, several read at once and written one after the other, in order; memory is bounded by `concurrency`.
 * What cannot be read is a result with problems, and the rest goes on. A text that stands in the graph is not read again.
 */
export async function* ingest(
  documents: AsyncIterable<{ readonly input: string } & Outcome<Document>>,
  { corenlp, store, concurrency }: { corenlp: CoreNlpClient; store: Store; concurrency: number },
): AsyncGenerator<Ingested> {
  const readings = inOrder(documents, concurrency, async ({ input, value: document, problems }) => {
    if (!document) return { input, problems };
    if (await isWritten(store, document, rulesVersion)) return { input, problems, report: unchanged(document) };
    const reading = await readSafely(document, corenlp);
    if (!reading.value) return { input, problems: [...problems, ...reading.problems] };
    return { input, problems, extraction: reading.value.extraction };
  });

  for await (const { extraction, ...one } of readings) {
    yield extraction ? { ...one, report: await writeReading(extraction, store) } : one;
  }
}

/** Claims that were extracted before, into the graph, one document after the other. What is no extraction is a result with problems. */
export async function* ingestExtractions(
  extractions: AsyncIterable<{ readonly input: string } & Outcome<Extraction>>,
  store: Store,
): AsyncGenerator<Ingested> {
  for await (const { input, value, problems } of extractions) {
    yield value ? { input, problems, report: await writeReading(value, store) } : { input, problems };
  }
}

/** Resolves the claims of a document and writes it, whole or not at all. Throws ServiceError and StorageError as the store does. */
export const writeReading = (extraction: Extraction, store: Store): Promise<WriteReport> => {
  const resolved = resolveWithin(extraction);

  return writeDocument(store, resolved, { unify, rules: rulesVersion });
};

export { resolveWithin as resolveDocument } from './resolve/within/index.js';

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
