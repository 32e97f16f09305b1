import { isDemonym } from '../../ontology/gazetteer.js';
import type { Entry } from './entry.js';
import { type Discourse, isNominal, type Link, nested, type Sieve } from './sieve.js';

/**
 * "developers ... developers": the same words without an article, both plural, in neighbouring sentences, are the same
 * people. A people ("Georgian people") is the same throughout.
 */
export const samePlurals: Sieve = ({ entries }: Discourse) => {
  const seen = new Map<string, Entry>();
  return entries.flatMap((entry): Link[] => {
    const key = entry.mention.text.toLowerCase().replace(/^the /, '');
    if (!isNominal(entry) || (!isBarePlural(entry) && !isPeople(entry))) return [];
    const other = seen.get(key);
    seen.set(key, entry);
    const near = other && (isPeople(entry) || entry.mention.sentence - other.mention.sentence <= 2);
    return near && !nested(entry, other) ? [[entry, other]] : [];
  });
};

const isBarePlural = (entry: Entry): boolean =>
  !entry.definite &&
  entry.number === 'plural' &&
  entry.noun !== 'other' &&
  !/\d|^(some|many|several|other|those|two|three|most)\b/i.test(entry.mention.text);

const isPeople = (entry: Entry): boolean => {
  const words = entry.mention.text.replace(/^the /i, '').split(' ');
  return words.length === 2 && words[1] === 'people' && isDemonym(words[0] ?? '');
};
