import type { ResolvedDocument } from '../model/graph.js';
import type { Store, Transaction } from '../store/openStore.js';
import { statement } from '../store/statement.js';
import { checkResolved } from './checkResolved.js';
import { type DocumentRows, documentRows } from './documentRows.js';
import type { Unify } from './planResolution.js';
import { revise, type Withdrawal } from './revise.js';

export interface WriteOptions {
  readonly unify: Unify;
  /** Version of the rules that read the document: another version reads it anew. */
  readonly rules: string;
}

/** What became of a document. */
export interface WriteReport {
  readonly source: string;
  readonly edition: string;
  /** `new` source, `changed` (another text or reading of a known source), or `unchanged`: nothing was written. */
  readonly outcome: 'new' | 'changed' | 'unchanged';
  readonly sentences: number;
  readonly mentions: number;
  readonly entities: number;
  readonly claims: number;
  /** Candidates that were left out, as in the report that the graph keeps. */
  readonly rejected: number;
}

/** Writes a document whole or not at all. Throws ServiceError and StorageError as the store does. */
export const writeDocument = async (
  store: Store,
  resolved: ResolvedDocument,
  options: WriteOptions,
): Promise<WriteReport> => (await writeDocuments(store, [resolved], options))[0] as WriteReport;

/** Writes several documents in one transaction: faster by the document, and all of them or none. Of one source the last counts. */
export const writeDocuments = (
  store: Store,
  resolved: readonly ResolvedDocument[],
  { unify, rules }: WriteOptions,
): Promise<WriteReport[]> => {
  const checked = resolved.map(checkResolved);
  const rows = checked.map((one) => documentRows(one, rules));
  const last = [...new Map(rows.map((one) => [one.source.id, one])).values()].sort(bySource);
  return store.write(async (transaction) => {
    const known = await begin(transaction, last);
    const pending = last.filter((one) => {
      const editions = known.get(one.source.id);
      return (
        editions && !editions.some((edition) => edition.current && edition.fingerprint === one.edition.fingerprint)
      );
    });
    if (pending.length > 0) await write(transaction, pending, known, unify);
    return rows.map((one, i) => ({
      source: one.source.id,
      edition: one.edition.id,
      outcome: !pending.includes(one) ? 'unchanged' : known.get(one.source.id)?.length ? 'changed' : 'new',
      sentences: one.sentences.length,
      mentions: one.mentions.length,
      entities: one.observed.length,
      claims: one.claims.length,
      rejected: checked[i]?.problems.filter((problem) => problem.severity === 'rejected').length ?? 0,
    }));
  });
};

type Edition = { id: string; current: boolean; fingerprint: string; sequence: number };

const begin = async (transaction: Transaction, rows: readonly DocumentRows[]): Promise<Map<string, Edition[]>> => {
  const documents = rows.map(({ source, edition }) => ({ source, fingerprint: edition.fingerprint }));
  const found = await transaction.run<{ source: string; editions: Edition[] }>(statement('write/begin'), { documents });
  return new Map(found.map((row) => [row.source, row.editions]));
};

const write = async (
  transaction: Transaction,
  rows: readonly DocumentRows[],
  known: ReadonlyMap<string, readonly Edition[]>,
  unify: Unify,
): Promise<void> => {
  const withdrawn = rows.flatMap(({ source, edition }): Withdrawal[] =>
    (known.get(source.id) ?? [])
      .filter((one) => one.current || one.id === edition.id)
      .map((one) => ({ id: one.id, text: one.id === edition.id, whole: false })),
  );
  const editions = rows.map((row) => {
    const editions = known.get(row.source.id) ?? [];
    const again = editions.find((one) => one.id === row.edition.id);
    const sequence = again?.sequence ?? Math.max(0, ...editions.map((one) => one.sequence)) + 1;
    return {
      source: row.source.id,
      properties: { ...row.edition, current: true, sequence },
      sentences: row.sentences,
      keys: row.keys,
      report: row.report,
      observed: row.observed,
    };
  });
  const sources = rows.map((one) => one.source.id);
  await revise(transaction, { withdrawn, editions, added: rows, sources, unify });
};

const bySource = (a: DocumentRows, b: DocumentRows): number => (a.source.id < b.source.id ? -1 : 1);
