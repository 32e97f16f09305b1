import { UsageError } from '../../errors.js';
import { hash } from '../../model/identifier.js';
import { type Caller, callerOf, isRole, roles } from './caller.js';

/** Who has the key, or nobody. */
export type KeyRing = (key: string) => Caller | undefined;

/** Shorter keys could be guessed at the rate that the server answers. */
const shortestKey = 24;

/**
 * Keys as they are configured: `NAME:ROLES:KEY`, apart by spaces, commas or lines; several roles are joined by `+`. Instead of the key
 * its digest may stand there, as `sha256:HEX`. Lines that begin with `#` are comments. Only digests are kept, so a look-up takes as
 * long for a key that is nearly right as for any other. Throws UsageError, and never shows a key.
 */
export const readKeys = (text: string): KeyRing | undefined => {
  const entries = text
    .replace(/^\s*#.*$/gm, '')
    .split(/[\s,]+/)
    .filter((entry) => entry !== '');
  const callers = new Map(entries.map((entry, index) => readEntry(entry, index + 1)));
  if (entries.length === 0) return undefined;
  return (key) => callers.get(hash(key));
};

const readEntry = (entry: string, number: number): [string, Caller] => {
  const [, name = '', given = '', key = ''] = /^([^:]+):([^:]+):(.+)$/.exec(entry) ?? [];
  const digest = /^sha256:([0-9a-f]{64})$/i.exec(key)?.[1]?.toLowerCase();
  const named = given.split('+');
  const wrong = named.find((one) => !isRole(one));
  if (name === '') throw bad(number, 'is not NAME:ROLES:KEY');
  if (wrong !== undefined) throw bad(number, `has the role "${wrong}", and there are only ${roles.join(', ')}`);
  if (!digest && key.length < shortestKey) throw bad(number, `is shorter than ${shortestKey} characters`);
  return [digest ?? hash(key), callerOf(name, named.filter(isRole))];
};

const bad = (number: number, what: string): UsageError =>
  new UsageError(`Key ${number} of NEWSGRAPH_API_KEYS ${what}.`, {
    hint: 'As in: NEWSGRAPH_API_KEYS="desk:editor:$(openssl rand -hex 24)"',
  });
