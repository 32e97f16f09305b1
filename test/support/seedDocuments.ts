import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Readable } from 'node:stream';
import type { CoreNlpClient } from '../../src/annotate/corenlp/client.js';
import { projectRoot } from '../../src/config.js';
import type { Document } from '../../src/model/document.js';
import type { ResolvedDocument } from '../../src/model/graph.js';
import { readDocument, resolveDocument } from '../../src/pipeline.js';
import { readInputs } from '../../src/read/readInputs.js';
import type { ExpectedGraph } from './goldGraph.js';

/** The documents of the seed by name, in the order of their names. */
export const seedDocuments = async (): Promise<ReadonlyMap<string, Document>> => {
  const documents = new Map<string, Document>();
  const inputs = readInputs(['seed/documents'], { overrides: {}, stdin: Readable.from([]), cwd: projectRoot });
  for await (const { input, value } of inputs) if (value) documents.set(basename(input, '.md'), value);
  return new Map([...documents].sort(([a], [b]) => (a < b ? -1 : 1)));
};

/** A document read to the end: what would be written. */
export const resolved = async (document: Document, corenlp: CoreNlpClient): Promise<ResolvedDocument> =>
  resolveDocument((await readDocument(document, corenlp)).extraction);

/** What the graph of a document must hold. */
export const seedGold = (name: string): ExpectedGraph =>
  JSON.parse(readFileSync(join(projectRoot, 'seed/expected', `${name}.json`), 'utf8'));
