import type { Span } from './span.js';

/**
 * Something wrong with the input, as data: a stage returns it beside its value, and the rest goes on.
 * `error`: this document is not read; `warning`: it is, with a doubt; `rejected`: a candidate fact was left out, and why.
 */
export interface Problem {
  readonly code: string;
  readonly severity: 'error' | 'warning' | 'rejected';
  /** One plain sentence: what is wrong, and where. */
  readonly message: string;
  /** What to do about it. */
  readonly hint?: string;
  readonly span?: Span;
}

/** What a stage returns: a value (absent when nothing could be made of the input) and what was wrong on the way. */
export interface Outcome<T> {
  readonly value?: T;
  readonly problems: readonly Problem[];
}
