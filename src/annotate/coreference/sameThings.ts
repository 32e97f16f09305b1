import type { Entry } from './entry.js';
import { isName, isNominal, type Link, nested, type Sieve } from './sieve.js';

/** "climate change ... climate change": a thing without an article, called by exactly the same words. */
export const sameThings: Sieve = ({ entries }) => {
  const seen = new Map<string, Entry>();
  return entries.flatMap((entry): Link[] => {
    if (entry.mention.kind !== 'Thing' || isName(entry) || !isNominal(entry) || !isSteady(entry)) return [];
    const key = entry.mention.text.toLowerCase();
    const other = seen.get(key);
    if (!other || !nested(entry, other)) seen.set(key, entry);
    return other && !nested(entry, other) ? [[entry, other]] : [];
  });
};

/** Without any article it is the substance or the idea that is meant; with another one it may be another each time. */
const isSteady = (entry: Entry): boolean =>
  !entry.definite && !/^(an?|some|its|his|her|their|our|my|several|many|few|more)\b|\d/i.test(entry.mention.text);
