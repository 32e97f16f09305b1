import { randomUUID } from 'node:crypto';
import type { Document } from '../model/document.js';
import type { Store } from '../store/openStore.js';
import { statement } from '../store/statement.js';
import { fingerprintOf } from './documentRows.js';

/** Where workers, also of other processes, agree on who reads which document. Nothing but time is lost when two read the same one. */
export interface WorkDesk {
  /** Claims a document: it is `mine` to read now, another worker is at it (`theirs`), or it is `written` already. */
  take(document: Document): Promise<'mine' | 'theirs' | 'written'>;
  /** Gives a source back; with `written` its edition and how long the writing took, for the report that the graph keeps. */
  finish(source: string, written?: { readonly edition: string; readonly milliseconds: number }): Promise<void>;
  /** Gives back all that is left. */
  close(): Promise<void>;
}

export interface WorkerOptions {
  /** Milliseconds after which a document that a dead worker had claimed is anybody's. */
  readonly lease?: number | undefined;
  /** The worker's name: its own, or all would think themselves one. */
  readonly worker?: string | undefined;
}

/** A claim that its worker does not prolong, since it died, is anybody's after so many milliseconds. */
const leaseDefault = 15_000;

/** Finished documents are told to the database so many at a time: their claims matter to nobody any more. */
const together = 16;

export const openWorkDesk = (
  store: Store,
  rules: string,
  { lease = leaseDefault, worker = randomUUID() }: WorkerOptions = {},
): WorkDesk => {
  const mine = new Set<string>();
  let sources: string[] = [];
  let written: object[] = [];

  const tell = async (): Promise<void> => {
    const told = { sources, written, worker };
    if (sources.length + written.length === 0) return;
    sources = [];
    written = [];
    await store.write((transaction) => transaction.run(statement('write/finish-work'), told));
  };

  let keeping: Promise<unknown> | undefined;
  const keep = (): void => {
    if (keeping || mine.size === 0) return;
    const kept = { sources: [...mine].sort(), worker, lease };
    keeping = store
      .write((transaction) => transaction.run(statement('write/keep-work'), kept))
      // The work itself will find out that the database is away.
      .catch(() => undefined)
      .finally(() => {
        keeping = undefined;
      });
  };
  const timer = setInterval(keep, lease / 3).unref();

  return {
    take: async (document) => {
      const source = document.source.id;
      const asked = { source, fingerprint: fingerprintOf({ document }, rules), worker, lease };
      const [row] = await store.write((transaction) =>
        transaction.run<{ state: 'mine' | 'theirs' | 'written' }>(statement('write/take-work'), asked),
      );
      if (row?.state === 'mine') mine.add(source);
      return row?.state ?? 'mine';
    },
    finish: async (source, done) => {
      if (mine.delete(source)) sources.push(source);
      if (done) written.push(done);
      if (sources.length + written.length >= together) await tell();
    },
    close: async () => {
      clearInterval(timer);
      await keeping;
      sources.push(...mine);
      mine.clear();
      await tell();
    },
  };
};
