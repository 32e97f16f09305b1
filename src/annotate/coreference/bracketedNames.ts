import { textOf } from '../../model/span.js';
import { before, isName, linkEach, type Sieve } from './sieve.js';

/** "Milli Majlis (National Assembly)", "the Kurdish militia YPG, or People's Protection Units": another name in brackets. */
export const bracketedNames: Sieve = (discourse) =>
  linkEach(
    discourse.entries,
    (entry) => isName(entry) && entry.mention.kind !== 'Person',
    (entry) => before(discourse, entry, 0).slice(0, 3),
    (entry, other) => {
      if (
        !isName(other) ||
        other.mention.kind !== entry.mention.kind ||
        other.mention.sentence !== entry.mention.sentence
      )
        return false;
      const { start, text } = entry.sentence;
      const between = textOf(text, { start: other.mention.end - start, end: entry.mention.start - start });
      const after = text.slice(entry.mention.end - start, entry.mention.end - start + 1);
      if (entry.mention.kind === 'Place') return /^ \((formerly|also|now|or) $/.test(between) && after === ')';
      return /^ ?\((also |or |formerly |known as |also known as |the )*["“]?$/.test(between) && /^[)"”;,]/.test(after);
    },
  );
