import type { Examples } from './examples.js';
import { knownOperations } from './operations.js';

/** Asks as a client would, through all that stands between it and the database; answers what went wrong. */
type Ask = (query: string, variables: Record<string, unknown>) => Promise<string | undefined>;

/**
 * Asks each known operation about an example of this graph, so that the database has planned it and read its part of the graph, and
 * this process has compiled its own, before somebody waits for it. An operation that fails now will fail for the client too and be
 * reported then; here it only says that the start was cold.
 */
export const warmUp = async (ask: Ask, examples: Examples, onProgress: (line: string) => void): Promise<void> => {
  const started = performance.now();
  const { event, person, other, personName } = examples;
  const text = personName ?? 'none';
  const variables = { event: event ?? 'none', id: person ?? 'none', other: other ?? 'none at all', text };
  const round = () => Promise.all(knownOperations.map((query) => ask(query, variables)));
  const answers = await round();
  // What is asked a third time is no longer translated (`rememberStatements`), and a plan is slow the first time that it runs.
  for (let again = 0; again < 2; again++) await round();
  const failed = answers.find((one) => one !== undefined);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  onProgress(
    failed
      ? `Not all operations are warm: ${failed.split('\n')[0]}`
      : `${knownOperations.length} operations are warm (${seconds} s).`,
  );
};
