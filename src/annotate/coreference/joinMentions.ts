import type { Sentence } from '../../model/annotation.js';
import type { Mention } from '../../model/mention.js';
import { type Entry, toEntry } from './entry.js';
import type { Sieve } from './sieve.js';
import { sieves } from './sieves.js';

/**
 * Groups the mentions of a document by referent, in the manner of a deterministic multi-pass sieve (Lee et al. 2013,
 * "Deterministic Coreference Resolution Based on Entity-Centric, Precision-Ranked Rules"). Mentions in reading order;
 * every mention is in one group, most alone.
 */
export const joinMentions = (
  sentences: readonly Sentence[],
  mentions: readonly Mention[],
  passes: readonly Sieve[] = sieves,
): Mention[][] => {
  const entries = mentions.flatMap((mention, index) => {
    const sentence = sentences[mention.sentence];
    return sentence ? [toEntry(mention, index, sentence)] : [];
  });
  const groups: Entry[][] = entries.map((entry) => [entry]);
  for (const sieve of passes) {
    for (const [entry, antecedent] of sieve({ sentences, entries, joined: (one) => groups[one.index] ?? [one] })) {
      join(groups, entry, antecedent);
    }
  }
  return [...new Set(groups)].map((group) => group.map((entry) => entry.mention));
};

/** All members of both groups share one array from now on, in reading order. */
const join = (groups: Entry[][], a: Entry, b: Entry): void => {
  const [left, right] = [groups[a.index], groups[b.index]];
  if (!left || !right || left === right) return;
  const both = [...left, ...right].sort((x, y) => x.index - y.index);
  for (const entry of both) groups[entry.index] = both;
};
