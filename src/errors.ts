/** What a user is told when machinery breaks: one sentence, a hint, an exit code. Only `cli/main.ts` prints them. */
export class NewsgraphError extends Error {
  readonly hint: string | undefined;
  readonly exitCode: number;

  constructor(message: string, exitCode: number, options: { hint?: string; cause?: unknown } = {}) {
    super(message, { cause: options.cause });
    this.name = new.target.name;
    this.exitCode = exitCode;
    this.hint = options.hint;
  }
}

/** Exit codes, as documented in `newsgraph --help` and docs/operating.md. */
export const exitCodes = { ok: 0, someFailed: 1, usage: 2, service: 3, storage: 4, interrupted: 130 } as const;

type Options = { hint?: string; cause?: unknown };

/** The command line, a configuration value or an input as a whole cannot be used. */
export class UsageError extends NewsgraphError {
  constructor(message: string, options: Options = {}) {
    super(message, exitCodes.usage, options);
  }
}

/** A server that is needed is missing, refuses us or died: Neo4j, CoreNLP, Java. */
export class ServiceError extends NewsgraphError {
  constructor(message: string, options: Options = {}) {
    super(message, exitCodes.service, options);
  }
}

/** The disk or the database will not take what is written. */
export class StorageError extends NewsgraphError {
  constructor(message: string, options: Options = {}) {
    super(message, exitCodes.storage, options);
  }
}

/** Somebody pressed Ctrl-C, or asked the process to end in another way. */
export class Interrupted extends NewsgraphError {
  constructor() {
    super('Interrupted.', exitCodes.interrupted, {
      hint: 'What was written before is whole; the same command goes on from there.',
    });
  }
}
