import type { Document } from '../model/document.js';
import type { Store } from '../store/openStore.js';
import { statement } from '../store/statement.js';
import { fingerprintOf } from './documentRows.js';

/** Which of these documents the graph has, with this text and read by these rules: they need not be read again. One question for all. */
export const writtenAmong = async (
  store: Store,
  documents: readonly Document[],
  rules: string,
): Promise<ReadonlySet<Document>> => {
  const asked = documents.map((document) => ({
    document,
    source: document.source.id,
    fingerprint: fingerprintOf({ document }, rules),
  }));
  if (asked.length === 0) return new Set();
  const rows = await store.read((transaction) =>
    transaction.run<{ fingerprint: string }>(statement('store/current-editions'), {
      documents: asked.map(({ source, fingerprint }) => ({ source, fingerprint })),
    }),
  );
  const found = new Set(rows.map((row) => row.fingerprint));
  return new Set(asked.filter((one) => found.has(one.fingerprint)).map((one) => one.document));
};
