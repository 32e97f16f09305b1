import { Interrupted, StorageError } from '../errors.js';

/** The reader of our output has gone, as in `newsgraph export | head`: no error, and nothing is left to do. */
export class OutputClosed extends Error {}

const controller = new AbortController();

/** Aborted when the user presses Ctrl-C or nobody reads our output any more; the reason is Interrupted, OutputClosed or StorageError. */
export const interruption: AbortSignal = controller.signal;

/** Begins to listen. A second signal ends the process at once, as if nobody listened. */
export const listenForInterruption = (): void => {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => controller.abort(new Interrupted()));
  }
  process.stdout.on('error', (error: NodeJS.ErrnoException) => controller.abort(asReason(error)));
  // Progress that nobody reads is no reason to end.
  process.stderr.on('error', () => undefined);
};

/** The work's result, unless the interruption comes first: then rejects with its reason, so that callers tidy up at once. */
export const orInterrupted = async <T>(work: Promise<T>): Promise<T> => {
  let stop = (): void => undefined;
  const interrupted = new Promise<never>((_, reject) => {
    stop = () => reject(interruption.reason);
    if (interruption.aborted) stop();
    else interruption.addEventListener('abort', stop, { once: true });
  });
  try {
    return await Promise.race([work, interrupted]);
  } finally {
    // A listener left behind would keep every result of a long stream in memory.
    interruption.removeEventListener('abort', stop);
  }
};

/** Resolves when the user has had enough: for commands that serve until then. */
export const untilInterrupted = (): Promise<void> =>
  orInterrupted(new Promise<never>(() => undefined)).catch(() => undefined);

const asReason = (error: NodeJS.ErrnoException): Error =>
  error.code === 'EPIPE'
    ? new OutputClosed()
    : new StorageError('Standard output cannot be written.', {
        cause: error,
        hint: error.code === 'ENOSPC' ? 'Its disk is full: make room, or write elsewhere.' : error.message,
      });
