import { children } from '../../model/syntax.js';
import type { Entry } from './entry.js';
import { isName, isNominal, type Link, nested, type Sieve } from './sieve.js';

/** "Ahmed Hassan, a village teacher," and "a village teacher, Ahmed Hassan,": a name and a noun phrase set beside it. */
export const appositions: Sieve = ({ entries, inSentence }) => {
  const links: Link[] = [];
  for (const entry of entries) {
    for (const arc of children(entry.sentence, entry.mention.head, 'appos')) {
      const other = inSentence(entry.mention.sentence).find((one) => one.mention.head === arc.dependent);
      if (other && isApposition(entry, other)) links.push(entry.index < other.index ? [other, entry] : [entry, other]);
    }
  }
  return links;
};

const isApposition = (a: Entry, b: Entry): boolean => {
  if (nested(a, b) || a.mention.kind !== b.mention.kind) return false;
  if (a.number && b.number && a.number !== b.number) return false;
  if (!((isName(a) && isNominal(b)) || (isNominal(a) && isName(b)) || (isNominal(a) && isNominal(b)))) return false;
  if (b.mention.kind === 'Place') return false;
  const start = a.sentence.start;
  const [first, second] = a.mention.start < b.mention.start ? [a, b] : [b, a];
  const between = a.sentence.text.slice(first.mention.end - start, second.mention.start - start);
  const isList =
    children(a.sentence, a.mention.head, 'conj', 'cc').length > 0 ||
    children(b.sentence, b.mention.head, 'conj', 'cc').length > 0;
  return (
    !isList &&
    (/^,? ?$/.test(between) || /^ ?[-–—(] ?$/.test(between) || /^ (of|for|in|from|at) [^,]*, $/.test(between))
  );
};
