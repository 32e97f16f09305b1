import type { CoreNlpClient } from './annotate/corenlp/client.js';
import { annotate } from './annotate/index.js';
import { extract } from './extract/index.js';
import { inOrder } from './inOrder.js';
import type { AnnotatedDocument } from './model/annotation.js';
import type { Extraction } from './model/claim.js';
import type { Document } from './model/document.js';
import type { ResolvedDocument } from './model/graph.js';
import { resolveWithin } from './resolve/within/index.js';

/** A document read to the end, with what it cost. */
export interface Reading {
  readonly annotated: AnnotatedDocument;
  readonly extraction: Extraction;
}

/**
 * The whole story, a paragraph a stage:
 *
 *     for each document:   read -> annotate -> extract          pure from text to claims; documents in parallel
 *     then, per document:  resolve -> write                     one transaction a document
 */
export const readDocument = async (document: Document, corenlp: CoreNlpClient): Promise<Reading> => {
  const { value: annotated, problems } = await annotate(document, corenlp);

  const found = extract(annotated);

  return { annotated, extraction: { ...found, problems: [...problems, ...found.problems] } };
};

/** From claims over mentions to claims over observed entities. */
export const resolveDocument = (extraction: Extraction): ResolvedDocument => resolveWithin(extraction);

/** Several documents at once, results in the order of the documents, memory bounded by `concurrency`. */
export const readDocuments = (
  documents: AsyncIterable<Document>,
  corenlp: CoreNlpClient,
  concurrency: number,
): AsyncGenerator<Reading> => inOrder(documents, concurrency, (document) => readDocument(document, corenlp));
