import type { Quotation, Sentence } from '../../model/annotation.js';
import type { Entry } from './entry.js';

/** What a sieve looks at: the mentions in reading order and what the sieves before it joined. */
export interface Discourse {
  readonly sentences: readonly Sentence[];
  readonly entries: readonly Entry[];
  readonly quotations: readonly Quotation[];
  /** The entries of one sentence, in reading order. */
  readonly inSentence: (index: number) => readonly Entry[];
  /** All entries joined with this one so far, in reading order, itself among them. */
  readonly joined: (entry: Entry) => readonly Entry[];
}

/** Two entries that are the same: the later and its antecedent. */
export type Link = readonly [Entry, Entry];

/** One pass: from the surest to the boldest; returns the pairs that it holds for one referent. Pure. */
export type Sieve = (discourse: Discourse) => readonly Link[];

export const isName = (entry: Entry): boolean => entry.mention.level === 'name';
export const isNominal = (entry: Entry): boolean => entry.mention.level === 'nominal';
export const isPronoun = (entry: Entry): boolean => entry.mention.level === 'pronoun';

/** For each entry that `wanted` takes: the first of its possible antecedents, as `antecedents` orders them, that `fits`. */
export const linkEach = (
  entries: readonly Entry[],
  wanted: (entry: Entry) => boolean,
  antecedents: (entry: Entry) => readonly Entry[],
  fits: (entry: Entry, antecedent: Entry) => boolean,
): Link[] =>
  entries.filter(wanted).flatMap((entry) => {
    const found = antecedents(entry).find((one) => one !== entry && fits(entry, one));
    return found ? [[entry, found] as const] : [];
  });

/** Entries before this one, the nearest first, from its own sentence and up to `sentences` before it. */
export const before = ({ inSentence }: Discourse, entry: Entry, sentences: number): readonly Entry[] => {
  const found: Entry[] = [];
  for (let at = entry.mention.sentence; at >= Math.max(0, entry.mention.sentence - sentences); at--) {
    const there = inSentence(at);
    for (let place = there.length - 1; place >= 0; place--) {
      const one = there[place];
      if (one && one.index < entry.index) found.push(one);
    }
  }
  return found;
};

/** A mention is never the same as one that it contains or lies in ("the company" in "the company's president"). */
export const nested = (a: Entry, b: Entry): boolean =>
  a.mention.start < b.mention.end && b.mention.start < a.mention.end;
