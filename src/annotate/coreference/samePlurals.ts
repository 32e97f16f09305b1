import { before, isNominal, linkEach, nested, type Sieve } from './sieve.js';

/** "developers ... developers": the same words without an article, both plural, a few sentences apart, are the same people. */
export const samePlurals: Sieve = (discourse) =>
  linkEach(
    discourse.entries,
    (entry) => isNominal(entry) && !entry.definite && entry.number === 'plural',
    (entry) => before(discourse, entry, 2),
    (entry, other) =>
      isNominal(other) &&
      !other.definite &&
      !nested(entry, other) &&
      !/\d|^(some|many|several|other|two|three|most)\b/i.test(entry.mention.text) &&
      other.mention.text.toLowerCase() === entry.mention.text.toLowerCase(),
  );
