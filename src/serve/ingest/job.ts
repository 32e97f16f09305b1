import type { Problem } from '../../model/problem.js';
import type { WriteReport } from '../../write/writeDocument.js';

/**
 * How far a document is: `queued`; `reading`, from bytes to claims; `writing`; then `done`, `failed` (its problems say why) or
 * `cancelled`, when the server stopped before its turn.
 */
export type JobState = 'queued' | 'reading' | 'writing' | 'done' | 'failed' | 'cancelled';

/** One document on its way into the graph, as clients see it. */
export interface Job {
  /** From what was sent: the same content with the same metadata has the same id. */
  readonly id: string;
  readonly state: JobState;
  /** File name or address, as far as one is known. */
  readonly input: string;
  /** ISO 8601 instants. */
  readonly submittedAt: string;
  readonly startedAt?: string;
  readonly endedAt?: string;
  /** What was written. */
  readonly report?: WriteReport;
  /** Everything found wrong, candidates left out among it. */
  readonly problems: readonly Problem[];
}

export const isEnded = ({ state }: Job): boolean => state === 'done' || state === 'failed' || state === 'cancelled';
