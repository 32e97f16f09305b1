import type { Cluster, Dateline, TimeExpression } from '../../model/annotation.js';
import type { Document } from '../../model/document.js';
import type { Mention } from '../../model/mention.js';
import type { Problem } from '../../model/problem.js';
import type { CoreNlpReading } from '../corenlp/reading.js';
import { readNames } from '../names/readNames.js';

export interface MentionContext {
  readonly document: Document;
  readonly times: readonly TimeExpression[];
  readonly datelines: readonly Dateline[];
}

export const readMentions = (
  reading: CoreNlpReading,
  _context: MentionContext,
): { mentions: Mention[]; clusters: Cluster[]; problems: Problem[] } => ({
  mentions: readNames(reading.sentences),
  clusters: [],
  problems: [],
});
