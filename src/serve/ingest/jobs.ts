import { EventEmitter, on } from 'node:events';
import { isEnded, type Job } from './job.js';

/** Does a job: tells of each step by `update`, and never throws for what is wrong with the document. */
export type Work = (update: (change: Partial<Job>) => void) => Promise<void>;

export interface Jobs {
  /** The job of that id, new or under way; undefined when the queue is full or closed. One that has ended is done anew. */
  submit(id: string, input: string, work: Work): Job | undefined;
  get(id: string): Job | undefined;
  /** The job as it is, and again after each change, until it has ended. */
  follow(id: string, signal: AbortSignal): AsyncGenerator<Job>;
  counts(): { readonly queued: number; readonly running: number };
  /** Takes no more, cancels what waits, and gives what runs so long to end. A document that is not done then is not written. */
  stop(patience?: number): Promise<void>;
}

/** Jobs that have ended are remembered for those who ask, the latest of them. */
const remembered = 1000;

/** A queue in memory of bounded length, worked on by a few at a time. The graph itself remembers what was read. */
export const createJobs = ({ longest, workers }: { longest: number; workers: number }): Jobs => {
  const jobs = new Map<string, Job>();
  const waiting: { id: string; work: Work }[] = [];
  const running = new Set<Promise<void>>();
  const changes = new EventEmitter().setMaxListeners(0);
  let closed = false;

  const update = (id: string, change: Partial<Job>): void => {
    const job = jobs.get(id);
    // What ends after the server gave it up has been told already.
    if (!job || isEnded(job)) return;
    jobs.set(id, { ...job, ...change });
    changes.emit(id, jobs.get(id));
  };

  const next = (): void => {
    const one = running.size < workers ? waiting.shift() : undefined;
    if (!one) return;
    const { id, work } = one;
    update(id, { state: 'reading', startedAt: now() });
    const done = work((change) => update(id, isEndedChange(change) ? { ...change, endedAt: now() } : change))
      .catch((error: unknown) => update(id, { state: 'failed', endedAt: now(), problems: [broken(error)] }))
      .finally(() => {
        running.delete(done);
        forget();
        next();
      });
    running.add(done);
  };

  const forget = (): void => {
    for (const [id, job] of jobs) {
      if (jobs.size <= remembered + longest) return;
      if (isEnded(job)) jobs.delete(id);
    }
  };

  return {
    submit(id, input, work) {
      const known = jobs.get(id);
      if (known && !isEnded(known)) return known;
      if (closed || waiting.length >= longest) return undefined;
      const job: Job = { id, state: 'queued', input, submittedAt: now(), problems: [] };
      // Deleted first, so that the map stays in the order of submission.
      jobs.delete(id);
      jobs.set(id, job);
      waiting.push({ id, work });
      next();
      return jobs.get(id);
    },
    get: (id) => jobs.get(id),
    async *follow(id, signal) {
      const events = on(changes, id, { signal }) as AsyncIterable<[Job]>;
      const first = jobs.get(id);
      if (!first) return;
      yield first;
      if (isEnded(first)) return;
      try {
        for await (const [job] of events) {
          yield job;
          if (isEnded(job)) return;
        }
      } catch (error) {
        if (!signal.aborted) throw error;
      }
    },
    counts: () => ({ queued: waiting.length, running: running.size }),
    async stop(patience = 10_000) {
      closed = true;
      for (const { id } of waiting.splice(0)) update(id, { state: 'cancelled', endedAt: now() });
      let timer: NodeJS.Timeout | undefined;
      const late = new Promise((resolve) => {
        timer = setTimeout(resolve, patience);
      });
      await Promise.race([Promise.allSettled([...running]), late]).finally(() => clearTimeout(timer));
      for (const [id, job] of jobs) if (!isEnded(job)) update(id, { state: 'cancelled', endedAt: now() });
    },
  };
};

const isEndedChange = ({ state }: Partial<Job>): boolean => state === 'done' || state === 'failed';

const now = (): string => new Date().toISOString();

const broken = (error: unknown): Job['problems'][number] => ({
  code: 'ingest.broken',
  severity: 'error',
  message: 'The document could not be read, for a reason that is not in it.',
  hint:
    error instanceof Error && 'hint' in error
      ? 'A service did not answer: try again later.'
      : 'The server log says more.',
});
