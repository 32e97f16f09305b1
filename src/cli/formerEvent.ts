import { UsageError } from '../errors.js';
import type { Store } from '../store/openStore.js';
import { statement } from '../store/statement.js';

interface Former {
  readonly name: string | null;
  readonly source: string;
  readonly edition: number;
  readonly now: readonly { readonly id: string; readonly name: string }[];
}

/** What is to be said of an id that only a former edition knew: which one, and which events stand there now. Undefined when none did. */
export const formerEvent = async (store: Store, id: string): Promise<UsageError | undefined> => {
  const [row] = await store.read((transaction) => transaction.run<Former>(statement('store/former-event'), { id }));
  if (!row) return undefined;
  const { name, source, edition, now } = row;
  return new UsageError(
    `${id}${name ? ` ("${name}")` : ''} is of edition ${edition} of ${source}, which stands no more.`,
    {
      hint:
        now.length === 0
          ? 'Its current edition tells of no event of that type.'
          : `Its current edition tells of ${now.map((one) => `${one.id} ("${one.name}")`).join(', ')}.`,
    },
  );
};
