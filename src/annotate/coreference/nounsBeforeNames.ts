import { isName, isNominal, linkEach, type Sieve } from './sieve.js';

/** "the airline Condor", "rebel leader Ahmed Hassan": the noun directly before a name says what it is. */
export const nounsBeforeNames: Sieve = ({ entries }) =>
  linkEach(
    entries,
    (entry) => isNominal(entry),
    (entry) => entries.slice(entry.index + 1, entry.index + 6),
    (entry, name) =>
      isName(name) &&
      name.mention.kind === entry.mention.kind &&
      name.sentence === entry.sentence &&
      name.mention.start === entry.mention.end + 1 &&
      entry.number !== 'plural',
  );
