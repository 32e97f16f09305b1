import type { Document } from '../model/document.js';
import type { Store } from '../store/openStore.js';
import { statement } from '../store/statement.js';
import { fingerprintOf } from './documentRows.js';

/** Whether the graph has this text of this source, read by these rules: then nothing needs to be read again. */
export const isWritten = async (store: Store, document: Document, rules: string): Promise<boolean> => {
  const found = await store.read((transaction) =>
    transaction.run(statement('store/current-edition'), {
      source: document.source.id,
      fingerprint: fingerprintOf({ document }, rules),
    }),
  );
  return found.length > 0;
};
