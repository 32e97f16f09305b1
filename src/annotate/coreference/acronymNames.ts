import { isAcronymOf } from '../names/acronyms.js';
import { before, isName, linkEach, type Sieve } from './sieve.js';

/** "USAF" and "United States Air Force", whichever comes first. */
export const acronymNames: Sieve = ({ entries }) =>
  linkEach(
    entries,
    (entry) => isName(entry) && entry.mention.kind !== 'Person',
    (entry) => before(entries, entry),
    (entry, other) =>
      isName(other) &&
      other.mention.kind === entry.mention.kind &&
      (isAcronymOf(entry.mention.text, other.mention.text) || isAcronymOf(other.mention.text, entry.mention.text)),
  );
