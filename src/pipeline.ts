import type { CoreNlpClient } from './annotate/corenlp/client.js';
import { annotate } from './annotate/index.js';
import { NewsgraphError } from './errors.js';
import { extract } from './extract/index.js';
import type { AnnotatedDocument } from './model/annotation.js';
import type { Extraction } from './model/claim.js';
import type { Document } from './model/document.js';
import type { ResolvedDocument, StageTimes } from './model/graph.js';
import { inLettersOf } from './model/letters.js';
import type { Outcome, Problem } from './model/problem.js';
import { unify } from './resolve/across/unify.js';
import { resolveWithin } from './resolve/within/index.js';
import type { Store } from './store/openStore.js';
import { type WriteReport, writeDocuments } from './write/writeDocument.js';

/**
 * Version of everything between a text and its claims. A document that another version has read is read again; raise it with every
 * change of the rules that readers of a graph would see.
 */
export const rulesVersion = '20';

/** A document read to the end. */
export interface Reading {
  readonly annotated: AnnotatedDocument;
  readonly extraction: Extraction;
  readonly times: StageTimes;
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
  const started = performance.now();
  const { value: annotated, problems } = await annotate(document, corenlp);

  const extracting = performance.now();
  const found = asItStands(document, extract(annotated));

  const times = { annotate: Math.round(extracting - started), extract: since(extracting) };
  return { annotated, extraction: { ...found, problems: [...problems, ...found.problems] }, times };
};

/** What was read in ordinary letters is told in those of the document; how it was read stays beside it. */
const asItStands = (document: Document, found: Extraction): Extraction => {
  const readAs = found.document.text;
  if (readAs === document.text) return found;
  const told = inLettersOf(found, document.text);
  return { ...told, document: { ...document, readAs } };
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

/** Resolves the claims of a document and writes it, whole or not at all. Throws ServiceError and StorageError as the store does. */
export const writeReading = async (extraction: Extraction, store: Store): Promise<WriteReport> =>
  (await writeReadings([{ extraction, times: {} }], store))[0] as WriteReport;

/** The same for several documents in one transaction: all or none. Of one source the last counts. */
export const writeReadings = (
  readings: readonly Pick<Reading, 'extraction' | 'times'>[],
  store: Store,
): Promise<WriteReport[]> => {
  const resolved = readings.map(({ extraction, times }): ResolvedDocument => {
    const started = performance.now();
    const within = resolveWithin(extraction);
    return { ...within, times: { ...times, resolve: since(started) } };
  });

  return writeDocuments(store, resolved, { unify, rules: rulesVersion });
};

const since = (started: number): number => Math.round(performance.now() - started);

export { resolveWithin as resolveDocument } from './resolve/within/index.js';
