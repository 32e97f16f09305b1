import type { Line, Prediction } from '../evaluate/line.js';
import { predictionOf } from '../evaluate/prediction.js';
import { sourceId } from '../model/identifier.js';
import { eventTypeNamed } from '../ontology/events/index.js';
import { readDocument, resolveDocument } from '../pipeline.js';
import type { AnnotateTools } from './commands/annotate.js';
import type { EvaluateTools } from './commands/evaluate.js';
import { orInterrupted } from './interruption.js';
import { openReader } from './openReader.js';
import { readingConcurrency } from './readingConcurrency.js';

type LineReader = { predict: (line: Line) => Promise<Prediction>; close: () => Promise<void> };

/** Reads lines of `{id, text, dct?, title?}` with the pipeline: what `annotate` and `evaluate` work with. */
const openLineReader = async (): Promise<LineReader> => {
  const reader = await openReader((line) => process.stderr.write(`${line}\n`));
  return {
    close: reader.close,
    predict: async ({ id, text = '', dct, title }) => {
      const uri = `urn:line:${id}`;
      const source = {
        id: sourceId(uri),
        uri,
        language: 'en',
        ...(dct ? { publishedOn: dct } : {}),
        ...(title ? { title } : {}),
      };
      const document = { source, text, mediaType: 'text/plain' };
      const { annotated, extraction } = await orInterrupted(readDocument(document, reader.corenlp));
      return predictionOf(id, { annotated, extraction, resolved: resolveDocument(extraction) }, eventTypeNamed);
    },
  };
};

const openAnnotator: AnnotateTools['openReader'] = async () => {
  const { predict, close } = await openLineReader();
  return { annotate: predict, close };
};

export const annotateTools: AnnotateTools = {
  input: process.stdin,
  output: process.stdout,
  progress: process.stderr,
  openReader: openAnnotator,
  concurrency: readingConcurrency,
};

export const evaluateTools: EvaluateTools = {
  output: process.stdout,
  progress: process.stderr,
  openReader: openLineReader,
  concurrency: readingConcurrency,
};
