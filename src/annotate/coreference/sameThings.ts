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

/**
 * Without any article it is the substance or the idea that is meant; with another one, or in the plural, it may be another each
 * time, and "take hold" speaks of no thing at all.
 */
const isSteady = (entry: Entry): boolean =>
  !entry.definite &&
  (entry.number !== 'plural' || entry.modifiers.length > 0) &&
  !/^(an?|some|its|his|her|their|our|my|several|many|few|more)\b|\d/i.test(entry.mention.text) &&
  !isOfLightVerb(entry);

const isOfLightVerb = ({ sentence, mention, modifiers }: Entry): boolean => {
  const arc = sentence.tree[mention.head];
  const verb = sentence.tokens[arc?.governor ?? -1]?.lemma ?? '';
  return modifiers.length === 0 && /^(obj|obl)$/.test(arc?.relation ?? '') && /^(take|have|make|give|get)$/.test(verb);
};
