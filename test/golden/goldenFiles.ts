import { join } from 'node:path';
import type { CoreNlpClient } from '../../src/annotate/corenlp/client.js';
import { projectRoot } from '../../src/config.js';
import { projectedGraph } from '../support/projectedGraph.js';
import { resolved, seedDocuments } from '../support/seedDocuments.js';

/** Where the golden graphs are kept. */
export const goldenFile = (name: string): string => join(projectRoot, 'test', 'golden', `${name}.jsonl`);

/** The graph of each document of the seed alone, and of all together as `all`: canonical export lines by name. */
export const seedGraphs = async (corenlp: CoreNlpClient): Promise<ReadonlyMap<string, readonly string[]>> => {
  const documents = await seedDocuments();
  const all = await Promise.all(
    [...documents].map(async ([name, document]) => [name, await resolved(document, corenlp)] as const),
  );
  return new Map([
    ...all.map(([name, one]) => [name, projectedGraph([one])] as const),
    ['all', projectedGraph(all.map(([, one]) => one))] as const,
  ]);
};
