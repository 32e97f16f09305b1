import type { Command } from 'commander';
import type { Ingested } from '../ingest.js';
import { interruption } from './interruption.js';
import { printerOf } from './printer.js';
import { problemLines } from './problemLines.js';
import { someFailed } from './someFailed.js';

/**
 * Tells what became of each document as it comes, and of all at the end: a line each on standard output, problems and the sum on
 * standard error. Throws `someFailed` when some could not be read.
 */
export const reportIngested = async (
  command: Command,
  results: AsyncIterable<Ingested>,
  { json = false }: { readonly json?: boolean | undefined } = {},
): Promise<void> => {
  const { out, error } = printerOf(command);
  const failed: string[] = [];
  const counts = { new: 0, changed: 0, unchanged: 0 };
  // An interruption is told at once: what still runs may outlive our output.
  let interrupted = false;
  const soFar = (): void => {
    interrupted = true;
    const sum = sumOf(counts, failed.length);
    if (sum) error(`So far: ${sum}`);
  };
  interruption.addEventListener('abort', soFar, { once: true });
  let ended = false;
  try {
    for await (const done of results) {
      for (const line of problemLines(done.input, done.problems)) error(line);
      if (done.report) counts[done.report.outcome] += 1;
      else failed.push(done.input);
      if (json) out(JSON.stringify(done));
      else if (done.report) out(sentenceOf(done));
    }
    ended = true;
  } finally {
    interruption.removeEventListener('abort', soFar);
    const sum = sumOf(counts, failed.length);
    // One document has said all of itself in its own line.
    if (sum && !interrupted && (!ended || counts.new + counts.changed + counts.unchanged + failed.length > 1)) {
      error(ended ? sum : `So far: ${sum}`);
    }
  }
  if (failed.length > 0) throw someFailed(failed);
};

/** "article.txt: new, 13 sentences, 97 entities, 240 claims, 12 candidates left out". */
const sentenceOf = ({ input, report }: Ingested): string =>
  !report || report.outcome === 'unchanged'
    ? `${input}: unchanged`
    : `${input}: ${report.outcome}, ${report.sentences} sentences, ${report.entities} entities, ${report.claims} claims, ${report.rejected} candidates left out`;

/** "8 documents: 5 new, 2 unchanged, 1 failed"; empty when there were none. */
const sumOf = (counts: Readonly<Record<'new' | 'changed' | 'unchanged', number>>, failed: number): string => {
  const parts = Object.entries({ ...counts, failed }).filter(([, count]) => count > 0);
  const all = parts.reduce((sum, [, count]) => sum + count, 0);
  if (all === 0) return '';
  return `${all} ${all === 1 ? 'document' : 'documents'}: ${parts.map(([name, count]) => `${count} ${name}`).join(', ')}`;
};
