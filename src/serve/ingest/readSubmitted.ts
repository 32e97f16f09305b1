import type { CoreNlpClient } from '../../annotate/corenlp/client.js';
import { ingest } from '../../ingest.js';
import type { Document } from '../../model/document.js';
import type { Outcome } from '../../model/problem.js';
import { readBytes } from '../../read/readBytes.js';
import type { Store } from '../../store/openStore.js';
import { fetchDocument } from './fetchDocument.js';
import type { Job } from './job.js';
import type { Work } from './jobs.js';
import type { Content, Submission } from './submission.js';

export interface ReadingTools {
  readonly store: Store;
  readonly corenlp: CoreNlpClient;
  /** Hosts that addresses may lead to. */
  readonly hosts: readonly string[];
  readonly maxBytes: number;
  /** Told how long a stage of a document took, in seconds. */
  readonly onStage?: ((stage: 'read' | 'write', seconds: number) => void) | undefined;
}

/** The same way that a document takes from the command line, with word of each step. */
export const readSubmitted =
  (tools: ReadingTools) =>
  ({ content, metadata }: Submission): Work =>
  async (update) => {
    const began = performance.now();
    let wrote: number | undefined;
    const onWriting = (): void => {
      wrote ??= performance.now();
      update({ state: 'writing' });
    };
    const documents = one(async () => documentOf(content, metadata, tools));
    for await (const { report, problems } of ingest(documents, {
      corenlp: tools.corenlp,
      store: tools.store,
      concurrency: 1,
      onWriting,
    })) {
      tools.onStage?.('read', ((wrote ?? performance.now()) - began) / 1000);
      if (wrote !== undefined) tools.onStage?.('write', (performance.now() - wrote) / 1000);
      const change: Partial<Job> = report ? { state: 'done', report, problems } : { state: 'failed', problems };
      update(change);
    }
  };

const documentOf = async (
  content: Content,
  metadata: Submission['metadata'],
  { hosts, maxBytes }: ReadingTools,
): Promise<Outcome<Document>> => {
  const retrievedAt = new Date().toISOString();
  if ('bytes' in content) {
    const { bytes, name, mediaType, charset } = content;
    return readBytes(
      bytes,
      { retrievedAt, ...(name ? { name } : {}), ...(mediaType ? { mediaType } : {}), ...(charset ? { charset } : {}) },
      metadata,
    );
  }
  const fetched = await fetchDocument(content.fetch, { hosts, maxBytes });
  if (!fetched.value) return { problems: fetched.problems };
  const { bytes, type, charset } = fetched.value;
  const name = type === 'text/html' ? 'page.html' : new URL(content.fetch).pathname;
  return readBytes(bytes, { retrievedAt, name, uri: content.fetch, ...(charset ? { charset } : {}) }, metadata);
};

async function* one(read: () => Promise<Outcome<Document>>): AsyncGenerator<{ input: string } & Outcome<Document>> {
  yield { input: 'document', ...(await read()) };
}
