import type { Entry } from './entry.js';
import { nameKey } from './nameKey.js';
import { sharedLastNames } from './sharedLastNames.js';
import { isName, type Link, type Sieve } from './sieve.js';

/** The same name is the same referent, of the same kind; an organization and a group may be one. */
export const exactNames: Sieve = ({ entries }) => {
  const seen = new Map<string, Entry>();
  const links: Link[] = [];
  const shared = sharedLastNames(entries);
  for (const entry of entries.filter(isName)) {
    const isShared = entry.mention.kind === 'Person' && shared.has(nameKey(entry));
    // Whose it is `nameParts` says, of each; "Mrs. Okoro" is one.
    if (isShared && !entry.gender) continue;
    const kind = entry.mention.kind === 'Group' ? 'Organization' : entry.mention.kind;
    const key = `${kind} ${nameKey(entry)}${isShared ? ` ${entry.gender}` : ''}`;
    const first = seen.get(key);
    if (first) links.push([entry, first]);
    else seen.set(key, entry);
  }
  return links;
};
