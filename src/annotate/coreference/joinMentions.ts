import type { Quotation, Sentence, Thing } from '../../model/annotation.js';
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
  mentions: readonly (Mention | Thing)[],
  quotations: readonly Quotation[] = [],
  passes: readonly Sieve[] = sieves,
): (Mention | Thing)[][] => {
  const entries = mentions.flatMap((mention): Omit<Entry, 'index'>[] => {
    const sentence = sentences[mention.sentence];
    return sentence ? [toEntry(mention, sentence)] : [];
  });
  const numbered = entries.map((entry, index): Entry => ({ ...entry, index }));
  const bySentence: Entry[][] = sentences.map(() => []);
  for (const entry of numbered) bySentence[entry.mention.sentence]?.push(entry);
  const inSentence = (index: number): readonly Entry[] => bySentence[index] ?? [];

  const leader = numbered.map((_, index) => index);
  let groups = groupsOf(numbered, leader);
  for (const sieve of passes) {
    const joined = (entry: Entry): readonly Entry[] => groups[entry.index] ?? [entry];
    const links = sieve({ sentences, quotations, entries: numbered, inSentence, joined });
    // Most sieves find nothing in a document, and the groups stay.
    if (links.length === 0) continue;
    for (const [a, b] of links) {
      const [left, right] = [leaderOf(leader, a.index), leaderOf(leader, b.index)];
      leader[Math.max(left, right)] = Math.min(left, right);
    }
    groups = groupsOf(numbered, leader);
  }
  return [...new Set(groups)].map((group) => group.map((entry) => entry.mention));
};

/** The first member of an entry's group: a disjoint-set forest in an array. */
const leaderOf = (leader: number[], index: number): number => {
  let at = index;
  while (leader[at] !== at) {
    leader[at] = leader[leader[at] ?? at] ?? at;
    at = leader[at] ?? at;
  }
  return at;
};

/** For every entry its group, in reading order; members of one group share one array. */
const groupsOf = (entries: readonly Entry[], leader: number[]): Entry[][] => {
  const groups = new Map<number, Entry[]>();
  return entries.map((entry) => {
    const first = leaderOf(leader, entry.index);
    const group = groups.get(first) ?? [];
    groups.set(first, group);
    group.push(entry);
    return group;
  });
};
