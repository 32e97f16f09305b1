import type { AnnotatedDocument } from '../model/annotation.js';
import type { Document } from '../model/document.js';
import type { Outcome } from '../model/problem.js';
import type { CoreNlpClient } from './corenlp/client.js';
import { anchorOf, readDatelines } from './dates/dateline.js';
import { readTimes } from './dates/readTimes.js';
import { readMentions } from './mentions/readMentions.js';
import { readQuotations } from './quotations.js';
import { repairCoordination } from './syntax/repairCoordination.js';

/**
 * Everything that extraction rules look at: sentences with their dependencies from CoreNLP, then by our own rules datelines,
 * times, names, descriptions, coreference and quotations. Throws ServiceError when the CoreNLP server is not there.
 */
export const annotate = async (
  document: Document,
  corenlp: CoreNlpClient,
): Promise<Outcome<AnnotatedDocument> & { value: AnnotatedDocument }> => {
  const datelines = readDatelines(document);
  const published = anchorOf(document, datelines);
  const parsed = await corenlp.read(document.text, published ? { date: published } : {});
  const reading = { ...parsed, sentences: parsed.sentences.map(repairCoordination) };
  const times = readTimes(reading, document, datelines);
  const { mentions, clusters, otherReferents, problems } = readMentions(reading, { document, times, datelines });
  return {
    value: {
      document,
      sentences: reading.sentences,
      mentions,
      times,
      quotations: readQuotations(reading.sentences),
      clusters,
      otherReferents,
      datelines,
    },
    problems,
  };
};
