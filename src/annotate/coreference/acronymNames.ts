import { isAcronymOf } from '../names/acronyms.js';
import type { Entry } from './entry.js';
import { isName, type Link, type Sieve } from './sieve.js';

/** "USAF" and "United States Air Force", whichever comes first. */
export const acronymNames: Sieve = ({ entries }) => {
  const firsts = new Map<string, Entry>();
  for (const entry of entries) {
    const key = `${entry.mention.kind} ${entry.mention.text}`;
    if (isName(entry) && entry.mention.kind !== 'Person' && !firsts.has(key)) firsts.set(key, entry);
  }
  const [short, long] = [[...firsts.values()].filter(isShort), [...firsts.values()].filter((entry) => !isShort(entry))];
  // "CME" of the CME Group is not the Chicago Mercantile Exchange that it owns.
  const begun = new Set(long.map(({ words }) => words[0] ?? ''));
  return short.flatMap((entry): Link[] => {
    if (begun.has(entry.mention.text)) return [];
    const found = long.find(
      (one) => one.mention.kind === entry.mention.kind && isAcronymOf(entry.mention.text, one.mention.text),
    );
    return found ? [[entry, found]] : [];
  });
};

const isShort = (entry: Entry): boolean => /^[\p{Lu}.&\d]{2,10}$/u.test(entry.mention.text);
