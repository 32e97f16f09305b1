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
  const ids = { event: event ?? 'none', id: person ?? 'none', other: other ?? 'none at all' };
  const round = (text: string) => Promise.all(knownOperations.map((query) => ask(query, { ...ids, text })));
  // A plan is slow the first time that it runs, so each is asked for twice; what is asked a third time is no longer translated
  // (`rememberStatements`).
  const texts = textsOf(personName);
  const answers: (string | undefined)[] = [];
  for (const text of [...texts, ...texts]) answers.push(...(await round(text)));
  const failed = answers.find((one) => one !== undefined);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  onProgress(
    failed
      ? `Not all operations are warm: ${failed.split('\n')[0]}`
      : `${knownOperations.length} operations are warm (${seconds} s).`,
  );
};

/** The database plans a statement anew when a string is of another order of length, so a word of one name is asked for and all of it. */
const textsOf = (name: string | null | undefined): readonly string[] => {
  const whole = (name ?? 'nobody').padEnd(11, '.');
  return [whole, whole.slice(0, 8).trim()];
};
