import { UsageError } from '../../errors.js';
import type { Serving } from '../../servingConfig.js';
import { readKeys } from './apiKeys.js';
import type { Doors } from './authenticate.js';
import { readTokens } from './tokens.js';

/**
 * Keys and tokens as configured. Without any, on this machine everybody reads, and elsewhere the server does not start: throws
 * UsageError, as for keys that cannot be used.
 */
export const openDoors = async (
  { apiKeys, jwt, anonymousReads }: Pick<Serving, 'apiKeys' | 'jwt' | 'anonymousReads'>,
  local: boolean,
): Promise<Doors> => {
  const keys = readKeys(apiKeys);
  const tokens = jwt && (await readTokens(jwt));
  const locked = keys !== undefined || tokens !== undefined;
  if (!local && !locked && !anonymousReads) throw openToAll;
  return { keys, tokens, anonymousReads: anonymousReads ?? (local && !locked) };
};

const openToAll = new UsageError('Others can reach this address, and nobody would be asked for a key.', {
  hint: 'Set NEWSGRAPH_API_KEYS or tokens (docs/operating.md), or NEWSGRAPH_ANONYMOUS_READS=on to let everybody read.',
});
