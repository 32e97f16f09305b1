import type { Transaction } from '../store/openStore.js';
import { statement } from '../store/statement.js';
import type { DocumentRows } from './documentRows.js';
import { type Copy, type Origins, planOrigins } from './planOrigins.js';

/** A key that an edition being written shares with an older one: row of `write/text`. */
export interface CopyFound {
  readonly edition: string;
  readonly copy: string;
  readonly origin: string | null;
}

const none: Origins = { originOf: new Map(), regrouped: new Set() };

/**
 * Which editions are copies of which after this transaction, among those that it touches: `added` are being written, `found` are
 * their older copies, `left` the origins of withdrawn ones. Nothing is asked for texts without copies, which most are, and only
 * the groups of copies are read that the transaction touches.
 */
export const originsOf = async (
  transaction: Transaction,
  { added, found, left }: { added: readonly DocumentRows[]; found: readonly CopyFound[]; left: readonly string[] },
): Promise<Origins & { copies: readonly Copy[] }> => {
  const written = new Set(added.map((one) => one.edition.id));
  const keys = added.flatMap((one) => one.keys);
  if (found.length === 0 && left.length === 0 && new Set(keys).size === keys.length) return { ...none, copies: [] };
  const joined = joinOne(added, found, left);
  if (joined) return joined;
  const copies = await transaction.run<Copy>(statement('write/copies'), {
    origins: [...new Set([...left, ...found.flatMap((one) => one.origin ?? [])])].sort(),
    editions: [...written, ...new Set(found.flatMap((one) => (one.origin ? [] : one.copy)))].sort(),
  });
  return { ...planOrigins(copies, written), copies };
};

/** One more copy of a text with known copies, the commonest case, joins them: they need not be read, however many they are. */
const joinOne = (
  [one, ...more]: readonly DocumentRows[],
  found: readonly CopyFound[],
  left: readonly string[],
): (Origins & { copies: readonly Copy[] }) | undefined => {
  const [origin, ...others] = [...new Set(found.map((copy) => copy.origin))];
  if (!one || more.length > 0 || left.length > 0 || others.length > 0 || !origin) return undefined;
  const { id } = one.edition;
  return {
    originOf: new Map([[id, origin]]),
    regrouped: new Set(),
    copies: [{ edition: id, source: one.source.id, origin: null, keys: [] }],
  };
};
